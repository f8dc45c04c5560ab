import Basics
import Foundation
import Golf
import Testing

@testable import RoundService

/// The contract's rounds and their games, which the app computes too.
struct GameRoundsTests {
  struct Told: Decodable {
    struct Tee: Decodable {
      let id: String
      let courseRating: Double
      let slope: Int
      /// Number, par and stroke index.
      let holes: [[Int]]
    }

    struct Player: Decodable {
      let name: String
      let tee: String
      let handicapIndex: Double?
      let scores: String
    }

    struct Round: Decodable {
      let mode: String
      let startHole: Int
      let finished: Bool
      let cards: [Player]
      let sentences: [String: String]
    }

    let tees: [String: [Tee]]
    let rounds: [Round]
  }

  @Test func `The games of a round are what the contract's rounds say`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "contracts/golf/games.json"))
    let told = try JSONDecoder().decode(Told.self, from: bytes)
    let plain = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let full = try #require(plain["rounds"] as? [[String: Any]]).map { $0["formats"] as? [NSDictionary] }
    for (place, round) in told.rounds.enumerated() {
      let formats = try formats(of: round, told.tees)
      let sentences = formats.map { ("\($0["format"] ?? "") \($0["scoring"] ?? "")", $0["sentence"] as? String) }
      #expect(Dictionary(sentences) { $1 } == round.sentences, "round \(place)")
      #expect(sentences.count == round.sentences.count)
      if let expected = full[place] { #expect(formats == expected, "round \(place)") }
    }
    #expect(told.rounds.count > 50 && full.compactMap(\.self).count > 3)
  }

  /// As answered, except that the cards are called 1 to 4.
  private func formats(of round: Told.Round, _ tees: [String: [Told.Tee]]) throws -> [NSDictionary] {
    let tees = try #require(tees[round.mode]).map(tee)
    let startHole = try #require(HoleNumber(rawValue: round.startHole))
    let ids = round.cards.map { _ in CardID(UUID()) }
    let cards = try zip(ids, round.cards).map { id, player in
      let tee = try #require(tees.first { $0.id.rawValue == player.tee })
      var card = try #require(Card(tee: tee, startHole: startHole))
      for (hole, score) in zip(tee.holes, player.scores.split(separator: " ")) where score != "." {
        let entry = HoleEntry(strokes: Int(score.drop { $0 == "x" }), pickedUp: score.first == "x")
        try card.set(try HoleScore(entry, par: nil), at: hole.number)
      }
      let stored = StoredCard(
        id: id,
        player: PlayerID(UUID()),
        playerName: player.name,
        host: nil,
        position: 1,
        tee: tee.id,
        handicapIndex: player.handicapIndex.flatMap { HandicapIndex(rawValue: Int(($0 * 10).rounded())) },
        playedOn: try #require(LocalDate("2026-05-17")),
        conditions: .normal,
        status: round.finished ? .finished : .open,
        finishedAt: nil,
        holesMissing: nil,
        postedNine: nil,
        sequence: 1,
        replaces: nil,
        holes: []
      )
      return (stored: stored, card: card)
    }
    var text = String(decoding: JSONWriter(object: { $0.formats(RoundFormats(cards)) }).bytes, as: UTF8.self)
    for (place, id) in ids.enumerated() { text = text.replacing("\(id)", with: "\(place + 1)") }
    let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(answer?["formats"] as? [NSDictionary])
  }

  private func tee(_ told: Told.Tee) throws -> TeeSnapshot {
    TeeSnapshot(
      id: TeeID(rawValue: told.id),
      name: told.id,
      colour: told.id,
      gender: .any,
      rating: Rating(
        courseRating: try #require(CourseRating(rawValue: Int((told.courseRating * 10).rounded()))),
        slope: try #require(Slope(rawValue: told.slope))
      ),
      holes: try told.holes.map { hole in
        Hole(
          number: try #require(HoleNumber(rawValue: hole[0])),
          par: try #require(Par(rawValue: hole[1])),
          strokeIndex: try #require(StrokeIndex(rawValue: hole[2])),
          yards: 300
        )
      }
    )
  }
}
