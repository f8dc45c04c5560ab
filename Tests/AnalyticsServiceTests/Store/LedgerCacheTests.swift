import Basics
import FoundationEssentials
import Golf
import Telemetry
import Testing

@testable import AnalyticsService

/// The cache of ledgers: its limit in bytes holds for the whole process.
struct LedgerCacheTests {
  private let epoch = ViewEpoch(id: UUID(), server: "run-1")

  private func ledger(_ cards: Int) throws -> StoredLedger {
    let histories = try (0..<cards).map { try CardHistory.finished(on: "2026-05-1\($0)", toPar: 2) }
    let ledger = Ledger(histories)
    return StoredLedger(ledger: ledger, base: ledger.version)
  }

  @Test func `The cache fills its limit exactly and no further, over all partitions`() throws {
    let stored = try ledger(2)
    let size = stored.ledger.bytes
    #expect((8_000...14_000).contains(size), "\(size)")
    let players = (0..<5).map { _ in PlayerID(UUID()) }
    for (limit, kept) in [(5 * size, 5), (5 * size - 1, 4), (size, 1), (size - 1, 0)] {
      let cache = LedgerCache(byteLimit: limit, metrics: Metrics())
      let shelves = [LedgerCache.Shelf(cache), LedgerCache.Shelf(cache)]
      for (place, player) in players.enumerated() { shelves[place % 2].put(stored, for: player, in: epoch) }
      #expect(cache.bytes == kept * size)
      // The oldest are evicted.
      let there = players.enumerated().filter { shelves[$0.offset % 2].bytes(of: $0.element) != nil }.map(\.offset)
      #expect(there == Array(5 - kept..<5))
    }
  }

  @Test func `A revoked partition loses only its own ledgers; ledgers of another epoch are not found`() throws {
    let stored = try ledger(1)
    let cache = LedgerCache(byteLimit: 1_000_000, metrics: Metrics())
    let kept = LedgerCache.Shelf(cache)
    kept.put(stored, for: annaID, in: epoch)
    do {
      let revoked = LedgerCache.Shelf(cache)
      revoked.put(stored, for: annaID, in: epoch)
      revoked.put(stored, for: PlayerID(UUID()), in: epoch)
      #expect(cache.bytes == 3 * stored.ledger.bytes)
    }
    #expect(cache.bytes == stored.ledger.bytes)
    #expect(kept.take(annaID, in: epoch)?.base == stored.base)
    #expect(cache.bytes == 0)
    kept.put(stored, for: annaID, in: epoch)
    #expect(kept.take(annaID, in: ViewEpoch(id: UUID(), server: "run-1")) == nil)
    #expect(cache.bytes == 0)
  }
}
