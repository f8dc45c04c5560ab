import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// A player's list, page by page, while rounds are added.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct RoundListTests {
  @Test func `Pages are in order, with no gap and no repeat while rounds are added`() async throws {
    try await RecordBench.with { bench in
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      try await bench.writing { writer in
        // Several on one day and several at one moment: only the id orders those.
        for number in 0..<11 {
          _ = try await writer.create(
            try bench.new(on: "2026-05-\(10 + number / 5)"),
            by: try bench.edit(after: Int64(number / 3))
          )
        }
        _ = try await writer.create(try bench.new(owner: bench.bo), by: try bench.edit(by: bench.bo))
        let expected = try await bench.sql(
          """
          select id from golf.rounds where owner_id = '\(bench.anna)'
          order by played_on desc, started_at desc, id desc
          """
        ).split(separator: "\n").map(String.init)

        var seen: [String] = []
        var sizes: [Int] = []
        var cursor: RoundCursor?
        repeat {
          let page = try await list.page(of: bench.anna, after: cursor, status: nil, course: nil, limit: 3)
          seen += page.rounds.map(\.id.description)
          sizes.append(page.rounds.count)
          // As a client sends it back.
          cursor = page.next.flatMap { RoundCursor($0.text) }
          #expect((page.next == nil) == (cursor == nil))
          // A newer round meanwhile: it belongs before the first page.
          _ = try await writer.create(try bench.new(on: "2026-06-01"), by: try bench.edit(after: 100))
        } while cursor != nil && sizes.count < 20
        #expect(seen == expected)
        #expect(sizes == [3, 3, 3, 2])
      }
      await list.close()
    }
  }

  @Test func `A full last page has no next page, and no page lists a deleted round`() async throws {
    try await RecordBench.with { bench in
      let list = RoundList(configuration: bench.configuration, metrics: Metrics())
      try await bench.writing { writer in
        var rounds: [StoredRound] = []
        for second in Int64(0)..<4 {
          rounds.append(try await writer.create(try bench.new(), by: try bench.edit(after: second)).round)
        }
        _ = try await writer.delete(rounds[1].id, by: try bench.edit())
        _ = try await writer.finish(rounds[2].id, Finish(missing: .unsaid), by: try bench.edit())
        let all = try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 3)
        #expect(all.rounds.map(\.id) == [rounds[3].id, rounds[2].id, rounds[0].id])
        #expect(all.next == nil)
        let finished = try await list.page(of: bench.anna, after: nil, status: .finished, course: nil, limit: 3)
        #expect(finished.rounds.map(\.id) == [rounds[2].id])
        let elsewhere = try await list.page(of: bench.anna, after: nil, status: nil, course: CourseID(UUID()), limit: 3)
        #expect(elsewhere.rounds.isEmpty)
      }
      await list.close()
    }
  }

  @Test(arguments: ["", "x", "MjAyNg", "MjAyNi0wNS0xN3w1fA==", "////", "fHx8"])
  func `A cursor that no page returned is refused`(text: String) {
    #expect(RoundCursor(text) == nil)
  }
}
