/// Exponential back-off with an upper bound and random jitter, so that many clients do not retry at the same moment.
public struct Backoff: Sendable {
  private let first: Duration
  private let maximum: Duration
  private var failures = 0

  public init(first: Duration = .milliseconds(50), maximum: Duration = .seconds(5)) {
    self.first = first
    self.maximum = maximum
  }

  /// The pause after another failure: random between half and all of `first * 2 ^ failures`, at most `maximum`.
  public mutating func next() -> Duration {
    let doubled = first * Double(UInt64(1) << UInt64(min(failures, 32)))
    failures += 1
    return min(doubled, maximum) * Double.random(in: 0.5...1)
  }

  /// Sleeps for the next pause, or until the task is cancelled.
  public mutating func wait() async { try? await Task.sleep(for: next()) }

  /// Starts again from the first pause; call it after a success.
  public mutating func reset() { failures = 0 }
}
