import Testing

@testable import ServiceKit

@Suite struct TokenBucketTests {
  @Test(arguments: [
    ("10/5m", 10, 300), ("1/1s", 1, 1), ("1000000/1s", 1_000_000, 1), ("20/1h", 20, 3_600), ("3/2d", 3, 172_800),
  ])
  func `A limit is read`(text: String, count: Int, seconds: Int) throws {
    let limit = try #require(RateLimit(text))
    #expect(limit.count == count)
    #expect(limit.seconds == seconds)
    #expect(RateLimit(limit.description) == limit)
  }

  @Test(arguments: [
    "", "10", "10/", "/5m", "10/5", "10/m", "0/5m", "10/0m", "-1/5m", "+1/5m", "10/5m/5m", "10 /5m", "10/5M", "1e3/5m",
    "1000001/1s", "1/367d", "10/99999999999999999999s", "99999999999999999999/1s", "١/5m",
  ])
  func `An invalid limit is refused`(text: String) {
    #expect(RateLimit(text) == nil)
  }

  @Test func `A full bucket gives its count at once, then one an interval`() throws {
    let limit = try #require(RateLimit("3/30s"))
    var bucket: TokenBucket?
    var now = 5_000_000
    for _ in 0..<3 { bucket = try took(bucket, limit, now) }
    #expect(TokenBucket.take(from: bucket, limit, now: now) == .empty(wait: 10_000_000))
    now += 9_999_999
    #expect(TokenBucket.take(from: bucket, limit, now: now) == .empty(wait: 1))
    now += 1
    bucket = try took(bucket, limit, now)
    #expect(TokenBucket.take(from: bucket, limit, now: now) == .empty(wait: 10_000_000))
    // However long it is unused, it holds no more than its limit.
    now += 3_600_000_000
    for _ in 0..<3 { bucket = try took(bucket, limit, now) }
    #expect(taken(bucket, limit, now) == nil)
  }

  @Test func `A refused request takes nothing from the bucket`() throws {
    let limit = try #require(RateLimit("1/10s"))
    let bucket = try took(nil, limit, 0)
    for now in stride(from: 0, to: 10_000_000, by: 1_000_000) { #expect(taken(bucket, limit, now) == nil) }
    #expect(taken(bucket, limit, 10_000_000) != nil)
  }

  @Test func `After a clock change or a lowered limit no request waits longer than the limit allows`() throws {
    let limit = try #require(RateLimit("2/20s"))
    #expect(taken(TokenBucket(fullAt: .max / 2), limit, 0) == TokenBucket(fullAt: 10_000_000))
    #expect(taken(TokenBucket(fullAt: 20_000_001), limit, 0) == TokenBucket(fullAt: 10_000_000))
    #expect(taken(TokenBucket(fullAt: 20_000_000), limit, 0) == nil)
  }

  /// Compared with a bucket that is simulated step by step.
  @Test(arguments: 0..<20)
  func `It gives what a bucket gives`(seed: UInt64) throws {
    var luck = SplitMix(seed)
    let limit = try #require(RateLimit("\(1 + luck.below(9))/\(1 + luck.below(60))s"))
    var bucket: TokenBucket?
    var (tokens, now, then) = (Double(limit.count), 0, 0)
    for _ in 0..<2_000 {
      now += luck.below(3 * limit.interval)
      tokens = min(Double(limit.count), tokens + Double(now - then) / Double(limit.interval))
      then = now
      let next = taken(bucket, limit, now)
      // Ignore rounding of a microsecond.
      if abs(tokens - 1) > 1e-6 { #expect((next != nil) == (tokens >= 1)) }
      if let next {
        bucket = next
        tokens -= 1
      }
    }
  }

  private func took(_ bucket: TokenBucket?, _ limit: RateLimit, _ now: Int) throws -> TokenBucket {
    let next = taken(bucket, limit, now)
    return try #require(next)
  }

  private func taken(_ bucket: TokenBucket?, _ limit: RateLimit, _ now: Int) -> TokenBucket? {
    if case .taken(let next) = TokenBucket.take(from: bucket, limit, now: now) { next } else { nil }
  }
}

/// A generator whose numbers are determined by its seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
