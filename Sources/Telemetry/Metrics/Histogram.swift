import Basics

/// Counts of values by size, in buckets with fixed upper bounds.
public final class Histogram: Sendable {
  struct State: Sendable {
    var counts: [Int]
    var sum = 0.0
    var count = 0
  }

  /// Upper bounds in ascending order; a last one without a bound is implied.
  public let bounds: [Double]
  private let state: Protected<State>

  /// Bounds for durations in seconds, from a quarter of a millisecond to ten seconds.
  public static let latencyBounds = [
    0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]

  /// Bounds for short durations in seconds, from ten microseconds to a second.
  public static let shortBounds = [
    0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
  ]

  /// Bounds for sizes of batches and queues.
  public static let sizeBounds: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024]

  init(bounds: [Double]) {
    self.bounds = bounds
    state = Protected(State(counts: Array(repeating: 0, count: bounds.count + 1)))
  }

  public func record(_ value: Double) {
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock {
      $0.counts[bucket] += 1
      $0.sum += value
      $0.count += 1
    }
  }

  /// The number of recorded values, and their sum.
  public var totals: (count: Int, sum: Double) { state.withLock { ($0.count, $0.sum) } }

  var snapshot: State { state.withLock { $0 } }
}
