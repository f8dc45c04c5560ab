public import Basics
public import FoundationEssentials
public import Telemetry

/// A token bucket, stored as one number: the moment at which it will be full. The time until then, divided by the limit's
/// interval, is the number of tokens that are missing.
public struct TokenBucket: Sendable, Hashable {
  /// In microseconds, on the clock of the process or server that stores the bucket.
  var fullAt: Int

  public enum Answer: Hashable, Sendable {
    case taken(TokenBucket)
    /// The bucket is empty; `wait` is in microseconds until it has a token.
    case empty(wait: Int)
  }

  /// Takes one token. An unknown bucket (nil) is full. A bucket that is emptier than the limit allows, because the limit was
  /// lowered or the clock went back, counts as full too, so that no client waits longer than the limit says.
  ///
  /// - Parameter now: In microseconds.
  public static func take(from bucket: TokenBucket?, _ limit: RateLimit, now: Int) -> Answer {
    let known = bucket?.fullAt ?? now
    let fullAt = (now...now + limit.capacity ~= known ? known : now) + limit.interval
    let wait = fullAt - now - limit.capacity
    return wait > 0 ? .empty(wait: wait) : .taken(TokenBucket(fullAt: fullAt))
  }
}

/// The token buckets of one process. Not thread-safe: the caller holds the lock and passes the time.
struct LocalBuckets<Key: Hashable & Sendable>: Sendable {
  private let maximum: Int
  private(set) var buckets: [Key: TokenBucket] = [:]

  /// - Parameter maximum: The most buckets that are kept, so that many clients with one request each cannot fill the memory.
  init(maximum: Int = 100_000) { self.maximum = max(2, maximum) }

  /// Takes one token from each bucket, or none. Returns the microseconds to wait; nil if the tokens were taken.
  mutating func take(_ wanted: [(key: Key, limit: RateLimit)], now: Int) -> Int? {
    var longest = 0
    var taken: [(Key, TokenBucket)] = []
    for (key, limit) in wanted {
      switch TokenBucket.take(from: buckets[key], limit, now: now) {
      case .taken(let bucket): taken.append((key, bucket))
      case .empty(let wait): longest = max(longest, wait)
      }
    }
    guard longest == 0 else { return longest }
    for (key, bucket) in taken { buckets[key] = bucket }
    if buckets.count > maximum { forget(now: now) }
    return nil
  }

  /// Removes full buckets, which are as good as none. If that is not enough, removes the fuller half, which loses the least.
  private mutating func forget(now: Int) {
    buckets = buckets.filter { $0.value.fullAt > now }
    guard buckets.count > maximum / 2 else { return }
    let emptiest = buckets.sorted { $0.value.fullAt > $1.value.fullAt }.prefix(maximum / 2)
    buckets = Dictionary(uniqueKeysWithValues: emptiest.map { ($0.key, $0.value) })
  }
}

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
