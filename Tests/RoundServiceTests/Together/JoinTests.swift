import FoundationEssentials
import Golf
import Postgres
import TestServers
import Testing

@testable import RoundService

/// Joining a round by its code.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct JoinTests {
  @Test func `A typed code is read whatever its case, spaces and hyphens`() throws {
    let code = RoundCode.random()
    let text = code.description
    #expect(RoundCode(typed: text) == code)
    #expect(RoundCode(typed: text.lowercased()) == code)
    #expect(RoundCode(typed: " \(text.prefix(3))-\(text.suffix(3)) ") == code)
    for other in ["", "ABCDE", "ABCDEFG", "ABCDE0", "ABCDE1", "ABCDEI", "ABCDEL", "ABCDEO", "ABCDEÄ", "ABCDE\u{0}"] {
      #expect(RoundCode(typed: other) == nil, "\(other)")
    }
    #expect(RoundCode(typed: String(repeating: " ", count: 1_000) + text) == nil)
  }

  @Test func `A player joins with a card of its own, once however often it asks`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      try await bench.writing { writer in
        let code = try await writer.makeCode(round.id, by: try bench.edit()).code
        let joining = bench.joining(code)
        let edit = try bench.edit(by: bench.bo, after: 1)
        let (first, isNew) = try await writer.join(joining, by: edit)
        #expect(isNew)
        #expect(first.members.map(\.id) == [bench.anna, bench.bo] && first.members.map(\.isOwner) == [true, false])
        #expect(first.card(of: bench.bo)?.position == 3 && first.card(of: bench.bo)?.keeper == bench.bo)
        #expect(first.readers == [bench.anna, bench.bo])
        #expect(try await bench.events(joining.card) == ["1 RoundStarted"])
        #expect(try await bench.isNumbered(joining.card))
        let again = try await writer.join(joining, by: edit)
        #expect(!again.isNew && again.round == first)
        // The answer was lost, and the code has ended since.
        try await writer.endCode(round.id, by: try bench.edit(after: 2))
        #expect(try await writer.join(joining, by: edit).round == first)
        await #expect(throws: RoundError.codeUnknown) {
          try await writer.join(joining, by: try bench.edit(by: PlayerID(UUID()), after: 3))
        }
        let next = try await writer.makeCode(round.id, by: try bench.edit(after: 4)).code
        // Another card of the same player.
        await #expect(throws: RoundError.alreadyJoined(round.id)) {
          try await writer.join(bench.joining(next), by: try bench.edit(by: bench.bo, after: 5))
        }
        // The owner has a card already.
        await #expect(throws: RoundError.alreadyJoined(round.id)) {
          try await writer.join(bench.joining(next), by: try bench.edit(after: 5))
        }
      }
    }
  }

  @Test func `A round has fifty codes a day, and the last one holds`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        var last: RoundCode?
        for turn in 1...RoundBounds.codesADay {
          last = try await writer.makeCode(round.id, by: try bench.edit(after: Int64(turn))).code
        }
        await #expect(throws: RoundError.tooManyCodes) {
          try await writer.makeCode(round.id, by: try bench.edit(after: 60))
        }
        #expect(try await writer.code(round.id, for: bench.anna, now: try bench.edit(after: 61).time)?.code == last)
        _ = try await writer.makeCode(round.id, by: try bench.edit(after: 86_400 + 2))
      }
    }
  }

  @Test func `A code that is wrong, ended, renewed or of a deleted round leads nowhere`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        let old = try await writer.makeCode(round.id, by: try bench.edit()).code
        let code = try await writer.makeCode(round.id, by: try bench.edit(after: 1)).code
        let edit = try bench.edit(by: bench.bo, after: 2)
        func refuses(_ code: RoundCode, at edit: Edit) async {
          await #expect(throws: RoundError.codeUnknown) { try await writer.join(bench.joining(code), by: edit) }
          await #expect(throws: RoundError.codeUnknown) {
            try await writer.preview(code, for: nil, turn: 1, now: edit.time)
          }
        }
        await refuses(.random(), at: edit)
        await refuses(old, at: edit)
        await refuses(code, at: try bench.edit(by: bench.bo, after: 24 * 3_600 + 1))
        #expect(try await writer.code(round.id, for: bench.anna, now: edit.time)?.code == code)
        #expect(try await writer.preview(code, for: nil, turn: 1, now: edit.time).round.id == round.id)
        try await writer.endCode(round.id, by: try bench.edit(after: 3))
        await refuses(code, at: try bench.edit(by: bench.bo, after: 4))
        let last = try await writer.makeCode(round.id, by: try bench.edit(after: 5)).code
        _ = try await writer.delete(round.id, by: try bench.edit(after: 6))
        await refuses(last, at: try bench.edit(by: bench.bo, after: 7))
      }
    }
  }

  @Test func `A code is not given out again within thirty days of its end`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.writing { writer in
        let running = try await writer.makeCode(round.id, by: try bench.edit())
        func insert(after days: Int64) async throws -> Bool {
          try await bench.session { session in
            let time = running.endsAt.later(by: days * 86_400_000)
            let values = [
              running.code.description, "\(round.id)", "\(bench.anna)", time.description, time.description,
              time.later(by: -RoundCode.quarantine).description,
            ]
            let rows = try session.execute(
              CodeStatements.insert,
              [
                .text(values[0]), .uuid(round.id.uuid), .uuid(bench.anna.uuid), .text(values[3]), .text(values[4]),
                .text(values[5]),
              ]
            )
            return !rows.isEmpty
          }
        }
        #expect(try await !insert(after: 0))
        #expect(try await !insert(after: 31))
        #expect(try await insert(after: 32))
      }
    }
  }

  @Test func `A round has room for four`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl", "Dora", "Emil"])
      await #expect(throws: RoundError.roundFull) { try await bench.joined(round) }
      #expect(try await bench.stored(round.id) == round)
    }
  }

  @Test func `A guest's card is taken over with all its holes, and its notes stay with the host`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let guest = round.cards[1].id
      try await bench.play(round, guest, [5, 4, 3])
      _ = try await bench.sql("update golf.hole_scores set note = 'Far left.' where card_id = '\(guest)' and hole = 1")
      let after = try await bench.joined(round, takeOver: guest)
      let own = try #require(after.card(of: bench.bo))
      #expect(own.replaces == guest && own.position == 2 && !own.isGuest && after.cards.count == 2)
      #expect(own.holes.map { $0.score?.strokes } == [5, 4, 3] && own.holes.allSatisfy { $0.score?.note == nil })
      #expect(after.removed[guest]?.replacedBy == own.id)
      #expect(try await bench.events(guest).last == "5 CardRemoved")
      #expect(try await bench.events(own.id) == ["1 RoundStarted"])
      for card in [guest, own.id] { #expect(try await bench.isNumbered(card)) }
      // A phone that was offline still has a hole for the guest's card.
      let late = try bench.write(round, card: 1, hole: 4, 6)
      #expect(try await bench.batch([late])[0].name == "moved")
      let list = RoundList(configuration: bench.configuration)
      let place = try await list.place(of: guest, for: bench.anna)
      #expect(place?.round == round.id && place?.card == own.id)
      await list.close()
    }
  }

  @Test func `A guest who was taken over is not there for the next`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      _ = try await bench.joined(round, takeOver: round.cards[1].id)
      let third = PlayerID(UUID())
      try await bench.addPlayer(third)
      await #expect(throws: RoundError.guestTaken) {
        try await bench.joined(round, by: third, takeOver: round.cards[1].id)
      }
      // A member's own card is no guest's.
      let own = try #require(try await bench.stored(round.id).card(of: bench.bo)?.id)
      await #expect(throws: RoundError.guestTaken) { try await bench.joined(round, by: third, takeOver: own) }
    }
  }

  @Test func `A finished guest's card is taken over by a code of its host, with its figures`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let guest = round.cards[1].id
      try await bench.play(round, guest, [5, 4, 3])
      try await bench.writing { writer in
        let open = try await writer.makeCode(round.id, by: try bench.edit()).code
        _ = try await writer.finish(round.id, Finish(missing: .because(.stopped)), by: try bench.edit(after: 60))
        // The round's code ended with the round.
        await #expect(throws: RoundError.codeUnknown) {
          try await writer.join(bench.joining(open, takeOver: guest), by: try bench.edit(by: bench.bo, after: 61))
        }
        let code = try await writer.makeCode(round.id, by: try bench.edit(after: 62)).code
        await #expect(throws: RoundError.roundFinished) {
          try await writer.join(bench.joining(code), by: try bench.edit(by: bench.bo, after: 63))
        }
        let edit = try bench.edit(by: bench.bo, after: 64)
        let after = try await writer.join(bench.joining(code, takeOver: guest), by: edit).round
        let own = try #require(after.card(of: bench.bo))
        #expect(own.status == .finished && own.holesMissing == .stopped && after.status == .finished)
        #expect(try await bench.events(own.id) == ["1 RoundStarted", "2 RoundFinished"])
        for card in [guest, own.id] { #expect(try await bench.isNumbered(card)) }
      }
    }
  }

  @Test func `Only the owner makes a code, and of a finished round the hosts of guests`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.joined(try await bench.round())
      try await bench.writing { writer in
        let bo = try bench.edit(by: bench.bo, after: 5)
        await #expect(throws: RoundError.notYours) { try await writer.makeCode(round.id, by: bo) }
        let stranger = PlayerID(UUID())
        try await bench.addPlayer(stranger)
        await #expect(throws: RoundError.notFound) {
          try await writer.makeCode(round.id, by: try bench.edit(by: stranger))
        }
        let guest = NewCard(
          id: CardID(UUID()),
          hasClientID: true,
          guestName: "Gil",
          tee: round.cards[0].tee,
          handicapIndex: nil
        )
        _ = try await writer.addGuest(guest, to: round.id, by: bo)
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 6))
        #expect(try await writer.finish(round.id, Finish(missing: .unsaid), by: bo).status == .finished)
        // Anna has no guest in it.
        await #expect(throws: RoundError.roundFinished) {
          try await writer.makeCode(round.id, by: try bench.edit(after: 7))
        }
        let code = try await writer.makeCode(round.id, by: bo).code
        let edit = try bench.edit(by: stranger, after: 8)
        let after = try await writer.join(bench.joining(code, takeOver: guest.id), by: edit).round
        #expect(after.card(of: stranger)?.status == .finished)
      }
    }
  }

  @Test func `A takeover is undone while the card is open`() async throws {
    try await RecordBench.with { bench in
      let before = try await bench.round(guests: ["Carl"])
      let guest = before.cards[1]
      try await bench.play(before, guest.id, [5, 4])
      let round = try await bench.joined(before, takeOver: guest.id)
      let own = try #require(round.card(of: bench.bo)?.id)
      try await bench.writing { writer in
        let after = try await writer.undoTakeover(own, of: round.id, by: try bench.edit(by: bench.bo, after: 9))
        let back = try #require(after.card(of: guest.player))
        #expect(back.isGuest && back.playerName == "Carl" && back.keeper == bench.anna && back.replaces == own)
        #expect(back.holes.map { $0.score?.strokes } == [5, 4])
        #expect(after.readers == [bench.anna])
        for card in [guest.id, own, back.id] { #expect(try await bench.isNumbered(card)) }
        // Another player, after all.
        let code = try await writer.makeCode(round.id, by: try bench.edit(after: 10)).code
        let edit = try bench.edit(by: bench.bo, after: 11)
        let again = try await writer.join(bench.joining(code, takeOver: back.id), by: edit).round
        #expect(again.card(of: bench.bo)?.holes.count == 2)
        let mine = again.cards[0].id
        await #expect(throws: RoundError.nothingToUndo) {
          try await writer.undoTakeover(mine, of: round.id, by: try bench.edit(after: 12))
        }
      }
    }
  }
}
