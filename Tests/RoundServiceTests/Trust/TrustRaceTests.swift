import FoundationEssentials
import Golf
import Postgres
import ServiceKit
import TestServers
import Testing

@testable import RoundService

/// Confirmations and proposals that collide with another transaction. Locks decide the order, not a clock.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct TrustRaceTests {
  private static func scored(_ card: CardID, _ strokes: Int) -> String {
    """
    with c as (update golf.cards set sequence = sequence + 1 where id = '\(card)' returning id, sequence)
    update golf.hole_scores h set strokes = \(strokes), version = c.sequence from c where h.card_id = c.id and hole = 1
    """
  }

  @Test func `A confirmation that waited for a change of the card is refused`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let (id, card, bo) = (round.id, round.cards[0], try bench.edit(by: bench.bo))
        let answer = try await bench.behind(card.id, changing: Self.scored(card.id, 8)) {
          await Result { () async throws in try await writer.confirm(card.id, of: id, at: card.sequence, by: bo) }
        }
        #expect(throws: RoundError.cardChanged(card.sequence + 1)) { try answer.get() }
        #expect(try await bench.stored(round).cards[0].confirmations == [])
      }
    }
  }

  @Test func `A change that waited for a confirmation withdraws it`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let (id, card, edit) = (round.id, round.cards[0], try bench.edit())
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        let (yes, bo) = (try bench.settlement(1, true), bench.bo)
        let after = try await bench.behind(
          after: { session in
            let stored = try RoundWriter.lock(session, id, for: bo)
            try session.execute(
              TrustStatements.confirm,
              [
                .uuid(card.id.uuid), .uuid(bo.uuid), .int(card.sequence), .text(stored.cards[0].attested),
                .text(edit.time.description),
              ]
            )
          }
        ) { try await writer.settle(yes, on: card.id, of: id, by: edit) }
        #expect(after.cards[0].confirmations.count == 1)
        #expect(after.cards[0].confirmedBy == [])
      }
    }
  }

  @Test func `A decision that waited for a change of the hole is refused`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let (id, card, edit) = (round.id, round.cards[0], try bench.edit())
        _ = try await writer.propose(try bench.write(round, hole: 1, 6, writer: bench.bo))
        let yes = try bench.settlement(1, true, version: 2)
        let answer = try await bench.behind(card.id, changing: Self.scored(card.id, 8)) {
          await Result { () async throws in try await writer.settle(yes, on: card.id, of: id, by: edit) }
        }
        let error = #expect(throws: RoundError.self) { try answer.get() }
        #expect(error?.problem.status == 412)
        #expect(try await bench.holes(card.id) == "1:8")
        #expect(try await bench.stored(round).cards[0].proposals.count == 1)
      }
    }
  }

  @Test func `A hole that found its card finished is sent once more if the card was reopened meanwhile`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        let round = try await bench.finished(writer)
        let card = round.cards[0].id
        let late = try bench.write(round, hole: 1, 6, writer: bench.bo)
        #expect(try await bench.batch([late]).map(\.name) == ["finished"])
        let outcome = try await bench.behind(
          card,
          changing: "update golf.cards set status = 'open' where id = '\(card)'"
        ) { try await writer.propose(late) }
        #expect(outcome.isAgain)
        #expect(try await bench.batch([late]).map(\.name) == ["accepted"])
        #expect(try await bench.stored(round).cards[0].proposals == [])
      }
    }
  }

  /// What was confirmed before the change does not stand after it, and what was meant for the state before is refused.
  @Test func `A confirmation and a change at the same moment leave nothing confirmed that nobody saw`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        try await bench.writing { other in
          let round = try await bench.finished(writer)
          let (id, card) = (round.id, round.cards[0].id)
          for turn in 1...200 {
            // No state comes twice: a confirmation stands again when the card shows again what was confirmed.
            let (hole, strokes) = (1 + turn % 18, 6 + turn / 18)
            _ = try await writer.propose(try bench.write(round, hole: hole, strokes, writer: bench.bo))
            let before = try #require(try await bench.stored(round).card(card)).sequence
            let yes = try bench.settlement(hole, true)
            async let confirmed: Void = {
              do {
                _ = try await other.confirm(card, of: id, at: before, by: try bench.edit(by: bench.bo))
              } catch RoundError.cardChanged {}
            }()
            async let changed = writer.settle(yes, on: card, of: id, by: try bench.edit())
            _ = try await (confirmed, changed)
            #expect(try await bench.stored(round).cards[0].confirmedBy == [])
          }
          #expect(try await bench.isNumbered(card))
        }
      }
    }
  }

  @Test func `Two decisions on one value, in two processes, write it once`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        try await bench.writing { other in
          let round = try await bench.finished(writer)
          let (id, card, edit) = (round.id, round.cards[0].id, try bench.edit())
          for turn in 1...200 {
            let strokes = 6 + turn % 2
            _ = try await writer.propose(try bench.write(round, hole: 1, strokes, writer: bench.bo))
            let yes = try bench.settlement(1, true)
            async let first = writer.settle(yes, on: card, of: id, by: edit)
            async let second = other.settle(yes, on: card, of: id, by: edit)
            #expect(try await [first, second].allSatisfy { $0.cards[0].holes[0].score?.strokes == strokes })
          }
          #expect(try await bench.events(card).count == 3 + 200)
          #expect(try await bench.isNumbered(card))
        }
      }
    }
  }

  /// Whichever comes first: the card has the value, or the keeper decides on it. None is lost, and none is written to a
  /// finished card.
  @Test func `A hole and the finish at the same moment, in any order`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        try await bench.writing { other in
          let round = try await bench.together(writer)
          let (id, card, edit) = (round.id, round.cards[0].id, try bench.edit())
          for turn in 1...200 {
            let strokes = 4 + turn % 5
            let late = try bench.write(round, hole: 1, strokes, writer: bench.bo)
            async let finishing = writer.finish(id, Finish(missing: .unsaid), by: edit)
            async let written = bench.batch([late])
            _ = try await finishing
            if try await written[0].name == "finished" {
              let outcome = try await other.propose(late)
              #expect(outcome.proposed != nil || outcome.equal != nil)
              _ = try await writer.settle(try bench.settlement(1, true), on: card, of: id, by: edit)
            }
            #expect(try await bench.holes(card) == "1:\(strokes)")
            _ = try await writer.reopen(id, by: edit)
          }
          #expect(try await bench.isNumbered(card))
          #expect(try await bench.stored(round).cards[0].proposals == [])
        }
      }
    }
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
