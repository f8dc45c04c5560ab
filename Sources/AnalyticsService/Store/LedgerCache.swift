import Golf
import Telemetry

/// Ledgers kept in memory, so that an event need not read them again: one cache for the process, whatever the number of
/// its partitions. Holds at most so many bytes; what was not used for longest goes first.
final class LedgerCache: Sendable {
  /// By the ledgers' own reckoning (`Ledger.bytes`).
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
    size = metrics.gauge("golf_ledger_cache_bytes", help: "Ledgers that are kept in memory, by their own reckoning.")
  }

  /// How much it holds now.
  var bytes: Int { ledgers.withLock { $0.cost } }

  /// The part of one projector. A player belongs to one partition, so that two of them never look for the same ledger;
  /// with the partition goes what was kept of it, since another process writes those ledgers from then on.
  final class Shelf: Sendable {
    private let cache: LedgerCache

    init(_ cache: LedgerCache) { self.cache = cache }

    deinit { cache.drop(ObjectIdentifier(self)) }

    /// Takes a ledger out, so that it can be changed without a copy. Nil for one of another epoch.
    func take(_ player: PlayerID, in epoch: ViewEpoch) -> StoredLedger? {
      let entry = cache.ledgers.withLock { $0.remove(Key(shelf: ObjectIdentifier(self), player: player)) }
      return entry?.epoch == epoch ? entry?.stored : nil
    }

    /// About how much memory the ledger takes that is kept; nil if none is.
    func bytes(of player: PlayerID) -> Int? {
      cache.ledgers.withLock { $0.cost(of: Key(shelf: ObjectIdentifier(self), player: player)) }
    }

    func put(_ stored: StoredLedger, for player: PlayerID, in epoch: ViewEpoch) {
      let entry = Entry(stored: stored, epoch: epoch)
      let bytes = max(1, stored.ledger.bytes)
      // What makes room is let go outside of the lock.
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

/// Values of which those go first that were not used for longest, as soon as all together cost more than a limit. Each
/// step costs the same however many there are.
struct RecentlyUsed<Key: Hashable, Value> {
  let limit: Int
  private(set) var cost = 0
  private var places: [Key: Int] = [:]
  private var nodes: [Node?] = []
  private var free: [Int] = []
  /// The one that was used last, and the one that was not for longest.
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

  /// Puts a value in the place of what was there. One that alone costs more than the limit is not kept.
  /// - Returns: what had to go.
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

  /// The value, which from now on is the one that was used last.
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
