public import Basics
public import FoundationEssentials
public import Telemetry

/// A generous limit on one player's requests to one process. It stops a runaway client and needs no server.
public final class PlayerLimit: Sendable {
  private let limit: RateLimit
  private let buckets = Protected(LocalBuckets<UUID>())
  private let refused: Counter

  /// - Parameter name: The name of the limit, for the metric.
  public init(_ name: String, _ limit: RateLimit, metrics: Metrics = .shared) {
    self.limit = limit
    refused = RateLimiter.refusals(name, metrics)
  }

  /// Takes one token from the player's bucket. Throws 429 if it is empty.
  public func take(_ player: UUID, now: MonotonicInstant = .now) throws(Problem) {
    let microseconds = Int(now.nanoseconds / 1_000)
    guard let wait = buckets.withLock({ $0.take([(player, limit)], now: microseconds) }) else { return }
    refused.increment()
    throw .tooManyRequests(after: wait)
  }
}
