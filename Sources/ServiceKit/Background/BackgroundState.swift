public import Basics

/// The record of a background task's runs. Not thread-safe: the caller holds the lock and passes the time.
public struct BackgroundState: Sendable, Hashable {
  /// How many runs have begun since the process started.
  public private(set) var runs = 0
  /// How many runs failed, and how many attempts within runs.
  public private(set) var failures = 0
  /// When the latest run began; nil before the first.
  public private(set) var startedAt: MonotonicInstant?
  /// When the latest run ended; nil before the end of the first.
  public private(set) var endedAt: MonotonicInstant?
  /// Whether a run is under way.
  public private(set) var isRunning = false
  /// Why the latest run failed, or the latest attempt within the run that is under way; nil if it succeeded, or if
  /// nothing has ended yet.
  public private(set) var failure: String?

  public init() {}

  /// A run that is under way already goes on: it is counted once.
  public mutating func begin(at now: MonotonicInstant) {
    guard !isRunning else { return }
    runs += 1
    startedAt = now
    isRunning = true
  }

  public mutating func succeed(at now: MonotonicInstant) {
    endedAt = now
    isRunning = false
    failure = nil
  }

  /// A failure without a beginning counts as a run too.
  public mutating func fail(_ reason: String, at now: MonotonicInstant) {
    begin(at: now)
    endedAt = now
    isRunning = false
    failAttempt(reason)
  }

  /// The work is no longer wanted here, because another process does it or has done it: its failure tells nothing now.
  public mutating func clearFailure() { failure = nil }

  /// An attempt failed, and the run goes on with another.
  public mutating func failAttempt(_ reason: String) {
    failures += 1
    failure = reason
  }
}

extension BackgroundState {
  /// How many Unicode scalars of an error's text are kept.
  static let maximumReason = 300

  /// An error's description, cut to `maximumReason`; the name of its type if it has none. The drivers keep values and
  /// passwords out of the descriptions of their errors.
  static func reason(_ error: any Error) -> String {
    guard error is any CustomStringConvertible else { return "\(type(of: error))" }
    let text = "\(error)"
    let shown = text.prefix(scalars: maximumReason)
    return shown.utf8.count < text.utf8.count ? shown + "…" : text
  }
}
