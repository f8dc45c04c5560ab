import FoundationEssentials
import Golf
import ServiceKit
import TestServers
import Testing

@testable import RoundService

/// Scores that arrive after the finish, and what the keeper decides.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct LateHoleTests {
  @Test func `A hole that arrives after the finish waits for the keeper, once for each player and hole`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let late = try bench.write(round, hole: 1, 6, writer: bench.bo)
        #expect(try await bench.batch([late]).map(\.name) == ["finished"])
        let after = try #require(try await writer.propose(late).proposed)
        #expect(after.cards[0].openProposals.map(\.score?.strokes) == [6])
        #expect(after.cards[0].openProposals.map(\.byName) == ["Bo"])
        #expect(after.cards[0].status == .finished)
        #expect(after.cards[0].sequence == round.cards[0].sequence)
        #expect(after.etag != round.etag)
        // Repeated, it changes nothing; another value takes its place.
        #expect(try await writer.propose(late).proposed?.etag == after.etag)
        let other = try bench.write(round, hole: 1, 7, writer: bench.bo)
        #expect(try await writer.propose(other).proposed?.cards[0].openProposals.map(\.score?.strokes) == [7])
        // The keeper's own other phone is no exception.
        let own = try bench.write(round, hole: 1, nil, writer: bench.anna)
        let both = try #require(try await writer.propose(own).proposed).cards[0].openProposals
        #expect(Set(both.map(\.by)) == [bench.anna, bench.bo])
        #expect(try await bench.holes(round.cards[0].id) == "1:5")
      }
    }
  }

  @Test func `What equals the stored hole is no proposal, and takes an earlier one back`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let same = try bench.write(round, hole: 1, 5, writer: bench.bo)
        #expect(try await writer.propose(same).equal?.etag == round.etag)
        // A hole without a score, cleared.
        #expect(try await writer.propose(try bench.write(round, hole: 2, nil)).equal?.etag == round.etag)
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        #expect(try await writer.propose(same).equal?.cards[0].proposals == [])
      }
    }
  }

  @Test func `An accepted hole is written in its place, and the card stays finished`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let card = round.cards[0]
        _ = try await bench.sql("update golf.hole_scores set note = 'mine' where card_id = '\(card.id)'")
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        let yes = try bench.settlement(1, true, version: 2)
        let after = try await writer.settle(yes, on: card.id, of: round.id, by: try bench.edit())
        #expect(after.cards[0].status == .finished)
        #expect(after.cards[0].holes.map(\.score?.strokes) == [6])
        #expect(after.cards[0].holes.map(\.score?.note) == ["mine"])
        #expect(after.cards[0].holes.map(\.version) == [after.cards[0].sequence])
        #expect(after.cards[0].proposals == [])
        #expect(
          try await bench.events(card.id) == ["1 RoundStarted", "2 HoleScored", "3 RoundFinished", "4 HoleScored"]
        )
        #expect(try await bench.isNumbered(card.id))
        // Repeated, the proposal is gone, whatever the version.
        #expect(try await writer.settle(yes, on: card.id, of: round.id, by: try bench.edit()).etag == after.etag)
        _ = try await writer.propose(try bench.write(round, hole: 1, nil, writer: bench.bo))
        let cleared = try await writer.settle(
          try bench.settlement(1, true),
          on: card.id,
          of: round.id,
          by: try bench.edit()
        )
        #expect(cleared.cards[0].holes.map(\.score) == [nil])
        #expect(try await bench.events(card.id).last == "5 HoleCleared")
      }
    }
  }

  @Test func `A declined hole goes, and nothing else changes`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let card = round.cards[0]
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        let after = try await writer.settle(
          try bench.settlement(1, false),
          on: card.id,
          of: round.id,
          by: try bench.edit()
        )
        #expect(after.cards[0].proposals == [])
        #expect(after.cards[0].sequence == card.sequence)
        #expect(try await bench.holes(card.id) == "1:5")
      }
    }
  }

  @Test func `Only the keeper settles, and only the hole that it saw`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let card = round.cards[0].id
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        await #expect(throws: RoundError.notYours) {
          _ = try await writer.settle(
            try bench.settlement(1, true),
            on: card,
            of: round.id,
            by: try bench.edit(by: bench.bo)
          )
        }
        let error = await #expect(throws: RoundError.self) {
          _ = try await writer.settle(
            try bench.settlement(1, true, version: 7),
            on: card,
            of: round.id,
            by: try bench.edit()
          )
        }
        #expect(error?.problem.status == 412)
        #expect(try await bench.holes(card) == "1:5")
      }
    }
  }

  @Test func `A card whose last missing hole is accepted was not stopped early`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.together(writer)
        _ = try await bench.batch(try (2...17).map { try bench.write(round, hole: $0, 4) })
        _ = try await writer.finish(round.id, Finish(missing: .because(.stopped)), by: try bench.edit())
        _ = try await writer.propose(try bench.write(round, hole: 18, 4, writer: bench.bo))
        let after = try await writer.settle(
          try bench.settlement(18, true),
          on: round.cards[0].id,
          of: round.id,
          by: try bench.edit()
        )
        #expect(after.cards[0].holesMissing == nil)
        #expect(after.cards[0].holes.count == 18)
      }
    }
  }

  @Test func `A query changes the strokes alone`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let (card, one) = (round.cards[0].id, try #require(HoleNumber(rawValue: 1)))
        _ = try await bench.sql("update golf.hole_scores set putts = 2, penalties = 1 where card_id = '\(card)'")
        let bo = try bench.edit(by: bench.bo)
        let doubted = try await writer.query(one, of: card, in: round.id, strokes: 4, by: bo)
        #expect(doubted.cards[0].openProposals.map(\.kind) == [.query])
        // The stored strokes take it back.
        let back = try await writer.query(one, of: card, in: round.id, strokes: 5, by: bo)
        #expect(back.cards[0].proposals == [])
        _ = try await writer.query(one, of: card, in: round.id, strokes: 4, by: bo)
        let after = try await writer.settle(try bench.settlement(1, true), on: card, of: round.id, by: try bench.edit())
        let score = try #require(after.cards[0].holes[0].score)
        #expect([score.strokes, score.putts, score.penalties] == [4, 2, 1])
        await #expect(throws: RoundError.notYours) {
          _ = try await writer.query(one, of: card, in: round.id, strokes: 4, by: try bench.edit())
        }
      }
    }
  }

  @Test func `What an accepted query contradicts counts as not entered`() throws {
    let (three, four) = (try #require(Par(rawValue: 3)), try #require(Par(rawValue: 4)))
    let time = try #require(firstMoment)
    func proposal(_ kind: HoleProposal.Kind, _ entry: HoleEntry) throws -> HoleProposal {
      HoleProposal(
        hole: try #require(HoleNumber(rawValue: 1)),
        by: PlayerID(UUID()),
        byName: "Bo",
        kind: kind,
        score: try HoleScore(entry, par: nil),
        at: time
      )
    }
    let stored = try HoleScore(
      HoleEntry(strokes: 5, putts: 2, firstPuttFeet: 20, fairway: "hit", penalties: 2, pickedUp: true, note: "mine"),
      par: nil
    )
    let query = try proposal(.query, HoleEntry(strokes: 2))
    #expect(query.accepted(over: stored, par: four) == (try HoleScore(HoleEntry(strokes: 2, fairway: "hit"), par: nil)))
    #expect(query.accepted(over: nil, par: four) == (try HoleScore(HoleEntry(strokes: 2), par: nil)))
    // The tee may have changed since: a par 3 has no fairway.
    let late = try proposal(.late, HoleEntry(strokes: 5, fairway: "left"))
    #expect(late.accepted(over: stored, par: three) == (try HoleScore(HoleEntry(strokes: 5), par: nil)))
  }
}
