import FoundationEssentials
import Golf
import TestServers
import Testing

@testable import RoundService

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct ConfirmationTests {
  private func confirmed(_ bench: RecordBench, _ writer: RoundWriter, _ round: StoredRound) async throws -> StoredRound
  {
    let card = round.cards[0]
    return try await writer.confirm(card.id, of: round.id, at: card.sequence, by: try bench.edit(by: bench.bo))
  }

  @Test func `A confirmation stands while tee and scores are the same`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let card = round.cards[0]
        let after = try await confirmed(bench, writer, round)
        #expect(after.cards[0].confirmedBy.map(\.name) == ["Bo"])
        #expect(after.etag != round.etag)
        #expect(try await confirmed(bench, writer, after).etag == after.etag)
        // A note and putts are not what was confirmed.
        _ = try await bench.sql("update golf.hole_scores set note = 'windy', putts = 2 where card_id = '\(card.id)'")
        #expect(try await bench.stored(round).cards[0].confirmedBy.count == 1)
        for change in [
          "update golf.hole_scores set strokes = 4 where card_id = '\(card.id)'",
          "update golf.hole_scores set strokes = 5, picked_up = true where card_id = '\(card.id)'",
          "update golf.hole_scores set picked_up = false, cleared = true where card_id = '\(card.id)'",
          """
          update golf.hole_scores set cleared = false where card_id = '\(card.id)';
          update golf.cards set tee_id = '\(bench.course.tees[1].id)' where id = '\(card.id)'
          """,
        ] {
          _ = try await bench.sql(change)
          #expect(try await bench.stored(round).cards[0].confirmedBy == [], "\(change)")
        }
      }
    }
  }

  @Test func `A card that is open again shows no confirmation until it is finished with the same scores`() async throws
  {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        _ = try await confirmed(bench, writer, round)
        let open = try await writer.reopen(round.id, by: try bench.edit())
        #expect(open.cards[0].confirmedBy == [])
        let again = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit())
        #expect(again.cards[0].confirmedBy.map(\.by) == [bench.bo])
      }
    }
  }

  @Test func `Who keeps the card, plays no card or saw another sequence does not confirm`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let open = try await bench.together(writer, guests: ["Carl"])
        await #expect(throws: RoundError.notFinished) { _ = try await confirmed(bench, writer, open) }
        let round = try await writer.finish(open.id, Finish(missing: .unsaid), by: try bench.edit())
        let card = round.cards[0]
        for own in round.cards where own.keeper == bench.anna {
          await #expect(throws: RoundError.notYours) {
            _ = try await writer.confirm(own.id, of: round.id, at: own.sequence, by: try bench.edit())
          }
        }
        await #expect(throws: RoundError.cardChanged(card.sequence)) {
          _ = try await writer.confirm(card.id, of: round.id, at: card.sequence - 1, by: try bench.edit(by: bench.bo))
        }
        let stranger = PlayerID(UUID())
        try await bench.addPlayer(stranger)
        await #expect(throws: RoundError.notFound) {
          _ = try await writer.confirm(card.id, of: round.id, at: card.sequence, by: try bench.edit(by: stranger))
        }
        #expect(round.policy(for: bench.bo, card: card.id).allows(.confirm))
        _ = try await bench.sql("update golf.cards set status = 'removed' where player_id = '\(bench.bo)'")
        await #expect(throws: RoundError.notYours) { _ = try await confirmed(bench, writer, round) }
      }
    }
  }

  @Test func `A confirmation is taken back`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await confirmed(bench, writer, try await bench.finished(writer))
        let bo = try bench.edit(by: bench.bo)
        let back = try await writer.takeBackConfirmation(of: round.cards[0].id, in: round.id, by: bo)
        #expect(back.cards[0].confirmedBy == [])
        #expect(back.etag != round.etag)
        let repeated = try await writer.takeBackConfirmation(of: round.cards[0].id, in: round.id, by: bo)
        #expect(repeated.etag == back.etag)
      }
    }
  }

  @Test func `A card that is replaced keeps its proposals, and its confirmations for the same player`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await confirmed(bench, writer, try await bench.finished(writer))
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        let own = try #require(try await writer.leave(round.id, by: try bench.edit()).own)
        #expect(own.cards[0].confirmedBy.map(\.by) == [bench.bo])
        #expect(own.cards[0].openProposals.map(\.score?.strokes) == [6])
      }
    }
  }
}
