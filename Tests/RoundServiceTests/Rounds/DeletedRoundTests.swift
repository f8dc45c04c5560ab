import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// Deleted rounds, which can be restored for a while.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct DeletedRoundTests {
  private let day: Int64 = 86_400

  @Test func `A deleted round can be restored for 30 days, to the second, and then is not found`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        for (after, comesBack) in [(30 * day - 1, true), (30 * day, false), (400 * day, false)] {
          let round = try await bench.round()
          _ = try await writer.delete(round.id, by: try bench.edit(after: 5))
          // Deleting it again does not extend the time.
          _ = try await writer.delete(round.id, by: try bench.edit(after: 5 + day))
          let edit = try bench.edit(after: 5 + after)
          if comesBack {
            let restored = try await writer.restore(round.id, by: edit)
            #expect(restored.status == .open && restored.deletedAt == nil)
          } else {
            await #expect(throws: RoundError.notFound) { try await writer.restore(round.id, by: edit) }
            #expect(try await bench.events(round.cards[0].id).last == "2 RoundDeleted")
          }
        }
      }
    }
  }

  @Test func `The list has one's own, the last deleted first, as long as they can be restored`() async throws {
    try await RecordBench.with { bench in
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      let others = try await bench.round(owner: bench.bo)
      let rounds = [try await bench.round(), try await bench.round(guests: ["Carl"]), try await bench.round()]
      _ = try await bench.batch([try bench.write(rounds[1], hole: 1, 4)])
      try await bench.writing { writer in
        _ = try await writer.delete(others.id, by: try bench.edit(by: bench.bo, after: 1))
        for place in 0..<2 {
          _ = try await writer.delete(rounds[place].id, by: try bench.edit(after: Int64(place) * day))
        }
        func listed(after seconds: Int64) async throws -> [DeletedRound] {
          try await list.deleted(of: bench.anna, now: try bench.edit(after: seconds).time)
        }
        let found = try await listed(after: 2 * day)
        #expect(found.map(\.round.id) == [rounds[1].id, rounds[0].id])
        #expect(found[0].round.players == 2 && found[0].round.totals.holesPlayed == 1)
        #expect(found[0].deletedAt == (try bench.edit(after: day).time))
        #expect(found[0].restorableUntil == (try bench.edit(after: 31 * day).time))
        #expect(try await listed(after: 30 * day - 1).count == 2)
        #expect(try await listed(after: 30 * day).map(\.round.id) == [rounds[1].id])
        #expect(try await listed(after: 31 * day).isEmpty)
        _ = try await writer.restore(rounds[1].id, by: try bench.edit(after: 3 * day))
        #expect(try await listed(after: 3 * day).map(\.round.id) == [rounds[0].id])
      }
      await list.close()
    }
  }

  @Test func `It has 100 at most`() async throws {
    try await RecordBench.with { bench in
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      try await bench.writing { writer in
        for second in 1...Int64(RoundBounds.deletedRounds + 1) {
          let round = try await writer.create(try bench.new(), by: try bench.edit(after: second)).round
          _ = try await writer.delete(round.id, by: try bench.edit(after: 200 + second))
        }
        let found = try await list.deleted(of: bench.anna, now: try bench.edit(after: day).time)
        #expect(found.count == 100)
        // The round that was deleted first is not listed, but can still be restored by its id.
        let first = try await bench.sql("select id from golf.rounds order by deleted_at limit 1")
        let id = RoundID(try #require(UUID(uuidString: first)))
        #expect(!found.contains { $0.round.id == id })
        #expect(try await writer.restore(id, by: try bench.edit(after: day)).status == .open)
      }
      await list.close()
    }
  }
}
