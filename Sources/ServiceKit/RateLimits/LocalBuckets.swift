/// The buckets of one process. A value: its owner has the lock and the clock.
struct LocalBuckets<Key: Hashable & Sendable>: Sendable {
  private let maximum: Int
  private(set) var buckets: [Key: TokenBucket] = [:]

  /// - Parameter maximum: How many are kept at most, so that strangers who come once each cannot fill the memory.
  init(maximum: Int = 100_000) { self.maximum = max(2, maximum) }

  /// Takes one from each, or from none. Answers the microseconds to wait; nil where they were taken.
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

  /// A full bucket is as good as none. Where that is not enough, the fuller half goes: they lose least by it.
  private mutating func forget(now: Int) {
    buckets = buckets.filter { $0.value.fullAt > now }
    guard buckets.count > maximum / 2 else { return }
    let emptiest = buckets.sorted { $0.value.fullAt > $1.value.fullAt }.prefix(maximum / 2)
    buckets = Dictionary(uniqueKeysWithValues: emptiest.map { ($0.key, $0.value) })
  }
}
