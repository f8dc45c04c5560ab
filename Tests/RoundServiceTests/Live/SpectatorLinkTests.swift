import FoundationEssentials
import Golf
import Postgres
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// When a link for spectators can be used, and whose it is.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct SpectatorLinkTests {
  /// What a token opens.
  private func opened(_ bench: RecordBench, _ token: LinkToken) async throws -> SpectatorLink? {
    let reader = RoundReader(configuration: bench.configuration, metrics: Metrics())
    let link = try await reader.link(token)
    await reader.close()
    return link
  }

  private func token() throws -> LinkToken { try #require(LinkToken()) }

  @Test func `A token has 22 characters, and its hash alone is kept`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let token = try token()
      #expect(
        token.text.utf8.count == 22
          && token.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      )
      #expect(Set(try (0..<100).map { _ in try self.token().text }).count == 100)
      try await bench.writing { writer in
        let (link, ended) = try await writer.makeLink(round.id, token, by: try bench.edit())
        #expect(ended == [] && link.round == round.id)
        #expect(try await opened(bench, token) == link)
        #expect(try await writer.link(round.id, for: bench.anna) == link)
      }
      let row = try await bench.sql("select row_to_json(l) from golf.spectator_links l")
      #expect(!row.contains(token.text))
      for wrong in ["", "x", String(token.text.dropLast()), token.text + "A", token.text.lowercased(), "'; --"] {
        #expect(try await opened(bench, LinkToken(sent: wrong)) == nil, "\(wrong)")
      }
    }
  }

  @Test func `A new link ends the one before, an ended one opens nothing, and both are told for eleven minutes`()
    async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        let (one, other) = (try token(), try token())
        let first = try await writer.makeLink(round.id, one, by: try bench.edit()).link
        let (second, ended) = try await writer.makeLink(round.id, other, by: try bench.edit(after: 60))
        #expect(ended == [first.id])
        #expect(try await opened(bench, one) == nil)
        #expect(try await opened(bench, other) == second)
        // Live updates may not have been told: a repeated request tells them again, while there can be tickets.
        let both: Set = [first.id, second.id]
        #expect(Set(try await writer.endLink(round.id, by: try bench.edit(after: 120))) == both)
        #expect(Set(try await writer.endLink(round.id, by: try bench.edit(after: 121))) == both)
        #expect(try await opened(bench, other) == nil)
        #expect(try await writer.link(round.id, for: bench.anna) == nil)
        #expect(try await writer.endLink(round.id, by: try bench.edit(after: 120 + 13 * 60)) == [])
      }
    }
  }

  @Test func `A finished round keeps its link, and a new owner can end it`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let (token, own) = (try token(), try token())
      try await bench.writing { writer in
        await #expect(throws: RoundError.notYours) {
          try await writer.makeLink(round.id, token, by: try bench.edit(by: bench.bo))
        }
        let link = try await writer.makeLink(round.id, token, by: try bench.edit(after: 2)).link
        for player in [bench.anna, bench.bo] {
          _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(by: player, after: 3))
        }
        #expect(try await opened(bench, token) == link)
        #expect(try await writer.link(round.id, for: bench.bo) == link)
        _ = try await writer.leave(round.id, by: try bench.edit(after: 4))
        #expect(try await opened(bench, token) == link)
        await #expect(throws: RoundError.notFound) { try await writer.endLink(round.id, by: try bench.edit(after: 5)) }
        await #expect(throws: RoundError.notFound) { try await writer.link(round.id, for: bench.anna) }
        #expect(try await writer.endLink(round.id, by: try bench.edit(by: bench.bo, after: 6)) == [link.id])
        #expect(try await opened(bench, token) == nil)
        #expect(
          try await writer.makeLink(round.id, own, by: try bench.edit(by: bench.bo, after: 7)).link.round == round.id
        )
      }
    }
  }

  @Test func `Fifty links a day, and only those of a day are kept`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        for turn in 0..<RoundBounds.linksADay {
          _ = try await writer.makeLink(round.id, try token(), by: try bench.edit(after: Int64(turn)))
        }
        await #expect(throws: RoundError.tooManyLinks) {
          try await writer.makeLink(round.id, try token(), by: try bench.edit(after: 86_399))
        }
        #expect(try await writer.link(round.id, for: bench.anna) != nil, "the last one holds")
        _ = try await writer.makeLink(round.id, try token(), by: try bench.edit(after: 86_400))
        _ = try await writer.makeLink(round.id, try token(), by: try bench.edit(after: 3 * 86_400))
        #expect(try await bench.sql("select count(*) from golf.spectator_links") == "2")
      }
    }
    #expect(RoundError.tooManyLinks.problem.status == 429)
    #expect(RoundError.tooManyLinks.problem.detail?.contains("50") == true)
  }

  @Test func `When an account ends, the links of its rounds end, also of those that go on`() async throws {
    try await RecordBench.with { bench in
      let alone = try await bench.round()
      let shared = try await bench.joined(try await bench.round())
      let others = try await bench.joined(try await bench.round(owner: bench.bo), by: bench.anna, code: bench.bo)
      var tokens: [LinkToken] = []
      try await bench.writing { writer in
        for (round, owner) in [(alone, bench.anna), (shared, bench.anna), (others, bench.bo)] {
          tokens.append(try token())
          let edit = try bench.edit(by: owner, after: 5)
          _ = try await writer.makeLink(round.id, tokens[tokens.count - 1], by: edit)
        }
        _ = try await writer.endAccount(by: try bench.edit(after: 60))
      }
      try await bench.workOff()
      #expect(try await opened(bench, tokens[0]) == nil)
      #expect(try await opened(bench, tokens[1]) == nil)
      #expect(try await opened(bench, tokens[2])?.round == others.id)
    }
  }

  /// Each makes the other's link end: so one is left, and its maker's answer has the right token.
  @Test func `Of two links that are made at the same moment, one can be used`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        _ = try await writer.makeLink(round.id, try token(), by: try bench.edit())
        let (mine, theirs) = (try token(), try token())
        let (id, edit) = (round.id, try bench.edit(after: 2))
        let inserts = [
          "update golf.spectator_links set ended_at = '\(edit.time)' where ended_at is null",
          "insert into golf.spectator_links (id, round_id, token_hash, made_by, made_at) values (gen_random_uuid(), "
            + "'\(id)', '\\x\(theirs.hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())', "
            + "'\(bench.anna)', '\(edit.time)')",
        ]
        let (link, ended) = try await bench.behind(
          after: { session in
            try session.execute(sql: "select id from golf.cards where round_id = '\(id)' for update")
            for insert in inserts { try session.execute(sql: insert) }
          },
          { try await writer.makeLink(id, mine, by: edit) }
        )
        #expect(ended.count == 2)
        #expect(try await opened(bench, mine) == link)
        #expect(try await opened(bench, theirs) == nil)
      }
    }
  }
}
