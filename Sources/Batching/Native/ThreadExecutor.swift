public import Basics

/// Runs an actor on a thread of its own, so that its methods may block.
///
/// The thread ends after the executor was released and its remaining jobs have run.
public final class ThreadExecutor: SerialExecutor {
  private let queue = JobQueue()

  /// Throws if the system cannot start a thread.
  public init(_ name: String) throws(NativeThreadError) {
    try NativeThread.start(name) { [queue] in queue.serve() }
  }

  deinit { queue.stop() }

  public func enqueue(_ job: consuming ExecutorJob) {
    queue.append(UnownedJob(job), asUnownedSerialExecutor())
  }
}

/// The jobs that wait for an executor's thread.
private final class JobQueue: Sendable {
  private struct State: Sendable {
    var jobs: [(UnownedJob, UnownedSerialExecutor)] = []
    var isStopped = false
  }

  private let monitor = Monitor(State(), conditions: 1)

  func append(_ job: UnownedJob, _ executor: UnownedSerialExecutor) {
    monitor.withLock { $0.jobs.append((job, executor)) }
    monitor.signal(0)
  }

  func stop() {
    monitor.withLock { $0.isStopped = true }
    monitor.signal(0)
  }

  func serve() {
    while true {
      let jobs: [(UnownedJob, UnownedSerialExecutor)]? = monitor.wait(on: 0) { state in
        guard state.jobs.isEmpty else {
          defer { state.jobs = [] }
          return .found(state.jobs)
        }
        return state.isStopped ? .found(nil) : .wait(until: nil)
      }
      guard let jobs else { return }
      for (job, executor) in jobs { job.runSynchronously(on: executor) }
    }
  }
}
