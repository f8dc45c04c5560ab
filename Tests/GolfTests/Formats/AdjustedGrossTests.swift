import Golf
import TestValues
import Testing

/// For a fully played round with points on the full course handicap, the adjusted gross score and the points determine
/// each other: `AGS = par + course handicap + 36 - points`, over nine holes `+ 18`.
struct AdjustedGrossTests {
  /// WHS appendix E, implemented independently: a stroke on every hole for each 18, then by index from the hardest; a
  /// plus player gives strokes back from the easiest. On nine holes the indexes are ranked.
  static func received(_ courseHandicap: Int, _ tee: TeeSnapshot) -> [HoleNumber: Int] {
    let ranked = tee.holes.sorted { $0.strokeIndex < $1.strokeIndex }.map(\.number)
    var received = Dictionary(uniqueKeysWithValues: ranked.map { ($0, 0) })
    for stroke in 0..<abs(courseHandicap) {
      let place = stroke % ranked.count
      received[courseHandicap > 0 ? ranked[place] : ranked[ranked.count - 1 - place], default: 0] +=
        courseHandicap.signum()
    }
    return received
  }

  struct Played: CustomStringConvertible {
    let tee: TeeSnapshot
    let courseHandicap: Int
    var gross: [Int]

    var description: String { "course handicap \(courseHandicap), \(gross) on \(tee.holes.map(\.par.rawValue))" }
  }

  @Test func `Points and adjusted gross agree`() throws {
    let tees = ShippedCourses.all.flatMap { course in
      RoundMode.allCases.flatMap { mode in course.tees.compactMap { $0.snapshot(mode) } }
    }
    try forAll(
      make: { random in
        let tee = try require(tees.randomElement(using: &random))
        let limit = tee.holes.count == 18 ? 54 : 27
        return Played(
          tee: tee,
          courseHandicap: Int.random(in: -8...limit, using: &random),
          gross: tee.holes.map { max(1, $0.par.rawValue + Int.random(in: -2...6, using: &random)) }
        )
      },
      shrink: { played in
        played.gross.indices.compactMap { place in
          let par = played.tee.holes[place].par.rawValue
          guard played.gross[place] != par else { return nil }
          var plainer = played
          plainer.gross[place] = par
          return plainer
        }
      },
      holds: { played in
        let received = Self.received(played.courseHandicap, played.tee)
        let card = try card(played.tee, try played.gross.map { try scored($0) })
        let points = Stableford([ScoreLine("Anna", card: card) { received[$0] ?? 0 }]).standings[0].points
        let cap = HoleCap.netDoubleBogey(courseHandicap: played.courseHandicap)
        return AdjustedScore(card, cap: cap).total == played.tee.par + played.courseHandicap + 2
          * played.tee.holes.count - points
      }
    )
  }

  @Test func `Par 72, course handicap 20, 36 points: 92`() throws {
    let tee = try #require(try course(named: "Alderwick Hills").tees[0].snapshot(.eighteen))
    #expect(tee.par == 72)
    let received = Self.received(20, tee)
    let scores = try tee.holes.map { try scored($0.par.rawValue + (received[$0.number] ?? 0)) }
    let card = try card(tee, scores)
    #expect(Stableford([ScoreLine("Anna", card: card) { received[$0] ?? 0 }]).standings[0].points == 36)
    #expect(card.totals.gross == 92)
  }
}
