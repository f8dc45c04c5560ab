import Basics
import FoundationEssentials
public import Redis
public import Telemetry

/// Limits for all processes together, as token buckets in Redis. While Redis does not count them, this process counts by
/// itself, which `golf_rate_limits_local_total` and the log show.
public final class RateLimiter: Sendable {
  /// One of the buckets from which an attempt takes a token.
  public struct Bucket: Sendable {
    let name: String
    let limit: RateLimit
    let subject: String
    let waiver: String?

    /// - Parameters:
    ///   - name: The name of the limit, such as `sign-in-account`.
    ///   - subject: The address or account that the bucket belongs to. Redis gets only its hash.
    ///   - waiver: While this waiver is granted, nothing is taken; nil for none.
    public init(_ name: String, _ limit: RateLimit, of subject: String, waiver: String? = nil) {
      self.name = name
      self.limit = limit
      self.subject = subject
      self.waiver = waiver
    }
  }

  private struct Local {
    var buckets = LocalBuckets<String>()
    /// When each waiver ends.
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

  /// Takes one token from each bucket. If one of them is empty, takes none and throws 429, so that a refused client uses up
  /// nothing that others share.
  ///
  /// - Parameter what: The name of the limit in the metric.
  public func take(for what: String, _ buckets: [Bucket]) async throws(Problem) {
    guard let wait = await wait(buckets), wait > 0 else { return }
    Self.refusals(what, metrics).increment()
    throw .tooManyRequests(after: wait)
  }

  /// Waives the buckets with this waiver for a time.
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

  /// The microseconds to wait; nil or 0 if every token was taken.
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

  /// A key of constant length, whatever a client sends, which does not reveal the subject to a reader of Redis.
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
