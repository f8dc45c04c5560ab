public import Basics

/// Work that the driver repeats.
public protocol RepeatedWork: Sendable {
  var task: BackgroundTask { get }

  /// Does the work once. Logs its own failures and rethrows them, so that the driver can record them.
  /// - Returns: How long to wait before the next run; nil for the period of the task's schedule.
  func run() async throws -> Duration?
}

/// The list of a service's background tasks. Runs the repeated jobs, and publishes the record of every task. Each service
/// defines its list in its folder `Background`.
public final class BackgroundDriver: Sendable {
  /// A line of the list.
  public enum Job: Sendable {
    /// The driver runs it, again and again.
    case repeated(any RepeatedWork)
    /// Other code does the work and reports its runs to the task.
    case watched(BackgroundTask)

    var task: BackgroundTask {
      switch self {
      case .repeated(let work): work.task
      case .watched(let task): task
      }
    }
  }

  private let jobs = Protected<[Job]>([])
  private let now: @Sendable () -> MonotonicInstant

  /// Makes an empty list, which `/background` answers while the service waits for PostgreSQL.
  public init(now: @escaping @Sendable () -> MonotonicInstant = { .now }) { self.now = now }

  /// Sets the list; call it once, before `run`.
  public func list(_ jobs: [Job]) { self.jobs.withLock { $0 = jobs } }

  /// Repeats each repeated job until the task is cancelled, and returns when the last run has ended.
  public func run() async {
    await withTaskGroup(of: Void.self) { group in
      for case .repeated(let work) in jobs.withLock({ $0 }) {
        group.addTask { await Self.repeated(work) }
      }
    }
  }

  private static func repeated(_ work: any RepeatedWork) async {
    let period = if case .every(let period) = work.task.schedule { period } else { Duration.seconds(1) }
    while !Task.isCancelled {
      let pause = try? await work.task.run { try await work.run() }
      try? await Task.sleep(for: (pause ?? nil) ?? period)
    }
  }

  /// The list with the state of each task, as `GET /background` answers it. Ages are in whole seconds.
  public func json() -> String {
    let time = now()
    var writer = JSONWriter()
    writer.array(jobs.withLock { $0 }) { writer, job in
      let (task, state) = (job.task, job.task.state)
      func age(_ instant: MonotonicInstant?) -> Int? { instant.map { Int((time - $0).components.seconds) } }
      writer.object { writer in
        writer.member("name", task.name)
        writer.member("purpose", task.purpose)
        writer.member("schedule", task.schedule.description)
        writer.member("runs", state.runs)
        writer.member("failures", state.failures)
        writer.member("running", state.isRunning)
        writer.nullable("startedSecondsAgo", age(state.startedAt))
        writer.nullable("endedSecondsAgo", age(state.endedAt))
        writer.nullable("failure", state.failure)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
