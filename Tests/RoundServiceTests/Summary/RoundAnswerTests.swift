import FoundationEssentials
import Golf
import Testing

@testable import RoundService

/// The derived parts of a round's answer: strokes received, net scores, differentials and games.
struct RoundAnswerTests {
  /// A finished round on Sandmere Links, in which all players are two over par on each hole, with these indexes.
  private func round(
    _ indexes: [Int?],
    open: Bool = false,
    scored: Int = 18,
    conditions: PlayingConditions = .normal,
    names: [String] = ["Anna", "Bo", "Cy", "Di"],
    pickedUp: Set<Int> = [],
    longer: Set<Int> = []
  ) throws -> StoredRound {
    let course = try #require(ShippedCourses.all.first { $0.name == "Sandmere Links" })
    var snapshot = try #require(course.snapshot(.eighteen))
    let tees = [snapshot.tees[0], try Self.longer(snapshot.tees[0])]
    snapshot = CourseSnapshot(course: snapshot.course, holeCount: 18, mode: .eighteen, tees: tees)
    let time = try #require(Timestamp("2026-05-17T09:00:00Z"))
    let day = try #require(LocalDate("2026-05-17"))
    let owner = PlayerID(UUID())
    let cards = try indexes.enumerated().map { place, index in
      StoredCard(
        id: CardID(UUID()),
        player: place == 0 ? owner : PlayerID(UUID()),
        playerName: names[place],
        host: place == 0 ? nil : owner,
        position: place + 1,
        tee: tees[longer.contains(place) ? 1 : 0].id,
        handicapIndex: index.flatMap(HandicapIndex.init(rawValue:)),
        playedOn: day,
        conditions: conditions,
        status: open ? .open : .finished,
        finishedAt: open ? nil : time,
        holesMissing: nil,
        postedNine: nil,
        sequence: Int64(scored + 2),
        replaces: nil,
        holes: try snapshot.tees[0].holes.prefix(scored).enumerated().map { turn, hole in
          StoredHole(
            hole: hole.number,
            score: try HoleScore(
              HoleEntry(strokes: hole.par.rawValue + 2, pickedUp: turn == 0 && pickedUp.contains(place)),
              par: nil
            ),
            version: Int64(turn + 2),
            recordedAt: time,
            recordedBy: owner,
            device: nil
          )
        }
      )
    }
    return StoredRound(
      id: RoundID(UUID()),
      owner: owner,
      snapshot: snapshot,
      mode: .eighteen,
      startHole: try #require(HoleNumber(rawValue: 1)),
      playedOn: day,
      conditions: conditions,
      status: open ? .open : .finished,
      revision: 2,
      startedAt: time,
      finishedAt: open ? nil : time,
      deletedAt: nil,
      scoring: .members,
      members: [RoundMember(id: owner, name: names[0], isOwner: true, joinedAt: time)],
      cards: cards,
      removed: [:]
    )
  }

  /// The same tee, except that one hole of par 4 is a par 5.
  private static func longer(_ tee: TeeSnapshot) throws -> TeeSnapshot {
    var holes = tee.holes
    let place = try #require(holes.firstIndex { $0.par.rawValue == 4 })
    holes[place] = Hole(
      number: holes[place].number,
      par: try #require(Par(rawValue: 5)),
      strokeIndex: holes[place].strokeIndex,
      yards: holes[place].yards
    )
    return TeeSnapshot(
      id: "longer",
      name: "Longer",
      colour: "black",
      gender: tee.gender,
      rating: tee.rating,
      holes: holes
    )
  }

  @Test
  func
    `Tees of different par: in a match the player on the higher par gets the difference, against par no player does`()
    throws
  {
    // Same index, rating and strokes: on the tee of the higher par Bo's course handicap is one stroke lower (WHS rule
    // 6.1).
    let answer = try Answer(round([180, 180], longer: [1]))
    let handicaps = answer.cards.compactMap(\.courseHandicap)
    #expect(handicaps[1] == handicaps[0] - 1)
    let sentences = Dictionary(answer.formats.map { ($0.name, $0.sentence) }) { $1 }
    // Rule 6.2b: compared by strokes, Bo gets that stroke back, and plays level.
    #expect(sentences["matchPlay net"] == sentences["matchPlay gross"])
    #expect(sentences["matchPlay gross"] == "The match is halved")
    #expect(sentences["skins net"] == sentences["skins gross"])
    // Compared by par nothing is added: with the same strokes Bo is one better against a par that is one higher.
    let par = try round([nil]).snapshot.tees[0].par
    #expect(sentences["strokePlay gross"] == "Bo wins with \(par + 36) (+35)")
  }

  @Test func `A ball picked up gives no total, no lead and no hole, whatever its most likely score`() throws {
    let answer = try Answer(round([nil, nil], pickedUp: [0]))
    let par = try round([nil]).snapshot.tees[0].par
    #expect(answer.cards.map(\.totals.total) == [nil, par + 36] && answer.cards.map(\.totals.toPar) == [34, 36])
    #expect(answer.leader?.cards == [answer.cards[1].id])
    let sentences = Dictionary(answer.formats.map { ($0.name, $0.sentence) }) { $1 }
    #expect(sentences["strokePlay gross"] == "Bo wins with \(par + 36) (+36)")
    #expect(sentences["matchPlay gross"] == "Bo won 1 up")
    #expect(sentences["skins gross"] == "Bo 1; 17 skins not won")
    // Net totals leave the hole out too: two over par, minus the strokes received there.
    let net = try Answer(round([0, 0], pickedUp: [0]))
    let there = try #require(net.cards[1].strokesReceived?.first)
    #expect(net.cards[0].net?.total == nil && net.cards[1].net?.total != nil)
    #expect(net.cards[0].net?.toPar == net.cards[1].net?.toPar.map { $0 - 2 + there })
  }

  @Test func `One alone neither wins nor leads, and a pair does so in the plural`() throws {
    let par = try round([nil]).snapshot.tees[0].par
    #expect(try Answer(round([nil])).formats.first?.sentence == "Anna: \(par + 36) (+36)")
    #expect(try Answer(round([nil], open: true, scored: 3)).formats.first?.sentence == "Anna: +6 thru 3")
    let pairs = try Answer(round([nil, nil, nil, nil], pickedUp: [2, 3])).formats.suffix(2).map(\.sentence)
    #expect(pairs == ["Anna and Bo win with \(par + 36) (+36)", "Anna and Bo won 1 up"])
    let open = try Answer(round([nil, nil, nil, nil], open: true, scored: 3, pickedUp: [2, 3])).formats.suffix(2)
    #expect(open.map(\.sentence) == ["Anna and Bo lead at +6 thru 3", "Anna and Bo are 1 up with 15 to play"])
  }

  @Test func `A card with an index has its strokes, net scores and differential`() throws {
    let round = try round([204])
    let answer = try Answer(round)
    let card = answer.cards[0]
    let tee = round.snapshot.tees[0]
    // 20.4 x slope / 113 + (rating - par), by hand in tenths.
    let slope = tee.rating.slope.rawValue
    let tenfold = 204.0 * Double(slope) / 113 + Double(tee.rating.courseRating.rawValue - 10 * tee.par)
    #expect(card.courseHandicap == Int((tenfold / 10).rounded()))
    #expect(card.playingHandicap == Int((tenfold * 0.95 / 10).rounded()))
    let received = try #require(card.strokesReceived)
    #expect(received.count == 18)
    #expect(received.reduce(0, +) == card.playingHandicap)
    // The hardest hole gets a stroke before the easiest.
    let hardest = try #require(tee.holes.firstIndex { $0.strokeIndex.rawValue == 1 })
    let easiest = try #require(tee.holes.firstIndex { $0.strokeIndex.rawValue == 18 })
    #expect(received[hardest] > received[easiest])
    #expect(card.net?.total == tee.par + 36 - received.reduce(0, +))
    #expect(card.net?.toPar == 36 - received.reduce(0, +))
    #expect(card.net?.out == tee.holes.prefix(9).reduce(18) { $0 + $1.par.rawValue } - received.prefix(9).reduce(0, +))
    #expect(card.net.map { ($0.out ?? 0) + ($0.in ?? 0) } == card.net?.total)
    // No hole is above net double bogey.
    let differential = 113.0 * (Double(tee.par + 36) - Double(tee.rating.courseRating.rawValue) / 10) / Double(slope)
    #expect(abs(try #require(card.differential) - differential) < 0.051)
  }

  @Test func `A name of the other direction is set apart in each sentence`() throws {
    let names = ["\u{5D3}\u{5D5}\u{5D3}", "Bo"]
    let sentences = try Answer(round([204, 100], names: names)).formats.map(\.sentence)
    let named = sentences.filter { $0.contains(names[0]) }
    #expect(!named.isEmpty && named.allSatisfy { $0.contains("\u{2068}\(names[0])\u{2069}") }, "\(sentences)")
    #expect(sentences.allSatisfy { !$0.contains("\u{2068}Bo") })
  }

  @Test func `Playing conditions count in the differential`() throws {
    let normal = try #require(Answer(round([204])).cards[0].differential)
    let hard = try Answer(round([204], conditions: try #require(PlayingConditions(rawValue: 3))))
    #expect(hard.pcc == 3)
    let tee = try round([204]).snapshot.tees[0]
    #expect(abs(normal - (try #require(hard.cards[0].differential)) - 339 / Double(tee.rating.slope.rawValue)) < 0.11)
  }

  @Test func `Without an index there is nothing net, and still a differential of eighteen holes`() throws {
    let answer = try Answer(round([nil, 100]))
    #expect(answer.cards[0].courseHandicap == nil)
    #expect(answer.cards[0].strokesReceived == nil)
    #expect(answer.cards[0].net == nil)
    #expect(answer.cards[0].differential != nil)
    #expect(answer.formats.allSatisfy { $0.scoring == "gross" && $0.allowance == nil })
    #expect(
      answer.formats.map(\.format)
        == ["strokePlay", "stableford", "modifiedStableford", "skins", "matchPlay", "nassau"]
    )
  }

  @Test func `A card in play has no differential, one with twelve holes has one only by an index`() throws {
    #expect(try Answer(round([100], open: true)).cards[0].differential == nil)
    #expect(try Answer(round([100], scored: 12)).cards[0].differential != nil)
    #expect(try Answer(round([nil], scored: 12)).cards[0].differential == nil)
    #expect(try Answer(round([100], scored: 9)).cards[0].differential == nil)
  }

  @Test func `One card, two and four make their games`() throws {
    let alone = try Answer(round([100]))
    #expect(
      alone.formats.map(\.name) == ["strokePlay gross", "strokePlay net", "stableford net", "modifiedStableford net"]
    )
    let two = try Answer(round([100, 200]))
    #expect(
      two.formats.map(\.name) == [
        "strokePlay gross", "strokePlay net", "stableford net", "modifiedStableford net", "skins gross", "skins net",
        "matchPlay gross", "matchPlay net", "nassau gross", "nassau net",
      ]
    )
    #expect(two.formats.first { $0.name == "matchPlay gross" }?.sentence == "The match is halved")
    // All players score the same: the one who receives strokes wins the holes on which they are given.
    #expect(two.formats.first { $0.name == "matchPlay net" }?.sentence.hasPrefix("Bo won") == true)
    #expect(two.formats.map(\.allowance) == [nil, 95, 95, 95, nil, 100, nil, 100, nil, 100])
    let four = try Answer(round([100, 100, 100, 300]))
    #expect(
      four.formats.map(\.name).suffix(4) == ["bestBall gross", "bestBall net", "fourBall gross", "fourBall net"]
    )
    let fourBall = try #require(four.formats.last)
    #expect(fourBall.sides?.map(\.id) == ["A", "B"])
    #expect(fourBall.sides?.map(\.cards) == [four.cards.prefix(2).map(\.id), four.cards.suffix(2).map(\.id)])
    #expect(fourBall.allowance == 90)
    #expect(fourBall.sentence.hasPrefix("Cy and Di won"))
  }

  @Test func `Before a hole is played there is no game`() throws {
    #expect(try Answer(round([100, 200], open: true, scored: 0)).formats.isEmpty)
    #expect(try Answer(round([100], open: true, scored: 0)).cards[0].net?.total == nil)
  }

  /// As a client reads it.
  private struct Answer: Decodable {
    var pcc: Int
    var cards: [Card]
    var leader: Leader?
    var formats: [Format]

    init(_ round: StoredRound) throws {
      self = try JSONDecoder().decode(Self.self, from: Data(round.json))
    }

    struct Leader: Decodable {
      var cards: [String]
    }

    struct Totals: Decodable {
      var total: Int?
      var toPar: Int?
    }

    struct Card: Decodable {
      var id: String
      var totals: Totals
      var courseHandicap: Int?
      var playingHandicap: Int?
      var strokesReceived: [Int]?
      var net: Net?
      var differential: Double?
    }

    struct Net: Decodable {
      var out: Int?
      var `in`: Int?
      var total: Int?
      var toPar: Int?
    }

    struct Format: Decodable {
      var format: String
      var scoring: String
      var allowance: Int?
      var sides: [Side]?
      var sentence: String

      var name: String { "\(format) \(scoring)" }
    }

    struct Side: Decodable {
      var id: String
      var cards: [String]
    }
  }
}
