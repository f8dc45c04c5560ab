internal import ByteText
internal import FoundationEssentials
public import Redis
public import Telemetry

/// Limits that hold for all processes together: token buckets in Redis, and in this process while Redis is away.
public final class RateLimiter: Sendable {
  /// One bucket of those that an attempt takes from.
  public struct Bucket: Sendable {
    let name: String
    let limit: RateLimit
    let subject: String
    let waiver: String?

    /// - Parameters:
    ///   - name: What is limited, such as `sign-in-account`.
    ///   - subject: Whose bucket it is. Redis gets only its hash.
    ///   - waiver: Nothing is taken while this was `grant`ed.
    public init(_ name: String, _ limit: RateLimit, of subject: String, waiver: String? = nil) {
      self.name = name
      self.limit = limit
      self.subject = subject
      self.waiver = waiver
    }
  }

  private struct Local {
    var buckets = LocalBuckets<String>()
    /// When each ends.
    var waivers: [String: MonotonicInstant] = [:]
  }

  private let redis: RedisClient
  private let metrics: Metrics
  private let local = Protected(Local())

  public init(redis: RedisClient, metrics: Metrics = .shared) {
    self.redis = redis
    self.metrics = metrics
  }

  /// Takes one from each bucket, or from none and throws 429 where one is empty: who is refused takes nothing of what
  /// others share.
  ///
  /// - Parameter what: What is asked for, as the metric names it.
  public func take(for what: String, _ buckets: [Bucket]) async throws(Problem) {
    guard let wait = await wait(buckets), wait > 0 else { return }
    Self.refusals(what, metrics).increment()
    throw .tooManyRequests(after: wait)
  }

  /// Waives buckets that name this waiver, for a while.
  public func grant(_ waiver: String, for duration: Duration) async {
    let key = Self.key("waiver", waiver)
    let milliseconds = duration.components.seconds * 1_000
    guard (try? await redis.send(RedisCommand("SET", key, "1", "PX", "\(milliseconds)"))) == nil else { return }
    local.withLock { local in
      if local.waivers.count >= 10_000 { local.waivers = [:] }
      local.waivers[key] = .now + duration
    }
  }

  /// Microseconds to wait; nil or 0 where all were taken.
  private func wait(_ buckets: [Bucket]) async -> Int? {
    let keys = buckets.map { bucket in
      (bucket: Self.key(bucket.name, bucket.subject), waiver: bucket.waiver.map { Self.key("waiver", $0) } ?? "")
    }
    let reply = try? await redis.eval(
      RateLimitScript.take,
      keys: keys.flatMap { [$0.bucket, $0.waiver] },
      arguments: buckets.flatMap { [RedisArgument($0.limit.interval), RedisArgument($0.limit.capacity)] }
    )
    if let wait = reply?.int { return wait }
    return local.withLock { local in
      let now = MonotonicInstant.now
      let wanted = zip(keys, buckets).filter { local.waivers[$0.0.waiver].map { $0 < now } ?? true }
      return local.buckets.take(
        wanted.map { (key: $0.0.bucket, limit: $0.1.limit) },
        now: Int(now.nanoseconds / 1_000)
      )
    }
  }

  /// Of one length, whatever strangers send, and telling nobody who reads Redis who it was.
  private static func key(_ name: String, _ subject: String) -> String {
    "golf:limit:\(name):" + HexadecimalText.string(Array(Sodium.hash(subject).prefix(16)))
  }

  static func refusals(_ name: String, _ metrics: Metrics) -> Counter {
    metrics.counter("golf_rate_limited_requests_total", help: "Requests that were refused with 429.", ["limit": name])
  }
}

extension Problem {
  /// - Parameter wait: Microseconds.
  static func tooManyRequests(after wait: Int) -> Problem {
    let seconds = max(1, (wait + 999_999) / 1_000_000)
    return Problem(
      "too-many-requests",
      status: 429,
      title: "Too many requests.",
      detail: "Wait \(seconds) second\(seconds == 1 ? "" : "s") and try again.",
      retryAfter: seconds
    )
  }
}
