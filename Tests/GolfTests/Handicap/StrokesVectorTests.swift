import Golf
import Testing

/// Published examples of rounding, differentials, course and playing handicaps, and strokes received.
struct StrokesVectorTests {
  let vectors: Vectors

  init() throws {
    vectors = try Vectors.read()
  }

  @Test func `Tenths round half towards plus infinity`() {
    for pair in vectors.roundTenths { #expect(exact(pair[0]).tenths == tenths(pair[1]), "\(pair)") }
    #expect(vectors.roundTenths.count == 7)
  }

  @Test func `Differentials of eighteen holes`() throws {
    for example in vectors.differential18 {
      let score = RatedScore(
        adjustedGross: example.ags,
        holes: .eighteen,
        rating: try rating(example.courseRating, example.slope),
        par: 72,
        conditions: try #require(PlayingConditions(rawValue: example.pcc))
      )
      #expect(Differential(score, index: nil)?.rounded == tenths(example.expect), "\(example)")
    }
  }

  @Test func `The expected score on nine holes`() throws {
    for pair in vectors.expected9 {
      #expect(ExpectedDifferential.nineHoles(try index(pair[0])) == exact(pair[1]), "\(pair)")
    }
  }

  @Test func `Course handicaps`() throws {
    for (examples, holes) in [(vectors.courseHandicap18, RoundLength.eighteen), (vectors.courseHandicap9, .nine)] {
      for example in examples {
        let handicap = CourseHandicap(
          try index(example.index),
          on: try rating(example.courseRating, example.slope),
          par: example.par,
          holes: holes
        )
        #expect(handicap.rounded == example.expect, "\(example)")
      }
    }
  }

  @Test func `Playing handicaps: the allowance on the course handicap as it was before rounding`() throws {
    for example in vectors.playingHandicap {
      let allowance = try #require(Allowance(percent: Int((example.allowance * 100).rounded())))
      let courseHandicap =
        if let given = example.courseHandicap {
          CourseHandicap(exact: exact(given))
        } else {
          CourseHandicap(
            try index(try #require(example.index)),
            on: try rating(try #require(example.courseRating), try #require(example.slope)),
            par: try #require(example.par),
            holes: .eighteen
          )
        }
      #expect(PlayingHandicap(courseHandicap, allowance).strokes == example.expect, "\(example)")
    }
    // 9.5 x 95 % is 9.025; of the rounded 10 it would be 9.5, which is 10.
    #expect(PlayingHandicap(CourseHandicap(exact: exact(9.5)), .strokePlay).strokes == 9)
  }

  @Test func `In match play the lowest plays off nothing`() {
    for example in vectors.matchPlay {
      #expect(example.playingHandicaps.map { PlayingHandicap($0) }.offTheLowest.map(\.strokes) == example.strokes)
    }
    #expect([PlayingHandicap(-2), PlayingHandicap(3)].offTheLowest.map(\.strokes) == [0, 5])
  }

  @Test func `Sides that play one ball`() {
    func handicap(_ strokes: Double) -> CourseHandicap { CourseHandicap(exact: exact(strokes)) }
    #expect(SideHandicap.foursomes(handicap(10), handicap(21)).playing.strokes == 16)
    #expect(SideHandicap.greensomes(handicap(20), handicap(10)).playing.strokes == 14)
    #expect(
      SideHandicap.scrambleOfFour(handicap(30), handicap(10), handicap(20), handicap(16)).playing.strokes == 12
    )
  }

  @Test func `Strokes received on eighteen holes`() throws {
    let tee = try eighteen()
    for example in vectors.strokesReceived {
      let received = StrokesReceived(handicap: example.handicap, on: tee.holes)
      let marked = Set(example.oneStrokeOn ?? example.givesBackOn ?? [])
      for hole in tee.holes {
        let expected = marked.contains(hole.strokeIndex.rawValue) ? example.handicap.signum() : 0
        #expect(received[hole.number] == expected, "\(example) on stroke index \(hole.strokeIndex)")
      }
    }
  }

  @Test func `Every stroke falls on some hole, at most one more on one than on another`() throws {
    for tee in [try eighteen(), try #require(try course(named: "Alderwick Hills").tees[0].snapshot(.back))] {
      for handicap in -12...80 {
        let received = StrokesReceived(handicap: handicap, on: tee.holes)
        let all = tee.holes.map { received[$0.number] }
        #expect(all.reduce(0, +) == handicap)
        #expect((all.max() ?? 0) - (all.min() ?? 0) <= 1)
        let easier = tee.holes.sorted { $0.strokeIndex < $1.strokeIndex }.map { received[$0.number] }
        #expect(easier == easier.sorted(by: >), "the hardest holes take strokes first, at \(handicap)")
      }
    }
  }

  @Test func `Net double bogey`() throws {
    let tee = try eighteen()
    for example in vectors.netDoubleBogey {
      let place = try #require(tee.holes.firstIndex { $0.strokeIndex.rawValue == example.strokeIndex })
      let limit = HoleCap.netDoubleBogey(courseHandicap: example.courseHandicap).limits(on: tee)[place]
      #expect(limit - tee.holes[place].par.rawValue == example.expect - example.par)
    }
    // Above 54, four strokes or more on a hole count par + 5 and not par + 6.
    let over = HoleCap.netDoubleBogey(courseHandicap: 56).limits(on: tee)
    #expect(zip(tee.holes, over).allSatisfy { $1 == $0.par.rawValue + 5 })
    #expect(HoleCap.parPlusFive.limits(on: tee) == tee.holes.map { $0.par.rawValue + 5 })
  }

  @Test func `A hole not finished counts its most likely score, at most net double bogey`() throws {
    let tee = try eighteen()
    let likely = try scored(5, pickedUp: true)
    let high = try scored(19, pickedUp: true)
    let card = try card(tee, [try scored(nil, pickedUp: true), likely, high] + Array(repeating: nil, count: 15))
    let adjusted = AdjustedScore(card, cap: .netDoubleBogey(courseHandicap: 18))
    #expect(adjusted.holes.map(\.counts) == [tee.holes[0].par.rawValue + 3, 5, tee.holes[2].par.rawValue + 3])
  }

  @Test func `Points and adjusted gross`() throws {
    for example in vectors.stablefordToAGS {
      let tee = try eighteen()
      #expect(tee.par == example.par)
      let received = StrokesReceived(handicap: example.courseHandicap, on: tee.holes)
      // Net par on each hole is 36 points.
      let card = try card(tee, try tee.holes.map { try scored($0.par.rawValue + received[$0.number]) })
      let points = Stableford([ScoreLine("Anna", card: card) { received[$0] }]).standings[0].points
      #expect(points == example.points)
      let cap = HoleCap.netDoubleBogey(courseHandicap: example.courseHandicap)
      #expect(AdjustedScore(card, cap: cap).total == example.ags)
    }
  }

  @Test func `Strokes gained by putting`() throws {
    #expect(vectors.strokesGained.map(\.what) == ["8 ft holed, tour", "8 ft two putts, tour"])
    for (example, putts) in zip(vectors.strokesGained, [1, 2]) {
      let tee = try tee(pars: Array(repeating: 4, count: 9))
      let scores = try [try scored(2 + putts, putts: putts, feet: 8)] + (2...9).map { _ in try scored(4) }
      let gained = Statistics([try round(try card(tee, scores))]).strokesGained[0]
      #expect(gained.baseline == .tour && gained.putting.millionths == Int(example.expect * 1_000_000))
    }
  }

  @Test func `Every kind of example and every single example is used`() throws {
    #expect(
      try Vectors.counts() == [
        "differential18": 3, "roundTenths": 7, "expected9": 3, "index": 2, "caps": 2, "exceptional": 5,
        "courseHandicap9": 1, "courseHandicap18": 2, "playingHandicap": 3, "netDoubleBogey": 1, "strokesReceived": 2,
        "matchPlay": 1, "stablefordToAGS": 1, "strokesGained": 2, "lowIndex": 4,
      ]
    )
  }

  private func eighteen() throws -> TeeSnapshot {
    try #require(try course(named: "Alderwick Hills").tees[0].snapshot(.eighteen))
  }
}
