import Golf
import TestValues
import Testing

/// Equal scores that the last holes tell apart.
struct CountbackTests {
  private func play(_ lines: [ScoreLine<String>]) -> (places: [String?], sentence: String) {
    let play = StrokePlay(lines, ties: .countback)
    let places = play.standings.map { "\($0.competitor) \($0.place?.text ?? "-") \($0.countback?.rawValue ?? "-")" }
    return (places, play.sentence { $0 })
  }

  /// 18 fours with other scores on some holes.
  private func scores(_ others: [Int: Character], holes: Int = 18) -> String {
    String((1...holes).map { others[$0] ?? "4" })
  }

  @Test(
    arguments: [
      (2, 9, 11, "lastNine", "the last nine"), (10, 14, 12, "lastSix", "the last six"),
      (13, 17, 15, "lastThree", "the last three"), (16, 18, 17, "lastHole", "the last hole"),
      (2, 4, 3, "lastSixOfFirstNine", "the last six of the first nine"),
      (4, 7, 5, "lastThreeOfFirstNine", "the last three of the first nine"),
      (7, 9, 8, "lastHoleOfFirstNine", "the last hole of the first nine"),
    ]
  )
  func `The first stretch that differs decides`(_ example: (Int, Int, Int, String, String)) throws {
    // Anna's bogey came early in the stretch before, so that she is better on the one that decides; Cy is a stroke
    // behind and has no part in it.
    let (early, late, other, stretch, words) = example
    let isLastNine = stretch == "lastNine"
    let (places, sentence) = play([
      try line("Bo", scores([isLastNine ? other : late: "5"])), try line("Anna", scores([early: "5"])),
      try line("Cy", scores([early: "5", other: "5"])),
    ])
    #expect(places == ["Anna 1 \(stretch)", "Bo 2 -", "Cy 3 -"])
    #expect(sentence == "Anna wins with 73 (+1), on \(words)")
  }

  @Test func `It follows the numbers of the holes after any start`() throws {
    for start in [1, 7, 16] {
      let lines = [
        try line("Bo", scores([17: "5"]), from: start), try line("Anna", scores([14: "5"]), from: start),
      ]
      #expect(play(lines).places == ["Anna 1 lastThree", "Bo 2 -"], "\(start)")
    }
  }

  @Test func `Nine holes are decided by their last six, three and one`() throws {
    func nine(_ bo: Int, _ anna: Int) throws -> [String?] {
      play([try line("Bo", scores([bo: "5"], holes: 9)), try line("Anna", scores([anna: "5"], holes: 9))]).places
    }
    #expect(try nine(4, 3) == ["Anna 1 lastSix", "Bo 2 -"])
    #expect(try nine(7, 6) == ["Anna 1 lastThree", "Bo 2 -"])
    #expect(try nine(9, 8) == ["Anna 1 lastHole", "Bo 2 -"])
    #expect(try nine(2, 1) == ["Bo T1 -", "Anna T1 -"])
    // A round of another length has none.
    #expect(play([try line("Bo", "4445"), try line("Anna", "5444")]).places == ["Bo T1 -", "Anna T1 -"])
  }

  @Test func `Who stays equal shares, before and behind who was told apart`() throws {
    let (late, early) = (scores([17: "5"]), scores([1: "5"]))
    let behind = play([try line("Anna", late), try line("Bo", early), try line("Cy", late)])
    #expect(behind.places == ["Bo 1 lastNine", "Anna T2 -", "Cy T2 -"])
    let before = play([try line("Anna", late), try line("Bo", early), try line("Cy", early), try line("Di", late)])
    #expect(before.places == ["Bo T1 lastNine", "Cy T1 lastNine", "Anna T3 -", "Di T3 -"])
    #expect(before.sentence == "Bo and Cy tie with 73 (+1), also on countback")
    let three = play([try line("Anna", late), try line("Bo", scores([14: "5"])), try line("Cy", early)])
    #expect(three.places == ["Cy 1 lastNine", "Bo 2 lastThree", "Anna 3 -"])
  }

  @Test func `Nothing is decided while a hole is left, and a card without a return has no part`() throws {
    let (late, early) = (scores([17: "5"]), scores([1: "5"]))
    let open = play([try line("Anna", late), try line("Bo", early), try line("Cy", scores([18: "."]))])
    #expect(open.places == ["Cy 1 -", "Anna T2 -", "Bo T2 -"])
    let over = play([try line("Cy", scores([18: "x"])), try line("Anna", late), try line("Bo", early)])
    #expect(over.places == ["Bo 1 lastNine", "Anna 2 -", "Cy - -"])
    let stopped = play([
      try line("Cy", scores([18: "."]), isFinished: true), try line("Anna", late), try line("Bo", early),
    ])
    #expect(stopped.places == ["Bo 1 lastNine", "Anna 2 -", "Cy - -"])
  }

  @Test func `Net is less the exact share of the handicap, wherever the strokes are received`() throws {
    func net(_ name: String, _ handicap: Int, _ gross: [Int: Character]) throws -> ScoreLine<String> {
      let holes = try tee(pars: Array(repeating: 4, count: 18)).holes
      let received = StrokesReceived(handicap: handicap, on: holes)
      let card = try card(
        try tee(pars: Array(repeating: 4, count: 18)),
        try scores(gross).map { try scored($0.wholeNumberValue) }
      )
      return ScoreLine(name, card: card, handicap: handicap) { received[$0] }
    }
    // 72 and 73 less 4 and 5. On the last nine Anna has 36 - 2, Bo 36 - 2.5: half a stroke less, without rounding.
    let lines = [try net("Anna", 4, [:]), try net("Bo", 5, [1: "5"])]
    #expect(play(lines).places == ["Bo 1 lastNine", "Anna 2 -"])
    // A third of four and five on the last six; the strokes of the last nine are equal: 37 - 2.5 against 36.5 - 2 is
    // not made up by whole strokes.
    let half = [try net("Anna", 4, [:]), try net("Bo", 5, [10: "5"])]
    #expect(play(half).places == ["Anna 1 lastNine", "Bo 2 -"])
    let two = [try net("Anna", 4, [:]), try net("Bo", 6, [1: "5", 10: "5"])]
    #expect(play(two).places == ["Bo 1 lastSix", "Anna 2 -"])
    // A plus player gives the share back.
    let plus = [try net("Anna", 0, [1: "4"]), try net("Bo", -2, [2: "3", 10: "3"])]
    #expect(play(plus).places == ["Anna 1 lastSix", "Bo 2 -"])
  }

  @Test func `Points are added up, with those of holes that were picked up`() throws {
    func play(_ anna: String, _ bo: String) throws -> ([String], String) {
      let play = Stableford([try line("Anna", anna), try line("Bo", bo)], ties: .countback)
      return (
        play.standings.map { "\($0.competitor) \($0.place?.text ?? "-") \($0.countback?.rawValue ?? "-")" },
        play.sentence { $0 }
      )
    }
    let (places, sentence) = try play(scores([17: "x"]), scores([1: "x"]))
    #expect(places == ["Bo 1 lastNine", "Anna 2 -"] && sentence == "Bo wins with 34 points, on the last nine")
    // A nine costs no more points than a pick-up.
    #expect(try play(scores([17: "9"]), scores([17: "x"])).1 == "Anna and Bo tie with 34 points, also on countback")
    #expect(try play(scores([17: "9"]), scores([18: "."])).0 == ["Anna T1 -", "Bo T1 -"])
  }

  @Test func `Sides are told apart by their net balls`() throws {
    let (late, early) = (scores([17: "5"]), scores([1: "5"]))
    let (ours, theirs) = (try line("Anna", late), try line("Cy", early))
    let sides = [
      try #require(ScoreLine("us", bestOf: [ours, ours])), try #require(ScoreLine("them", bestOf: [theirs, theirs])),
    ]
    #expect(
      StrokePlay(sides, ties: .countback).sentence({ $0 }, isPair: { _ in true })
        == "them win with 73 (+1), on the last nine"
    )
  }

  @Test func `Shared ties stay as they are`() throws {
    let play = StrokePlay([try line("Anna", scores([17: "5"])), try line("Bo", scores([1: "5"]))])
    #expect(play.sentence { $0 } == "Anna and Bo tie with 73 (+1)" && play.standings.allSatisfy { $0.countback == nil })
  }
}
