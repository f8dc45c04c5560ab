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
