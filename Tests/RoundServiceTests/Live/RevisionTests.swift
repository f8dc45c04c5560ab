import FoundationEssentials
import Golf
import ServiceKit
import TestServers
import Testing

@testable import RoundService

/// Each change of a round that is not a hole's score raises its revision: subscribers learn of it in no other way.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct RevisionTests {
  @Test func `Every change of a round raises its revision, and a hole's score does not`() async throws {
    try await RecordBench.with { bench in
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      let start = try await bench.round(guests: ["Carl"])
      let id = start.id
      func revision() async throws -> Int64 {
        Int64(try await bench.sql("select revision from golf.rounds where id = '\(id)'")) ?? -1
      }
      var clock: Int64 = 10
      func edit(_ player: PlayerID? = nil) throws -> Edit {
        clock += 1
        return try bench.edit(by: player, after: clock)
      }
      func raises(_ what: String, _ body: () async throws -> Void) async throws {
        let before = try await revision()
        try await body()
        let after = try await revision()
        #expect(after > before, "\(what)")
      }
      func stays(_ what: String, _ body: () async throws -> Void) async throws {
        let before = try await revision()
        try await body()
        let after = try await revision()
        #expect(after == before, "\(what)")
      }
      func card(_ player: PlayerID) async throws -> StoredCard {
        try #require(try await bench.stored(id).card(of: player))
      }
      let hole = try #require(HoleNumber(rawValue: 1))

      try await bench.writing { writer in
        let own = start.cards[0].id
        let guest = NewCard(
          id: CardID(UUID()),
          hasClientID: true,
          guestName: "Dora",
          tee: start.cards[0].tee,
          handicapIndex: nil
        )
        try await raises("a guest is added") { _ = try await writer.addGuest(guest, to: id, by: try edit()) }
        try await stays("the same guest again") { _ = try await writer.addGuest(guest, to: id, by: try edit()) }
        try await raises("a guest's name") {
          _ = try await writer.editCard(guest.id, of: id, CardChanges(guestName: "Eve"), by: try edit())
        }
        try await raises("a tee") {
          _ = try await writer.editCard(own, of: id, CardChanges(tee: bench.course.tees[1].id), by: try edit())
        }
        try await raises("an index") {
          let index = CardChanges(handicapIndex: .some(HandicapIndex(rawValue: 120)))
          _ = try await writer.editCard(own, of: id, index, by: try edit())
        }
        try await raises("the start hole") {
          _ = try await writer.editRound(id, RoundChanges(startHole: HoleNumber(rawValue: 10)), by: try edit())
        }
        try await raises("the playing conditions") {
          _ = try await writer.editRound(id, RoundChanges(conditions: PlayingConditions(rawValue: 2)), by: try edit())
        }
        try await raises("a card's conditions") {
          _ = try await writer.editCard(
            own,
            of: id,
            CardChanges(conditions: PlayingConditions(rawValue: 1)),
            by: try edit()
          )
        }
        try await raises("the game") {
          _ = try await writer.editRound(id, RoundChanges(game: .some(RoundGame(.skins, .gross))), by: try edit())
        }
        try await raises("who may score") {
          _ = try await writer.editRound(id, RoundChanges(scoring: .keeper), by: try edit())
        }
        try await raises("who may score, back") {
          _ = try await writer.editRound(id, RoundChanges(scoring: .members), by: try edit())
        }
        try await raises("what spectators read") {
          _ = try await writer.setSpectatorName(.name, on: guest.id, of: id, by: try edit())
        }
        let code = try await writer.makeCode(id, by: try edit()).code
        try await raises("a player joins") { _ = try await writer.join(bench.joining(code), by: try edit(bench.bo)) }
        try await raises("a guest's card is taken over") {
          _ = try await writer.join(bench.joining(code, takeOver: guest.id), by: try edit(third))
        }
        let taken = try await card(third)
        try await raises("that is undone") { _ = try await writer.undoTakeover(taken.id, of: id, by: try edit(third)) }
        let bos = try await card(bench.bo)
        try await stays("a hole's score") {
          let round = try await bench.stored(id)
          try await bench.play(round, bos.id, [5], by: bench.bo)
        }
        try await stays("a link for spectators") {
          _ = try await writer.makeLink(id, try #require(LinkToken()), by: try edit())
          _ = try await writer.endLink(id, by: try edit())
        }
        try await raises("a query") {
          _ = try await writer.query(hole, of: bos.id, in: id, strokes: 7, by: try edit())
        }
        try await raises("its settlement") {
          let settlement = Settlement(hole: hole, by: bench.anna, isAccepted: true, version: nil)
          _ = try await writer.settle(settlement, on: bos.id, of: id, by: try edit(bench.bo))
        }
        try await raises("a card is finished") {
          _ = try await writer.finish(id, Finish(missing: .unsaid), by: try edit(bench.bo))
        }
        let finished = try await card(bench.bo)
        try await raises("a confirmation") {
          _ = try await writer.confirm(finished.id, of: id, at: finished.sequence, by: try edit())
        }
        try await raises("its withdrawal") {
          _ = try await writer.takeBackConfirmation(of: finished.id, in: id, by: try edit())
        }
        let round = try await bench.stored(id)
        let place = try #require(round.cards.firstIndex { $0.id == finished.id })
        let late = try bench.write(round, card: place, hole: 1, 6, writer: bench.anna)
        try await raises("a hole that arrives late") { _ = try await writer.propose(late) }
        try await stays("the same once more") { _ = try await writer.propose(late) }
        try await raises("its refusal") {
          let settlement = Settlement(hole: hole, by: bench.anna, isAccepted: false, version: nil)
          _ = try await writer.settle(settlement, on: finished.id, of: id, by: try edit(bench.bo))
        }
        try await raises("a card is reopened") { _ = try await writer.reopen(id, by: try edit(bench.bo)) }
        let guests = try await bench.stored(id).cards.filter(\.isGuest)
        try await raises("a guest is removed") {
          _ = try await writer.removeGuest(guests[0].id, from: id, by: try edit())
        }
        try await raises("a member is removed") { _ = try await writer.remove(bench.bo, from: id, by: try edit()) }
        try await writer.invite(bench.bo, to: id, by: try edit())
        let again = try await writer.makeCode(id, by: try edit()).code
        for player in [bench.bo, third] { _ = try await writer.join(bench.joining(again), by: try edit(player)) }
        try await raises("a member leaves") { _ = try await writer.leave(id, by: try edit(third)) }
        try await raises("its owner deletes its part") { _ = try await writer.delete(id, by: try edit()) }
        try await raises("and restores it") { _ = try await writer.restore(id, by: try edit()) }
        try await raises("the last but one leaves") { _ = try await writer.leave(id, by: try edit(bench.bo)) }
        try await raises("the round is deleted") { _ = try await writer.delete(id, by: try edit()) }
        try await stays("a second time") { _ = try await writer.delete(id, by: try edit()) }
        try await raises("and restored") { _ = try await writer.restore(id, by: try edit()) }
        _ = try await writer.endAccount(by: try edit())
        try await raises("its owner's account ends") { try await bench.workOff() }
      }
    }
  }
}
