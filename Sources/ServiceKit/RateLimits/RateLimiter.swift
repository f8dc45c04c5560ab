internal import Basics
internal import FoundationEssentials
public import Redis
public import Telemetry

/// Limits that hold for all processes together: token buckets in Redis, and in this process while Redis does not count
/// them, of which `golf_rate_limits_local_total` and the log tell.
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

    mutating func take(_ wanted: [RateLimitScript.Wanted], now: MonotonicInstant) -> Int? {
      let counted = wanted.filter { wanted in
        guard let end = wanted.waiver.flatMap({ waivers[$0] }) else { return true }
        return end < now
      }
      return buckets.take(counted.map { (key: $0.bucket, limit: $0.limit) }, now: Int(now.nanoseconds / 1_000))
    }
  }

  private let redis: RedisClient
  private let metrics: Metrics
  private let fallback: LocalFallback
  private let local = Protected(Local())

  public init(redis: RedisClient, metrics: Metrics = .shared) {
    self.redis = redis
    self.metrics = metrics
    fallback = LocalFallback(metrics)
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
    do {
      _ = try await redis.send(RedisCommand("SET", key, "1", "PX", "\(milliseconds)"))
    } catch {
      fallback.note(error)
      local.withLock { local in
        if local.waivers.count >= 10_000 { local.waivers = [:] }
        local.waivers[key] = .now + duration
      }
    }
  }

  /// Microseconds to wait; nil or 0 where all were taken.
  private func wait(_ buckets: [Bucket]) async -> Int? {
    let wanted = buckets.map { bucket -> RateLimitScript.Wanted in
      (Self.key(bucket.name, bucket.subject), bucket.limit, bucket.waiver.map { Self.key("waiver", $0) })
    }
    do {
      let reply = try await redis.send(RateLimitScript.command(wanted))
      guard let wait = reply.int else { throw RedisError(.unexpectedReply, "a limit was answered by \(reply)") }
      return wait
    } catch {
      fallback.note(error)
      return local.withLock { $0.take(wanted, now: .now) }
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
