import Basics
import Telemetry

/// An HTTP/1.1 server on libmicrohttpd. The gateway does TLS and HTTP/2.
public final class HTTPServer: Sendable {
  private struct Running {
    var loops: [HTTPLoop] = []
    var listenSocket: ListenSocket?
  }

  private let configuration: HTTPServerConfiguration
  private let router: Router
  private let startThread: NativeThread.Starter
  private let running = Protected(Running())

  public convenience init(configuration: HTTPServerConfiguration, router: Router) {
    self.init(configuration: configuration, router: router, startThread: NativeThread.start)
  }

  /// Takes a thread starter: for tests of a system that cannot start threads.
  init(configuration: HTTPServerConfiguration, router: Router, startThread: @escaping NativeThread.Starter) {
    self.configuration = configuration
    self.router = router
    self.startThread = startThread
  }

  /// Listens and serves; returns the port. Serves with all of its loops or not at all: a loop without a thread would
  /// accept connections and answer none.
  @discardableResult
  public func start() throws(HTTPServerError) -> Int {
    let socket = try ListenSocket(host: configuration.host, port: configuration.port)
    var loops: [HTTPLoop] = []
    for _ in 0..<configuration.loops {
      guard let loop = HTTPLoop(configuration: configuration, router: router, listenSocket: socket) else {
        for loop in loops { loop.abandon() }
        throw HTTPServerError(description: "libmicrohttpd did not start; check the limit on open files")
      }
      loops.append(loop)
    }
    for (number, loop) in loops.enumerated() {
      do { try loop.start(by: startThread) } catch {
        for loop in loops[number...] { loop.abandon() }
        // The loops whose threads have started end this way.
        for loop in loops[..<number] { loop.quiesce() }
        for loop in loops[..<number] { loop.drain() }
        throw HTTPServerError(description: "\(error)")
      }
    }
    let started = loops
    running.withLock { $0 = Running(loops: started, listenSocket: socket) }
    count("http_requests_in_flight", help: "Requests whose handler is running.", socket.port) { $0.inFlight }
    count("http_connections", help: "Open connections.", socket.port) { $0.connections }
    return socket.port
  }

  /// The metrics must not retain the loops, which retain the metrics: otherwise neither would be freed after the drain.
  private func count(_ name: String, help: String, _ port: Int, _ value: @escaping @Sendable (HTTPLoop.Shared) -> Int) {
    configuration.metrics.computed(name, help: help, ["port": "\(port)"]) { [weak self] in
      guard let loops = self?.running.withLock({ $0.loops }) else { return nil }
      return Double(loops.reduce(0) { $0 + $1.shared.withLock { value($0) } })
    }
  }

  /// Accepts no new connections, lets requests in progress finish, answers them with `Connection: close`, and stops.
  /// Returns when all connections are closed or the drain limit has passed.
  ///
  /// This includes every request on a connection that the kernel has accepted, or was about to accept: a client
  /// considers its connection established before the kernel here has received the last packet of the handshake, and
  /// closing in that moment would reset a request.
  public func drain() async {
    let (loops, socket) = running.withLock { ($0.loops, $0.listenSocket) }
    let end = MonotonicInstant.now + configuration.drainLimit + .seconds(1)
    // Once no daemon has the listening socket in its epoll set, new connections wait for this function. A handler that
    // blocks its loop until the end keeps the socket in the set, and closing it then would make libmicrohttpd abort.
    for loop in loops { loop.quiesce() }
    await poll(until: end) { loops.allSatisfy(\.isQuiet) }
    if let socket, loops.allSatisfy(\.isQuiet) {
      socket.dropNewcomers()
      // A connection attempt that another processor was already handling shows as a handshake within this time. It is
      // kept short, because a dropped newcomer loses a second.
      let settled = MonotonicInstant.now + .milliseconds(10)
      await poll(until: min(end, MonotonicInstant.now + configuration.handshakeLimit)) {
        // Check first, accept afterwards: a connection whose handshake has ended is in the queue by then.
        let isSettled = MonotonicInstant.now >= settled && !socket.hasHandshakes
        share(socket.takeWaiting(), among: loops)
        return isSettled
      }
      socket.close()
    }
    // Only now: a client whose connection is closed reconnects at once, and is then refused, not dropped.
    for loop in loops { loop.drain() }
    await poll(until: end) { loops.allSatisfy(\.isStopped) }
    running.withLock { $0 = Running() }
  }

  private func share(_ arrived: [Int32], among loops: [HTTPLoop]) {
    for (index, descriptor) in arrived.enumerated() { loops[index % loops.count].take(descriptor) }
  }

  private func poll(until end: MonotonicInstant, _ condition: () -> Bool) async {
    while !condition(), MonotonicInstant.now < end {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
