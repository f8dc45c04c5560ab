import Basics
import CMicrohttpd
import Glibc
import Telemetry

/// A thread that serves connections through a libmicrohttpd daemon of its own.
///
/// The daemon runs in external epoll mode: with its own epoll threads, version 0.9.75 stalls when 128 or more
/// connections of a thread are ready at once. The thread polls the daemon's epoll descriptor and a pipe that wakes it, and
/// runs the daemon. A request whose handler waits is suspended. The task that finishes it puts it into `finished` and wakes
/// the thread if it sleeps. Only that thread resumes requests: a resume from another thread can be lost.
///
/// `@unchecked Sendable`: once `start` has returned, only the loop's thread uses `connections`, `webSockets` and the
/// daemon; other threads reach only `shared` (locked), `wake` and immutable values.
final class HTTPLoop: @unchecked Sendable {
  struct Shared {
    var finished: [Exchange] = []
    /// Jobs of handlers that are due, in order.
    var jobs: [UnownedJob] = []
    /// WebSockets whose outbox has data.
    var rung: [Int32] = []
    /// Whether the thread will look at all this before it waits again.
    var isAwake = true
    /// The daemon is asked to release the listening socket, and has done so.
    var isQuiescing = false
    var isQuiet = false
    /// Connections accepted elsewhere and not yet added to the daemon.
    var arrived: [Int32] = []
    /// No more connections will arrive; answers close theirs.
    var isDraining = false
    var isStopped = false
    var inFlight = 0
    var connections = 0

    var hasWork: Bool { !jobs.isEmpty || !finished.isEmpty || !rung.isEmpty || !arrived.isEmpty }
  }

  let configuration: HTTPServerConfiguration
  let router: Router
  let shared = Protected(Shared())
  var connections: [OpaquePointer: TrackedConnection] = [:]
  /// Work taken from `shared` in this turn. The arrays are swapped, not copied, so that both keep their capacity.
  private var due: [UnownedJob] = []
  private var resumed: [Exchange] = []
  /// Entries for the access log.
  var answered: [AccessLogEntry] = []
  var webSockets: [Int32: WebSocketSession] = [:]
  /// WebSockets whose outbox has data, taken from `shared`.
  var ringing = RingingSockets()
  /// Connections in order of arrival, until they send a request or end.
  var newcomers = Newcomers()
  let webSocketEpoll: Int32
  /// Kept open until the daemon, whose epoll set contains it, is stopped.
  private let listenSocket: ListenSocket
  let capacity: Int
  private let turns: Histogram
  private let wake = WakePipe()
  private var daemon: OpaquePointer?
  var nextSweep = MonotonicInstant.now
  /// A connection ended: a daemon at its limit listens again only in its next run, which nothing else might trigger.
  var mustRunAgain = false

  init?(configuration: HTTPServerConfiguration, router: Router, listenSocket: ListenSocket) {
    self.configuration = configuration
    self.listenSocket = listenSocket
    self.router = router
    capacity = max(1, configuration.maximumConnections / configuration.loops)
    turns = configuration.metrics.histogram(
      "golf_http_loop_turn_seconds",
      help: "Processor time of a loop's turn, in which its other connections wait.",
      bounds: Histogram.shortBounds,
      ["port": "\(listenSocket.port)"]
    )
    webSocketEpoll = golf_epoll_create()
    guard wake.readEnd >= 0, webSocketEpoll >= 0 else { return nil }
    let callbacks = golf_mhd_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      access: HTTPLoop.access,
      completed: HTTPLoop.completed,
      connection: HTTPLoop.connectionChanged,
      uri: HTTPLoop.requestLine,
      complaint: HTTPLoop.complained
    )
    let limits = golf_mhd_limits(
      listen_socket: listenSocket.descriptor,
      // With slots for new connections until older ones were closed to make room.
      connections: UInt32(clamping: capacity + max(1, min(16, capacity / 16))),
      inactivity_seconds: UInt32(clamping: configuration.idleLimit.components.seconds + 1),
      memory_per_connection: configuration.maximumHeaderBytes + 8 * 1_024
    )
    daemon = golf_mhd_start(callbacks, limits)
    guard daemon != nil else { return nil }
  }

  deinit { close(webSocketEpoll) }

  /// Starts the thread. The loop keeps itself alive until it has stopped.
  func start(by start: NativeThread.Starter) throws(NativeThreadError) {
    try start("http") { self.run() }
  }

  /// Stops the daemon of a loop whose thread was never started. The daemon must not close the listening socket.
  func abandon() {
    guard let daemon else { return }
    MHD_quiesce_daemon(daemon)
    MHD_stop_daemon(daemon)
    self.daemon = nil
  }

  /// Called by a handler's task when its exchange has its response.
  func finished(_ exchange: Exchange) {
    leave { shared in
      exchange.isFinished = true
      if exchange.isSuspended { shared.finished.append(exchange) }
    }
  }

  /// Stops accepting. Once `isQuiet` is set the thread accepts no connection by itself, and serves as before.
  func quiesce() {
    shared.withLock { $0.isQuiescing = true }
    signal()
  }

  /// Adds a connection that waited at the listening socket. Called after `isQuiet`.
  func take(_ arrived: Int32) {
    leave { $0.arrived.append(arrived) }
  }

  /// Called after the last `take`: answers close their connections, and the thread ends when there are none.
  func drain() {
    shared.withLock { $0.isDraining = true }
    signal()
  }

  /// Changes `shared` for the thread, and wakes the thread if it sleeps.
  func leave(_ change: (inout Shared) -> Void) {
    let mustWake = shared.withLock { shared in
      change(&shared)
      defer { shared.isAwake = true }
      return !shared.isAwake
    }
    if mustWake { signal() }
  }

  var isQuiet: Bool { shared.withLock { $0.isQuiet } }
  var isStopped: Bool { shared.withLock { $0.isStopped } }

  /// Ends the thread's wait, or its next one.
  private func signal() { wake.wake() }

  private func run() {
    guard let daemon else { return }
    var descriptors = [
      pollfd(fd: golf_mhd_epoll_descriptor(daemon), events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: webSocketEpoll, events: Int16(POLLIN), revents: 0),
    ]
    var isQuiet = false
    var drainEnd: MonotonicInstant?
    var worked = ProcessorTime.ofThread
    while true {
      // The processor time is read once a turn: the end of one turn is the beginning of the next.
      let sofar = ProcessorTime.ofThread
      turns.record(Double(sofar - worked) * 1e-9)
      worked = sofar
      let wanted = pollTimeout(daemon)
      let isIdle = shared.withLock { shared in
        shared.isAwake = shared.hasWork || wanted == 0 || !ringing.isEmpty
        return !shared.isAwake
      }
      if isIdle {
        _ = poll(&descriptors, 3, wanted)
        shared.withLock { $0.isAwake = true }
        if descriptors[1].revents != 0 { wake.drain() }
      }
      runJobs()
      resumeFinished()
      serveWebSockets()
      mustRunAgain = false
      MHD_run_wait(daemon, 0)
      writeAccessLog()
      let now = MonotonicInstant.now
      if now >= nextSweep { sweep(now) }
      guard shared.withLock({ $0.isQuiescing }) else { continue }
      if !isQuiet {
        isQuiet = true
        MHD_quiesce_daemon(daemon)
        shared.withLock { $0.isQuiet = true }
      }
      // The daemon's next run turns them into connections.
      if takeArrived(daemon) { continue }
      guard shared.withLock({ $0.isDraining && $0.arrived.isEmpty }) else { continue }
      if drainEnd == nil {
        drainEnd = now + configuration.drainLimit
        closeWebSockets()
      }
      sweepWebSockets(now)
      closeIdle(now)
      if connections.isEmpty { break }
      if let drainEnd, now >= drainEnd, shared.withLock({ $0.inFlight }) == 0 { break }
    }
    // No request is suspended and no WebSocket is out here: stopping a daemon with a suspended request aborts the
    // process.
    endWebSockets()
    MHD_run_wait(daemon, 0)
    MHD_stop_daemon(daemon)
    self.daemon = nil
    shared.withLock { $0.isStopped = true }
  }

  /// Milliseconds until the daemon must run or the sweep is due.
  private func pollTimeout(_ daemon: OpaquePointer) -> Int32 {
    if mustRunAgain || !ringing.isEmpty { return 0 }
    let wanted = golf_mhd_timeout(daemon)
    let sweep = shared.withLock { $0.isDraining } ? 20 : configuration.sweepInterval.nanoseconds / 1_000_000
    return Int32(clamping: wanted < 0 ? sweep : min(wanted, sweep))
  }

  private func writeAccessLog() {
    guard !answered.isEmpty else { return }
    configuration.accessLog?(answered)
    answered.removeAll(keepingCapacity: true)
  }

  private func runJobs() {
    shared.withLock { swap(&$0.jobs, &due) }
    for job in due { job.runSynchronously(on: asUnownedTaskExecutor()) }
    due.removeAll(keepingCapacity: true)
  }

  private func resumeFinished() {
    shared.withLock { shared in
      swap(&shared.finished, &resumed)
      shared.inFlight -= resumed.count
    }
    for exchange in resumed { MHD_resume_connection(exchange.connection) }
    resumed.removeAll(keepingCapacity: true)
  }

  /// Returns whether there were any.
  private func takeArrived(_ daemon: OpaquePointer) -> Bool {
    let arrived = shared.withLock { shared in
      defer { shared.arrived = [] }
      return shared.arrived
    }
    for descriptor in arrived { golf_mhd_take(daemon, descriptor) }
    return !arrived.isEmpty
  }
}

/// Handlers run on their connection's thread, between two runs of the daemon: a handler that waits for nothing is
/// answered without a thread switch, and results that many handlers wait for arrive with one wake-up.
///
/// The thread ends only when no request is in progress, so no job is left in the queue.
extension HTTPLoop: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    leave { $0.jobs.append(job) }
  }
}
