import Basics
import Golf
import Telemetry

/// Ledgers in memory, so that an event does not have to load its player's ledger. One cache serves all partitions of
/// the process. It holds a limited number of bytes and evicts the least recently used ledgers.
final class LedgerCache: Sendable {
  /// The limit in bytes of `Ledger.bytes`.
  let byteLimit: Int
  private let ledgers: Protected<RecentlyUsed<Key, Entry>>
  private let size: Gauge

  fileprivate struct Key: Hashable, Sendable {
    let shelf: ObjectIdentifier
    let player: PlayerID
  }

  fileprivate struct Entry: Sendable {
    let stored: StoredLedger
    let epoch: ViewEpoch
  }

  init(byteLimit: Int, metrics: Metrics = .shared) {
    self.byteLimit = byteLimit
    ledgers = Protected(RecentlyUsed(limit: byteLimit))
    size = metrics.gauge("golf_ledger_cache_bytes", help: "Estimated size of the ledgers in memory.")
  }

  /// The current size in bytes.
  var bytes: Int { ledgers.withLock { $0.cost } }

  /// The part of the cache that one projector uses. A player belongs to one partition, so that two shelves never hold
  /// the same player. When a partition is revoked its shelf is emptied, because another process writes those ledgers
  /// from then on.
  final class Shelf: Sendable {
    private let cache: LedgerCache

    init(_ cache: LedgerCache) { self.cache = cache }

    deinit { cache.drop(ObjectIdentifier(self)) }

    /// Removes a ledger from the cache, so that the caller can change it without a copy. Nil if there is none of this
    /// epoch.
    func take(_ player: PlayerID, in epoch: ViewEpoch) -> StoredLedger? {
      let entry = cache.ledgers.withLock { $0.remove(Key(shelf: ObjectIdentifier(self), player: player)) }
      return entry?.epoch == epoch ? entry?.stored : nil
    }

    /// The size of the cached ledger in bytes; nil if there is none.
    func bytes(of player: PlayerID) -> Int? {
      cache.ledgers.withLock { $0.cost(of: Key(shelf: ObjectIdentifier(self), player: player)) }
    }

    func put(_ stored: StoredLedger, for player: PlayerID, in epoch: ViewEpoch) {
      let entry = Entry(stored: stored, epoch: epoch)
      let bytes = max(1, stored.ledger.bytes)
      // Evicted ledgers are released outside the lock.
      let gone = cache.ledgers.withLock {
        $0.put(entry, for: Key(shelf: ObjectIdentifier(self), player: player), cost: bytes)
      }
      cache.size.set(Double(cache.bytes))
      _ = gone.count
    }

    func removeAll() { cache.drop(ObjectIdentifier(self)) }
  }

  private func drop(_ shelf: ObjectIdentifier) {
    let gone = ledgers.withLock { ledgers in ledgers.removeAll { $0.shelf == shelf } }
    size.set(Double(bytes))
    _ = gone.count
  }
}

/// A cache that evicts its least recently used values once their costs exceed a limit. Each operation takes constant
/// time, except `removeAll`.
struct RecentlyUsed<Key: Hashable, Value> {
  let limit: Int
  private(set) var cost = 0
  private var places: [Key: Int] = [:]
  private var nodes: [Node?] = []
  private var free: [Int] = []
  /// The most recently used entry, and the least recently used one.
  private var newest: Int?
  private var oldest: Int?

  fileprivate struct Node {
    let key: Key
    var value: Value
    var cost: Int
    var older: Int?
    var newer: Int?
  }

  init(limit: Int) { self.limit = limit }

  var count: Int { places.count }

  func cost(of key: Key) -> Int? { places[key].flatMap { nodes[$0]?.cost } }

  /// Stores a value, replacing an earlier one. A value that alone costs more than the limit is not stored.
  /// - Returns: The values that were replaced or evicted.
  mutating func put(_ value: Value, for key: Key, cost: Int) -> [Value] {
    var gone = [remove(key)].compactMap(\.self)
    guard cost <= limit else { return gone }
    while self.cost + cost > limit, let oldest, let node = nodes[oldest] {
      if let value = remove(node.key) { gone.append(value) }
    }
    let node = Node(key: key, value: value, cost: cost, older: newest, newer: nil)
    let place: Int
    if let hole = free.popLast() {
      place = hole
      nodes[place] = node
    } else {
      place = nodes.count
      nodes.append(node)
    }
    if let newest { nodes[newest]?.newer = place } else { oldest = place }
    newest = place
    places[key] = place
    self.cost += cost
    return gone
  }

  mutating func remove(_ key: Key) -> Value? {
    guard let place = places.removeValue(forKey: key), let node = nodes[place] else { return nil }
    nodes[place] = nil
    free.append(place)
    if let older = node.older { nodes[older]?.newer = node.newer } else { oldest = node.newer }
    if let newer = node.newer { nodes[newer]?.older = node.older } else { newest = node.older }
    cost -= node.cost
    return node.value
  }

  /// The value, which becomes the most recently used one.
  mutating func use(_ key: Key) -> Value? {
    guard let cost = cost(of: key), let value = remove(key) else { return nil }
    _ = put(value, for: key, cost: cost)
    return value
  }

  mutating func removeAll(where isGone: (Key) -> Bool) -> [Value] {
    places.keys.filter(isGone).compactMap { remove($0) }
  }
}

extension RecentlyUsed: Sendable where Key: Sendable, Value: Sendable {}
extension RecentlyUsed.Node: Sendable where Key: Sendable, Value: Sendable {}
