internal import Telemetry

/// An HTTP/1.1 server on libmicrohttpd. TLS and HTTP/2 are the gateway's.
public final class HTTPServer: Sendable {
  private struct Running {
    var loops: [HTTPLoop] = []
    var listenSocket: ListenSocket?
  }

  private let configuration: HTTPServerConfiguration
  private let router: Router
  private let running = Protected(Running())

  public init(configuration: HTTPServerConfiguration, router: Router) {
    self.configuration = configuration
    self.router = router
  }

  /// Listens and serves; returns the port.
  @discardableResult
  public func start() throws(HTTPServerError) -> Int {
    let socket = try ListenSocket(host: configuration.host, port: configuration.port)
    var loops: [HTTPLoop] = []
    for _ in 0..<configuration.loops {
      guard let loop = HTTPLoop(configuration: configuration, router: router, listenSocket: socket.descriptor) else {
        throw HTTPServerError(description: "libmicrohttpd did not start; look for limits on open files")
      }
      loops.append(loop)
    }
    for loop in loops { loop.start() }
    let started = loops
    running.withLock { $0 = Running(loops: started, listenSocket: socket) }
    count("http_requests_in_flight", help: "Requests whose handler runs.", socket.port) { $0.inFlight }
    count("http_connections", help: "Open connections.", socket.port) { $0.connections }
    return socket.port
  }

  /// The loops hold the metrics, so the metrics hold no loop: after the drain nobody would let go of either.
  private func count(_ name: String, help: String, _ port: Int, _ value: @escaping @Sendable (HTTPLoop.Shared) -> Int) {
    configuration.metrics.computed(name, help: help, ["port": "\(port)"]) { [weak self] in
      guard let loops = self?.running.withLock({ $0.loops }) else { return nil }
      return Double(loops.reduce(0) { $0 + $1.shared.withLock { value($0) } })
    }
  }

  /// Takes no new connections, lets requests in flight finish, answers them with `Connection: close`, and stops.
  /// Returns when all is closed or the drain limit has passed.
  ///
  /// In flight is every request on a connection that the kernel has let in: nobody who could send one is reset.
  public func drain() async {
    let (loops, socket) = running.withLock { ($0.loops, $0.listenSocket) }
    socket?.dropNewcomers()
    // Handshakes that were under way come about, and the loops take them as ever.
    try? await Task.sleep(for: .milliseconds(50))
    for loop in loops { loop.drain() }
    let end = MonotonicInstant.now + configuration.drainLimit + .seconds(1)
    // Closed once no daemon has the descriptor in its epoll set: whoever comes now is refused, not kept waiting.
    await poll(until: end) { loops.allSatisfy(\.isQuiet) }
    let waiting = socket?.closeTakingWaiting() ?? []
    for (index, loop) in loops.enumerated() {
      loop.seal(taking: waiting.indices.filter { $0 % loops.count == index }.map { waiting[$0] })
    }
    await poll(until: end) { loops.allSatisfy(\.isStopped) }
    running.withLock { $0 = Running() }
  }

  private func poll(until end: MonotonicInstant, _ condition: () -> Bool) async {
    while !condition(), MonotonicInstant.now < end {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
