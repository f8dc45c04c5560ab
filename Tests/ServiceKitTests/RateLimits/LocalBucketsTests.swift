import Basics
import Foundation
import Telemetry
import Testing

@testable import ServiceKit

@Suite struct LocalBucketsTests {
  let tight = RateLimit("1/10s")
  let loose = RateLimit("3/30s")

  @Test func `An attempt takes from all of its buckets or from none`() throws {
    let (tight, loose) = (try #require(tight), try #require(loose))
    var buckets = LocalBuckets<String>()
    #expect(buckets.take([("here", tight), ("account", loose)], now: 0) == nil)
    // Refused by another bucket, so nothing is taken from the account's.
    for _ in 0..<9 { #expect(buckets.take([("here", tight), ("account", loose)], now: 0) == 10_000_000) }
    for place in ["there", "elsewhere"] {
      #expect(buckets.take([(place, tight), ("account", loose)], now: 0) == nil)
    }
    // Both are empty: the longer wait counts.
    #expect(buckets.take([("account", loose)], now: 4_000_000) == 6_000_000)
    #expect(buckets.take([("there", tight), ("account", loose)], now: 9_000_000) == 1_000_000)
  }

  @Test func `Addresses that send one request each fill no memory, and the emptiest buckets are kept`() throws {
    let loose = try #require(loose)
    var buckets = LocalBuckets<Int>(maximum: 100)
    for _ in 0..<3 { #expect(buckets.take([(-1, loose)], now: 0) == nil) }
    for stranger in 0..<10_000 {
      #expect(buckets.take([(stranger, loose)], now: stranger) == nil)
      #expect(buckets.buckets.count <= 101)
    }
    #expect(buckets.take([(-1, loose)], now: 10_000) != nil)
    // A bucket is forgotten once it is full again.
    for stranger in 0..<101 { _ = buckets.take([(stranger, loose)], now: 60_000_000) }
    #expect(buckets.buckets[-1] == nil)
  }

  @Test func `A player's limit is the player's own, and says when to come back`() throws {
    let metrics = Metrics()
    let limit = PlayerLimit("writes", try #require(loose), metrics: metrics)
    let (anna, bo) = (UUID(), UUID())
    let now = MonotonicInstant.now
    for _ in 0..<3 { try limit.take(anna, now: now) }
    let problem = try #require(throws: Problem.self) { try limit.take(anna, now: now) }
    #expect(problem.status == 429)
    #expect(problem.retryAfter == 10)
    try limit.take(bo, now: now)
    try limit.take(anna, now: now + .seconds(10))
    #expect(metrics.render().contains(#"golf_rate_limited_requests_total{limit="writes"} 1"#))
  }
}
