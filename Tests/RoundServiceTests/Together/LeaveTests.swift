import FoundationEssentials
import Golf
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// Nobody can take a card with scores away from its player.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct LeaveTests {
  @Test func `Who leaves takes along what was played, as a round of its own`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let card = try #require(round.card(of: bench.bo)?.id)
      try await bench.play(round, card, [5, 4, 3], by: bench.anna)
      _ = try await bench.sql("update golf.hole_scores set note = 'Mine.' where card_id = '\(card)' and hole = 1")
      try await bench.writing { writer in
        let (left, own) = try await writer.leave(round.id, by: try bench.edit(by: bench.bo, after: 60))
        #expect(left.cards.map(\.player) == [bench.anna] && left.readers == [bench.anna] && left.status == .open)
        let mine = try #require(own)
        #expect(mine.owner == bench.bo && mine.status == .open && mine.startedAt == round.startedAt)
        let kept = try #require(mine.card(of: bench.bo))
        #expect(kept.replaces == card && kept.holes.map { $0.score?.strokes } == [5, 4, 3])
        #expect(kept.holes[0].score?.note == "Mine.")
        for card in [card, kept.id] { #expect(try await bench.isNumbered(card)) }
        // A hole of the old card that Bo's phone had not sent yet.
        #expect(
          try await bench.batch([try bench.write(round, card: 1, hole: 4, 6, writer: bench.bo)])[0].name == "moved"
        )
        let list = RoundList(configuration: bench.configuration)
        #expect(try await list.place(of: card, for: bench.bo)?.round == mine.id)
        // Bo's list has the new round and not the old one; Anna's is as before.
        #expect(
          try await list.page(of: bench.bo, after: nil, status: nil, course: nil, limit: 9).rounds.map(\.id) == [
            mine.id
          ]
        )
        #expect(
          try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 9).rounds.map(\.id) == [
            round.id
          ]
        )
        await list.close()
      }
    }
  }

  @Test func `A removed member without a score keeps an open card, because its phone may have holes`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      try await bench.writing { writer in
        let (left, own) = try await writer.remove(bench.bo, from: round.id, by: try bench.edit(after: 60))
        #expect(left.cards.count == 1 && own?.card(of: bench.bo)?.status == .open)
        let late = try bench.write(round, card: 1, hole: 1, 6, writer: bench.bo)
        #expect(try await bench.batch([late])[0].name == "moved")
      }
    }
  }

  @Test func `Only the taker and the guest's host undo a takeover, and only while the host is there`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      let joined = try await bench.joined(try await bench.round())
      try await bench.writing { writer in
        let tee = joined.cards[0].tee
        let guest = NewCard(id: CardID(UUID()), hasClientID: true, guestName: "Gil", tee: tee, handicapIndex: nil)
        _ = try await writer.addGuest(guest, to: joined.id, by: try bench.edit(by: bench.bo, after: 3))
        let taken = try await bench.joined(joined, by: third, takeOver: guest.id, after: 4)
        let card = try #require(taken.card(of: third)?.id)
        // Anna owns the round, and Bo brought the guest.
        await #expect(throws: RoundError.notYours) {
          try await writer.undoTakeover(card, of: joined.id, by: try bench.edit(after: 5))
        }
        _ = try await writer.leave(joined.id, by: try bench.edit(by: bench.bo, after: 6))
        await #expect(throws: RoundError.nothingToUndo) {
          try await writer.undoTakeover(card, of: joined.id, by: try bench.edit(by: third, after: 7))
        }
      }
    }
  }

  @Test func `A round whose last open card is a removed guest's is finished`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      try await bench.writing { writer in
        let tee = round.cards[0].tee
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 2))
        let guest = NewCard(id: CardID(UUID()), hasClientID: true, guestName: "Gil", tee: tee, handicapIndex: nil)
        _ = try await writer.addGuest(guest, to: round.id, by: try bench.edit(after: 3))
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(by: bench.bo, after: 4))
        let after = try await writer.removeGuest(guest.id, from: round.id, by: try bench.edit(after: 5))
        #expect(after.status == .finished && after.finishedAt != nil)
      }
    }
  }

  @Test func `Who deleted its part restores it before joining again`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      try await bench.writing { writer in
        _ = try await writer.delete(round.id, by: try bench.edit(after: 2))
        let code = try await writer.makeCode(round.id, by: try bench.edit(by: bench.bo, after: 3)).code
        await #expect(throws: RoundError.restoreFirst) {
          try await writer.join(bench.joining(code), by: try bench.edit(after: 4))
        }
        #expect(try await writer.restore(round.id, by: try bench.edit(after: 5)).readers == [bench.anna, bench.bo])
      }
    }
  }

  @Test func `A round that an earlier release deleted is restored with its members' cards`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      _ = try await bench.sql(
        """
        update golf.rounds set status = 'deleted', deleted_at = started_at where id = '\(round.id)';
        update golf.cards set status = 'deleted' where round_id = '\(round.id)'
        """
      )
      let back = try await bench.writing { try await $0.restore(round.id, by: try bench.edit(after: 5)) }
      #expect(back.cards.map(\.status) == [.open, .open] && back.readers == [bench.anna, bench.bo])
    }
  }

  @Test func `Who leaves without a score leaves nothing behind`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let card = try #require(round.card(of: bench.bo)?.id)
      try await bench.writing { writer in
        let (left, own) = try await writer.leave(round.id, by: try bench.edit(by: bench.bo, after: 60))
        #expect(own == nil && left.cards.count == 1)
        #expect(try await bench.events(card) == ["1 RoundStarted", "2 CardRemoved"])
      }
    }
  }

  @Test func `An owner who leaves passes the round on to the member who joined first`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      _ = try await bench.joined(try await bench.round())
      let id = RoundID(try #require(UUID(uuidString: try await bench.sql("select id from golf.rounds"))))
      let round = try await bench.joined(try await bench.stored(id), by: third, after: 2)
      try await bench.play(round, round.cards[0].id, [4])
      try await bench.writing { writer in
        let (left, own) = try await writer.leave(id, by: try bench.edit(after: 60))
        #expect(left.owner == bench.bo && left.members.map(\.id) == [bench.bo, third] && own?.owner == bench.anna)
        let last = try await writer.leave(id, by: try bench.edit(by: bench.bo, after: 61))
        #expect(last.left.owner == third && last.own == nil)
        await #expect(throws: RoundError.onlyMember) {
          try await writer.leave(id, by: try bench.edit(by: third, after: 62))
        }
        // Who has left is a stranger.
        await #expect(throws: RoundError.notFound) { try await writer.leave(id, by: try bench.edit(after: 63)) }
      }
    }
  }

  @Test func `A removed member keeps its scores and is barred until it is invited again`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let card = try #require(round.card(of: bench.bo)?.id)
      try await bench.play(round, card, [5], by: bench.bo)
      try await bench.writing { writer in
        let code = try await writer.makeCode(round.id, by: try bench.edit(after: 50)).code
        await #expect(throws: RoundError.notYours) {
          try await writer.remove(bench.anna, from: round.id, by: try bench.edit(by: bench.bo, after: 51))
        }
        let (left, own) = try await writer.remove(bench.bo, from: round.id, by: try bench.edit(after: 60))
        #expect(left.readers == [bench.anna] && own?.card(of: bench.bo)?.holes.count == 1)
        let again = try await writer.remove(bench.bo, from: round.id, by: try bench.edit(after: 61))
        #expect(again.left == left && again.own == nil)
        await #expect(throws: RoundError.codeUnknown) {
          try await writer.join(bench.joining(code), by: try bench.edit(by: bench.bo, after: 62))
        }
        let new = try await writer.makeCode(round.id, by: try bench.edit(after: 63)).code
        await #expect(throws: RoundError.barred) {
          try await writer.join(bench.joining(new), by: try bench.edit(by: bench.bo, after: 64))
        }
        #expect(try await writer.barred(round.id, for: bench.anna).map(\.id) == [bench.bo])
        try await writer.invite(bench.bo, to: round.id, by: try bench.edit(after: 65))
        let back = try await writer.join(bench.joining(new), by: try bench.edit(by: bench.bo, after: 66)).round
        #expect(back.card(of: bench.bo)?.holes == [] && back.readers == [bench.anna, bench.bo])
      }
    }
  }

  @Test func `An owner's deletion takes the owner's cards alone, and its restoration brings them back`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round(guests: ["Carl"]))
      for card in round.cards { try await bench.play(round, card.id, [4, 4]) }
      try await bench.writing { writer in
        _ = try await writer.delete(round.id, by: try bench.edit(after: 60))
        let left = try await bench.stored(round.id)
        #expect(left.owner == bench.bo && left.status == .open && left.cards.map(\.player) == [bench.bo])
        let list = RoundList(configuration: bench.configuration)
        let deleted = try await list.deleted(of: bench.anna, now: try bench.edit(after: 61).time)
        #expect(deleted.map(\.round.id) == [round.id])
        #expect(try await list.page(of: bench.anna, after: nil, status: nil, course: nil, limit: 9).rounds.isEmpty)
        await list.close()
        await #expect(throws: RoundError.notFound) {
          try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 62))
        }
        let back = try await writer.restore(round.id, by: try bench.edit(after: 63))
        #expect(back.owner == bench.bo && back.members.map(\.id) == [bench.bo, bench.anna])
        #expect(back.cards.count == 3 && back.cards.allSatisfy { $0.holes.count == 2 })
        #expect(try await writer.restore(round.id, by: try bench.edit(after: 64)) == back)
        for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
      }
    }
  }

  @Test func `A member's figures are not moved by the owner`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      let card = try #require(round.card(of: bench.bo))
      for card in round.cards { try await bench.play(round, card.id, Array(repeating: 4, count: 18)) }
      try await bench.writing { writer in
        let half = try await writer.finish(round.id, Finish(), by: try bench.edit(by: bench.bo, after: 60))
        #expect(half.status == .open && half.card(of: bench.bo)?.status == .finished)
        #expect(half.card(of: bench.anna)?.status == .open)
        let conditions = PlayingConditions(rawValue: 2)
        let moved = try await writer.editRound(
          round.id,
          RoundChanges(conditions: conditions),
          by: try bench.edit(after: 61)
        )
        #expect(moved.conditions.rawValue == 2 && moved.card(of: bench.anna)?.conditions.rawValue == 2)
        #expect(moved.card(of: bench.bo)?.conditions == .normal)
        await #expect(throws: RoundError.roundFinished) {
          try await writer.editRound(
            round.id,
            RoundChanges(startHole: HoleNumber(rawValue: 10)),
            by: try bench.edit(after: 62)
          )
        }
        _ = try await writer.finish(round.id, Finish(), by: try bench.edit(after: 63))
        _ = try await writer.reopen(round.id, by: try bench.edit(after: 64))
        _ = try await writer.delete(round.id, by: try bench.edit(after: 65))
        let last = try await bench.stored(round.id)
        #expect(last.card(of: bench.bo)?.sequence == half.card(of: bench.bo)?.sequence && last.status == .finished)
        #expect(try await bench.events(card.id).last == "20 RoundFinished")
      }
    }
  }

  @Test func `The account of an owner ends, and the others play on`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round(guests: ["Carl"]))
      for card in round.cards { try await bench.play(round, card.id, [4]) }
      _ = try await bench.writing { try await $0.endAccount(by: try bench.edit(after: 60)) }
      let work = EndedAccounts(configuration: bench.configuration, metrics: Metrics())
      while try await work.piece() {}
      await work.close()
      let left = try await bench.stored(round.id)
      #expect(left.owner == bench.bo && left.cards.map(\.player) == [bench.bo] && left.readers == [bench.bo])
      for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
    }
  }

  @Test func `The account of a member ends, and its cards go`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      for card in round.cards { try await bench.play(round, card.id, [4]) }
      _ = try await bench.writing { try await $0.endAccount(by: try bench.edit(by: bench.bo, after: 60)) }
      let work = EndedAccounts(configuration: bench.configuration, metrics: Metrics())
      while try await work.piece() {}
      await work.close()
      let left = try await bench.stored(round.id)
      #expect(left.owner == bench.anna && left.cards.map(\.player) == [bench.anna] && left.readers == [bench.anna])
    }
  }
}
