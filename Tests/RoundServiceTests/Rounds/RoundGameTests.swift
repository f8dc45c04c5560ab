import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Testing

@testable import RoundService

/// A round's game in the record: set at the start or later, by the owner.
struct RoundGameTests {
  private func game(_ format: GameFormat, _ cards: [StoredCard], _ pairs: [[Int]]? = nil) -> RoundGame<CardID> {
    RoundGame(format, .net, allowance: Allowance(percent: 80), sides: pairs?.map { $0.map { cards[$0].id } })
  }

  @Test func `A game is set, changed and removed by the owner, also when the round is finished`() async throws {
    try await RecordBench.with { bench in
      try await bench.writing { writer in
        var new = try bench.new(guests: ["Carl"])
        new.game = RoundGame(.matchPlay, .net)
        let round = try await writer.create(new, by: try bench.edit()).round
        #expect(round.game == RoundGame(.matchPlay, .net))
        #expect(try await !writer.create(new, by: try bench.edit()).isNew)
        // The same again changes nothing.
        let same = RoundChanges(game: .some(RoundGame(.matchPlay, .net)))
        #expect(try await writer.editRound(round.id, same, by: try bench.edit(after: 1)) == round)
        _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 2))
        let skins = RoundChanges(game: .some(game(.skins, [])), scoring: .keeper)
        let changed = try await writer.editRound(round.id, skins, by: try bench.edit(after: 3))
        #expect(changed.game == game(.skins, []) && changed.scoring == .keeper)
        #expect(changed.revision > round.revision)
        let none = try await writer.editRound(round.id, RoundChanges(game: .some(nil)), by: try bench.edit(after: 4))
        #expect(none.game == nil && none.scoring == .keeper)
        await #expect(throws: RoundError.notFound) {
          try await writer.editRound(round.id, skins, by: try bench.edit(by: bench.bo))
        }
        // No figure follows from a game: the cards have no event for it.
        #expect(try await bench.events(round.cards[0].id) == ["1 RoundStarted", "2 RoundFinished"])
      }
    }
  }

  @Test func `Sides name each card of the round once`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl", "Dan", "Eve"])
      try await bench.writing { writer in
        let wrong = RoundChanges(game: .some(game(.fourBall, round.cards, [[0, 1], [2, 2]])))
        await #expect(
          throws: RoundError.gameFaults([
            Fault(field: "sides", message: "A card is on one side only, once.", got: "\(round.cards[2].id)"),
            Fault(field: "sides", message: "Each card needs a side; this one has none.", got: "\(round.cards[3].id)"),
          ])
        ) { try await writer.editRound(round.id, wrong, by: try bench.edit(after: 1)) }
        let right = RoundChanges(game: .some(game(.fourBall, round.cards, [[0, 3], [2, 1]])))
        #expect(try await writer.editRound(round.id, right, by: try bench.edit(after: 2)).game == right.game)
        // A guest who leaves is on no side, and the round stays readable.
        let left = try await writer.removeGuest(round.cards[3].id, from: round.id, by: try bench.edit(after: 3))
        #expect(left.game == game(.fourBall, round.cards, [[0], [2, 1]]))
      }
    }
  }

  @Test func `A member changes no game, and takes over the guest's side with the card`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl", "Bo as a guest"])
      try await bench.writing { writer in
        let sides = RoundChanges(game: .some(game(.nassau, round.cards, [[0], [1, 2]])))
        _ = try await writer.editRound(round.id, sides, by: try bench.edit(after: 1))
        let code = try await writer.makeCode(round.id, by: try bench.edit(after: 2)).code
        let joining = Joining(
          code: code,
          card: CardID(UUID()),
          tee: nil,
          handicapIndex: nil,
          takeOver: round.cards[2].id
        )
        let joined = try await writer.join(joining, by: try bench.edit(by: bench.bo, after: 3)).round
        let cards = [round.cards[0].id, round.cards[1].id, joining.card]
        #expect(joined.game?.sides == [[cards[0]], [cards[1], cards[2]]])
        await #expect(throws: RoundError.notYours) {
          let change = RoundChanges(game: .some(nil))
          return try await writer.editRound(round.id, change, by: try bench.edit(by: bench.bo, after: 4))
        }
      }
    }
  }

  @Test func `Strokes, net scores and games of the answer follow the game`() async throws {
    try await RecordBench.with { bench in
      var new = try bench.new(guests: ["Carl"])
      new = NewRound(
        id: new.id,
        owner: new.owner,
        snapshot: new.snapshot,
        startHole: new.startHole,
        playedOn: new.playedOn,
        conditions: new.conditions,
        players: zip(new.players, [100, 140]).map { card, index in
          NewCard(
            id: card.id,
            hasClientID: true,
            guestName: card.guestName,
            tee: card.tee,
            handicapIndex: HandicapIndex(rawValue: index)
          )
        },
        game: RoundGame(.matchPlay, .net)
      )
      let made = new
      try await bench.writing { writer in
        let round = try await writer.create(made, by: try bench.edit()).round
        _ = try await bench.batch([try bench.write(round, hole: 1, 4), try bench.write(round, card: 1, hole: 1, 5)])
        let match = try answer(
          try await writer.editRound(round.id, RoundChanges(scoring: .members), by: try bench.edit())
        )
        // The lower handicap plays off 0, the other receives the difference.
        #expect(match.plays == [0, 5] && match.strokes == [0, 5])
        #expect(match.first == "matchPlay net" && match.all == Set(match.formats) && match.formats.count == 10)
        let gross = RoundChanges(game: .some(RoundGame(.stableford, .gross)))
        let points = try answer(try await writer.editRound(round.id, gross, by: try bench.edit(after: 1)))
        #expect(points.plays == [nil, nil] && points.strokes == [nil, nil] && points.first == "stableford gross")
        let none = RoundChanges(game: .some(nil))
        let plain = try answer(try await writer.editRound(round.id, none, by: try bench.edit(after: 2)))
        #expect(plain.plays.compactMap(\.self).count == 2 && plain.first == "strokePlay gross")
      }
    }
  }

  private struct Answer: Decodable {
    struct Card: Decodable {
      let playingHandicap: Int?
      let strokesReceived: [Int]?
    }

    struct Format: Decodable {
      let format: String
      let scoring: String
    }

    private let cards: [Card]
    private let games: [Format]

    private enum CodingKeys: String, CodingKey {
      case cards
      case games = "formats"
    }

    var plays: [Int?] { cards.map(\.playingHandicap) }
    var strokes: [Int?] { cards.map { $0.strokesReceived?.reduce(0, +) } }
    var formats: [String] { games.map { "\($0.format) \($0.scoring)" } }
    var all: Set<String> { Set(formats) }
    var first: String? { formats.first }
  }

  private func answer(_ round: StoredRound) throws -> Answer { try CanonicalJSON.decode(from: round.json) }
}

/// The body of a game.
struct GameBodyTests {
  private func read(_ json: String) throws -> RoundChanges {
    let request = HTTPRequest(
      method: .patch,
      target: try #require(RequestTarget("/api/rounds/x")),
      headers: ["Content-Type": "application/json"],
      body: Array(json.utf8)
    )
    return try RoundChangeBody.read(request)
  }

  private func pointers(_ json: String) -> [String] {
    do {
      _ = try read(json)
      return []
    } catch let problem as Problem {
      return problem.faults.map { "\($0.pointer): \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `Every fault of a game is named where it is`() throws {
    #expect(
      pointers(#"{"game": {"format": "bingo", "scoring": "net", "allowance": 101, "sides": [["x"]], "extra": 1}}"#) == [
        "/game/format: format must be strokePlay, stableford, modifiedStableford, matchPlay, nassau, skins, bestBall, fourBall.",
        "/game/allowance: allowance must be a whole number from 1 to 100.",
        "/game/sides: sides must be an array of 2 arrays of 1 to 3 UUIDs.",
        "/game/extra: This field is not known.",
      ]
    )
    #expect(
      pointers(#"{"game": {}}"#) == [
        "/game/format: format is missing.", "/game/scoring: scoring is missing.",
        "/game/allowance: allowance is missing.", "/game/sides: sides is missing.",
      ]
    )
    #expect(pointers(#"{"game": 7}"#) == ["/game: game must be an object."])
    #expect(pointers(#"{"scoring": null}"#) == ["/scoring: scoring is missing."])
    #expect(pointers("{}") == [": This changes nothing."])
  }

  @Test func `A game is read, and null removes it`() throws {
    let id = "0192f0d1-2b4c-7d01-8a11-5c2e9f704b01"
    let text =
      #"{"format": "matchPlay", "scoring": "net", "allowance": 1, "sides": [["\#(id)"], ["\#(id)", "\#(id)"]]}"#
    let card = try #require(CardID(id))
    let game = RoundGame(.matchPlay, .net, allowance: Allowance(percent: 1), sides: [[card], [card, card]])
    #expect(try read(#"{"game": \#(text)}"#).game == .some(game))
    // Older apps send no rule for ties.
    let counted = try read(#"{"game": \#(text.dropLast()), "ties": "countback"}}"#).game
    #expect(
      counted == .some(RoundGame(.matchPlay, .net, allowance: game.allowance, sides: game.sides, ties: .countback))
    )
    #expect(
      pointers(#"{"game": \#(text.dropLast()), "ties": "toss"}}"#) == ["/game/ties: ties must be shared, countback."]
    )
    #expect(try read(#"{"game": null}"#).game == .some(nil))
    #expect(try read(#"{"pcc": 1}"#).game == nil)
    #expect(try read(#"{"pcc": 1}"#).acts == [.editConditions])
    #expect(try read(#"{"game": null, "scoring": "keeper"}"#).acts == [.editGame])
  }
}
