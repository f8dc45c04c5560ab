public import Basics

/// A task that a service runs by itself, and the record of its runs. One record a task, so its memory is bounded.
///
/// The code that does the work owns the task and reports to it; `BackgroundDriver` has the list of them.
public final class BackgroundTask: Sendable {
  /// When a task runs.
  public enum Schedule: Sendable, Hashable, CustomStringConvertible {
    /// This long after the end of the previous run.
    case every(Duration)
    /// One run after another, each as soon as there is something to do.
    case continuous
    /// When another part of the service asks for it.
    case onDemand

    static let whenNeeded = "when needed"

    public var description: String {
      switch self {
      case .every(let period):
        let seconds = period.components.seconds
        return seconds >= 60 && seconds % 60 == 0 ? "every \(seconds / 60) min" : "every \(seconds) s"
      case .continuous: return "continuously"
      case .onDemand: return Self.whenNeeded
      }
    }
  }

  /// As `golf status` prints it, such as `session-sweep`.
  public let name: String
  public let schedule: Schedule
  /// What the task does, as a sentence without a subject, such as "deletes sessions that have expired".
  public let purpose: String
  private let now: @Sendable () -> MonotonicInstant
  private let record = Protected(BackgroundState())

  public init(
    _ name: String,
    _ schedule: Schedule,
    _ purpose: String,
    now: @escaping @Sendable () -> MonotonicInstant = { .now }
  ) {
    self.name = name
    self.schedule = schedule
    self.purpose = purpose
    self.now = now
  }

  public var state: BackgroundState { record.withLock { $0 } }

  public func began() {
    let time = now()
    record.withLock { $0.begin(at: time) }
  }

  public func succeeded() {
    let time = now()
    record.withLock { $0.succeed(at: time) }
  }

  public func failed(_ error: any Error) {
    let (time, reason) = (now(), BackgroundState.reason(error))
    record.withLock { $0.fail(reason, at: time) }
  }

  /// The work is no longer wanted here, because another process does it or has done it.
  public func clearFailure() { record.withLock { $0.clearFailure() } }

  /// An attempt failed, and the run goes on with another.
  public func attemptFailed(_ error: any Error) {
    let reason = BackgroundState.reason(error)
    record.withLock { $0.failAttempt(reason) }
  }

  /// Records one run. Rethrows what `body` throws.
  public nonisolated(nonsending) func run<Result>(
    _ body: nonisolated(nonsending) () async throws -> Result
  ) async rethrows -> Result {
    began()
    do {
      let result = try await body()
      succeeded()
      return result
    } catch {
      failed(error)
      throw error
    }
  }
}
