import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// Starting, finishing, reopening and deleting rounds, each of which may be repeated.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct RoundLifeTests {
  @Test func `The same start twice is one round`() async throws {
    try await RecordBench.with { bench in
      let new = try bench.new(guests: ["Carl", "Dora"])
      try await bench.writing { writer in
        let first = try await writer.create(new, by: try bench.edit())
        let second = try await writer.create(new, by: try bench.edit(after: 60))
        #expect(first.isNew)
        #expect(!second.isNew)
        #expect(second.round == first.round)
        for card in first.round.cards {
          #expect(try await bench.events(card.id) == ["1 RoundStarted"])
          #expect(try await bench.isNumbered(card.id))
        }
      }
      #expect(try await bench.sql("select count(*) from golf.cards") == "3")
      #expect(try await bench.sql("select count(*) from golf.players where host_id is not null") == "2")
    }
  }

  @Test func `The same start at the same moment is one round`() async throws {
    try await RecordBench.with { bench in
      let new = try bench.new()
      let edit = try bench.edit()
      try await bench.writing { writer in
        let news = try await withThrowingTaskGroup(of: Bool.self) { group in
          for _ in 0..<4 { group.addTask { try await writer.create(new, by: edit).isNew } }
          return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(news.count { $0 } == 1)
      }
      #expect(try await bench.sql("select count(*) from golf.events") == "1")
    }
  }

  @Test func `A client's id that is already in use for something else is refused`() async throws {
    try await RecordBench.with { bench in
      let new = try bench.new(guests: ["Carl"])
      try await bench.writing { writer in
        let round = try await writer.create(new, by: try bench.edit()).round
        let own = new.players[0].id
        var others = [
          try bench.new(id: new.id, card: own, guests: ["Carl"], on: "2026-05-18"),
          try bench.new(id: new.id, card: own, guests: ["Carl"], tee: 1),
          try bench.new(id: new.id, card: own, guests: ["Dora"]),
          try bench.new(id: new.id, card: CardID(UUID()), guests: ["Carl"]),
          try bench.new(id: new.id, card: own, guests: ["Carl", "Dora"]),
          try bench.new(id: new.id, card: own),
        ]
        // Another round that uses this one's card id.
        others.append(try bench.new(card: own, guests: ["Eve"]))
        for (index, other) in others.enumerated() {
          await #expect(throws: RoundError.idTaken, "\(index)") {
            try await writer.create(other, by: try bench.edit(after: 5))
          }
        }
        await #expect(throws: RoundError.idTaken) {
          try await writer.create(
            try bench.new(id: new.id, owner: bench.bo, card: own, guests: ["Carl"]),
            by: try bench.edit(by: bench.bo)
          )
        }
        #expect(try await bench.sql("select count(*) from golf.rounds") == "1")
        #expect(try await bench.sql("select count(*) from golf.players where host_id is not null") == "1")
        #expect(try await bench.sql("select count(*) from golf.events") == "2")

        _ = try await writer.delete(round.id, by: try bench.edit(after: 9))
        await #expect(throws: RoundError.idTaken) { try await writer.create(new, by: try bench.edit()) }
      }
    }
  }

  @Test func `A start repeated after the round has changed is still the same start`() async throws {
    try await RecordBench.with { bench in
      let new = try bench.new(guests: ["Carl"])
      try await bench.writing { writer in
        let round = try await writer.create(new, by: try bench.edit()).round
        let guest = NewCard(
          id: CardID(UUID()),
          hasClientID: true,
          guestName: "Dora",
          tee: bench.course.tees[0].id,
          handicapIndex: nil
        )
        _ = try await writer.addGuest(guest, to: round.id, by: try bench.edit(after: 1))
        _ = try await writer.editCard(
          round.cards[0].id,
          of: round.id,
          CardChanges(tee: bench.course.tees[1].id),
          by: try bench.edit(after: 2)
        )
        let again = try await writer.create(new, by: try bench.edit(after: 3))
        #expect(!again.isNew)
        #expect(again.round.cards.count == 3)
      }
    }
  }

  @Test func `Finish, reopen and delete, each twice, are one event a card each`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl", "Dora"])
      try await bench.writing { writer in
        _ = try await writer.removeGuest(round.cards[2].id, from: round.id, by: try bench.edit(after: 1))
        let steps: [(Int64) async throws -> StoredRound] = [
          { try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: $0)) },
          { try await writer.reopen(round.id, by: try bench.edit(after: $0)) },
          { try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: $0)) },
          { try await writer.delete(round.id, by: try bench.edit(after: $0)) },
        ]
        let states: [StoredRound.Status] = [.finished, .open, .finished, .deleted]
        for (step, state) in zip(steps, states) {
          let first = try await step(10)
          #expect(first.status == state)
          #expect(try await step(20) == first)
        }
      }
      for card in round.cards[..<2] {
        #expect(
          try await bench.events(card.id)
            == ["1 RoundStarted", "2 RoundFinished", "3 RoundReopened", "4 RoundFinished", "5 RoundDeleted"]
        )
        #expect(try await bench.isNumbered(card.id))
      }
      #expect(try await bench.events(round.cards[2].id) == ["1 RoundStarted", "2 CardRemoved"])
      // The start, the guest's removal, and four changes: each repeated request raised it once.
      #expect(try await bench.sql("select revision from golf.rounds") == "6")
    }
  }

  @Test func `A deleted round is restored as it was, finished or open`() async throws {
    try await RecordBench.with { bench in
      for isFinished in [true, false] {
        let round = try await bench.round(guests: ["Carl", "Dora"])
        try await bench.writing { writer in
          _ = try await writer.removeGuest(round.cards[2].id, from: round.id, by: try bench.edit(after: 1))
          if isFinished {
            _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 2))
          }
          let before = try await writer.edit(round.id, .editConditions, by: try bench.edit()) { _, _, _ in [] }
          _ = try await writer.delete(round.id, by: try bench.edit(after: 3))
          await #expect(throws: RoundError.notFound) {
            try await writer.restore(round.id, by: try bench.edit(by: bench.bo))
          }
          let after = try await writer.restore(round.id, by: try bench.edit(after: 4))
          #expect(after.status == before.status)
          #expect(after.finishedAt == before.finishedAt)
          #expect(after.cards.map(\.status) == before.cards.map(\.status) && after.removed == before.removed)
          #expect(try await writer.restore(round.id, by: try bench.edit(after: 5)) == after)
        }
        let events = try await bench.events(round.cards[1].id)
        #expect(events.suffix(2).map { $0.drop { $0 != " " } } == [" RoundDeleted", " RoundRestored"])
        #expect(try await bench.events(round.cards[2].id) == ["1 RoundStarted", "2 CardRemoved"])
        let told = "select payload ->> 'finished' from golf.events where type = 'RoundRestored' order by id desc"
        #expect(try await bench.sql(told + " limit 1") == "\(isFinished)")
      }
    }
  }

  @Test func `Playing conditions are set at the start and may be changed on a finished round`() async throws {
    try await RecordBench.with { bench in
      let hard = try #require(PlayingConditions(rawValue: 2))
      try await bench.writing { writer in
        let new = try bench.new(conditions: hard)
        let round = try await writer.create(new, by: try bench.edit()).round
        #expect(round.conditions == hard)
        #expect(try await !writer.create(new, by: try bench.edit()).isNew)
        let other = try bench.new(id: new.id, card: new.players[0].id)
        await #expect(throws: RoundError.idTaken) { try await writer.create(other, by: try bench.edit()) }
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 1))
        let normal = RoundChanges(conditions: .normal)
        let changed = try await writer.editRound(round.id, normal, by: try bench.edit(after: 2))
        #expect(changed.conditions == .normal)
        #expect(changed.status == .finished)
        #expect(try await writer.editRound(round.id, normal, by: try bench.edit(after: 3)) == changed)
        await #expect(throws: RoundError.roundFinished) {
          let start = RoundChanges(startHole: HoleNumber(rawValue: 10), conditions: hard)
          _ = try await writer.editRound(round.id, start, by: try bench.edit(after: 4))
        }
      }
      let told = "select string_agg(coalesce(payload ->> 'pcc', '-'), ' ' order by id) from golf.events"
      #expect(try await bench.sql(told) == "2 - 0")
    }
  }

  @Test func `A round with holes missing is finished only where that is allowed`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let answers = try await bench.batch(try (1...18).map { try bench.write(round, hole: $0, 4) })
      #expect(answers.allSatisfy { $0.accepted != nil })
      try await bench.writing { writer in
        await #expect(
          throws: RoundError.holesMissing([MissingHoles(card: round.cards[1].id, holes: bench.course.mode.holeNumbers)])
        ) {
          try await writer.finish(round.id, Finish(), by: try bench.edit())
        }
        #expect(try await bench.events(round.cards[1].id) == ["1 RoundStarted"])
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit())
      }
      let complete =
        "select string_agg(payload ->> 'complete', ' ' order by id) from golf.events where type = 'RoundFinished'"
      #expect(try await bench.sql(complete) == "true false")
    }
  }

  @Test func `Another player's round is not found`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let stranger = try bench.edit(by: bench.bo)
      try await bench.writing { writer in
        await #expect(throws: RoundError.notFound) {
          try await writer.finish(round.id, Finish(missing: .unsaid), by: stranger)
        }
        await #expect(throws: RoundError.notFound) { try await writer.reopen(round.id, by: stranger) }
        await #expect(throws: RoundError.notFound) { try await writer.delete(round.id, by: stranger) }
      }
      #expect(try await bench.sql("select status from golf.rounds") == "open")
    }
  }
}
