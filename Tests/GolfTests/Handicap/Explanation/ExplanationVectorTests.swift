import FoundationEssentials
import Golf
import Testing

/// Recomputes each published example from its explanation, by formula and inputs alone.
struct ExplanationVectorTests {
  let vectors: Vectors

  init() throws {
    vectors = try Vectors.read()
  }

  private func recomputed(_ explanation: Explanation?) throws -> SlowReference.Ratio {
    try ExplanationTree(try require(explanation)).recomputed()
  }

  private func score(_ gross: Int, _ holes: HolesPlayed, _ rating: Rating, pcc: Int = 0) throws -> RatedScore {
    RatedScore(
      adjustedGross: gross,
      holes: holes,
      rating: rating,
      par: holes == .nine ? 36 : 72,
      conditions: try require(PlayingConditions(rawValue: pcc))
    )
  }

  @Test func `Differentials and the expected score on nine holes`() throws {
    for example in vectors.differential18 {
      let rated = try score(example.ags, .eighteen, try rating(example.courseRating, example.slope), pcc: example.pcc)
      let found = try recomputed(Explanation.differential(rated, index: nil))
      #expect(found.isEqual(tenths: tenths(example.expect).count), "\(example)")
    }
    for pair in vectors.expected9 {
      let rated = try score(45, .nine, try rating(35.7, 128))
      let explained = try require(Explanation.differential(rated, index: try index(pair[0])))
      let step = try require(try ExplanationTree(explained).first { $0.title == "Expected on nine holes" })
      #expect(step.estimated && explained.restsOnEstimates && !explained.isEstimated)
      #expect(try step.recomputed().isEqual(SlowReference.Ratio(Int((pair[1] * 100).rounded()), 100)), "\(pair)")
    }
  }

  @Test func `Indexes of few scores`() throws {
    let day = try require(LocalDate("2026-05-10")).daysSince1970
    for example in vectors.index {
      let history = HandicapHistory(
        try example.differentials.enumerated().map { place, differential in
          let gross = Int(differential) + 72
          let onStandard = try rating(Double(10 * gross - tenths(differential).count) / 10, 113)
          let playedOn = try require(LocalDate(daysSince1970: day + place))
          return PostedScore(playedOn: playedOn, try score(gross, .eighteen, onStandard))
        }
      )
      #expect(try recomputed(history.explanation()).isEqual(tenths: tenths(example.expect).count), "\(example)")
    }
  }

  @Test func `Caps and their explanations`() throws {
    for example in vectors.caps {
      let explained = Explanation.cap(tenths(example.average), low: try index(example.low))
      #expect(try recomputed(explained).isEqual(tenths: tenths(example.expect).count), "\(example)")
    }
    let notes = try [(11.6, 6.5), (18.2, 10.2), (9.0, 6.5), (6.0, 6.5)].map { average, low in
      Explanation.cap(tenths(average), low: try index(low)).note
    }
    #expect(
      notes == [
        "11.6 is 5.1 above the low index 6.5: the part beyond 3.0 counts half (soft cap).",
        "18.2 is 8.0 above the low index 10.2: it is held at 5.0 above it (hard cap).",
        "9.0 is 2.5 above the low index 6.5: nothing is capped up to 3.0 above it.",
        "6.0 is 0.5 below the low index 6.5: nothing is capped up to 3.0 above it.",
      ]
    )
  }

  @Test func `Exceptional scores`() throws {
    let rated = try score(78, .eighteen, try rating(71.2, 113))
    let explained = try require(Explanation.exceptional(rated, index: try index(14.8)))
    #expect(try recomputed(explained).isEqual(tenths: -10))
    // The others are not differentials of any real course, so they are put into the formula directly.
    for example in vectors.exceptional {
      let from = example.index ?? 30
      let differential = exact(from) - exact(example.x ?? (from - (example.differential ?? 0)))
      let found = try Formula.value(
        explained.formula,
        [
          "index": [SlowReference.Ratio(tenths(from).count, 10)],
          "differential": [SlowReference.Ratio(differential.numerator, differential.denominator)],
        ]
      )
      #expect(found.isEqual(tenths: tenths(example.adjustment).count), "\(example)")
    }
  }

  @Test func `Course and playing handicaps`() throws {
    for (examples, holes) in [(vectors.courseHandicap18, RoundLength.eighteen), (vectors.courseHandicap9, .nine)] {
      for example in examples {
        let onTee = try rating(example.courseRating, example.slope)
        let explained = Explanation.courseHandicap(
          try index(example.index),
          on: onTee,
          par: example.par,
          holes: holes
        )
        #expect(try recomputed(explained).isEqual(tenths: 10 * example.expect), "\(example)")
      }
    }
    for example in vectors.playingHandicap {
      let allowance = try require(Allowance(percent: Int((example.allowance * 100).rounded())))
      let handicap =
        if let given = example.courseHandicap {
          CourseHandicap(exact: exact(given))
        } else {
          CourseHandicap(
            try index(try require(example.index)),
            on: try rating(try require(example.courseRating), try require(example.slope)),
            par: try require(example.par),
            holes: .eighteen
          )
        }
      let found = try recomputed(Explanation.playingHandicap(handicap, allowance))
      #expect(found.isEqual(tenths: 10 * example.expect), "\(example)")
    }
    for example in vectors.matchPlay {
      let explained = Explanation.strokesInMatch(example.playingHandicaps.map { PlayingHandicap($0) })
      #expect(explained.count == example.strokes.count)
      for (step, strokes) in zip(explained, example.strokes) {
        #expect(try recomputed(step).isEqual(tenths: 10 * strokes))
      }
    }
  }

  @Test func `Sides that play one ball`() throws {
    func handicap(_ strokes: Double) -> CourseHandicap { CourseHandicap(exact: exact(strokes)) }
    let sides: [(SideHandicap, Int)] = [
      (.foursomes(handicap(10), handicap(21)), 16),
      (.greensomes(handicap(20), handicap(10)), 14),
      (.scrambleOfFour(handicap(30), handicap(10), handicap(20), handicap(16)), 12),
      (.foursomes(handicap(-2.5), handicap(1.5)), 0),
    ]
    for (side, strokes) in sides {
      #expect(try recomputed(Explanation.sideHandicap(side)).isEqual(tenths: 10 * strokes), "\(side)")
      #expect(side.playing.strokes == strokes)
    }
  }

  @Test func `Strokes received and net double bogey`() throws {
    let tee = try require(try course(named: "Alderwick Hills").tees[0].snapshot(.eighteen))
    for example in vectors.strokesReceived {
      let marked = Set(example.oneStrokeOn ?? example.givesBackOn ?? [])
      for hole in tee.holes {
        let limit = try require(
          Explanation.holeLimit(hole.number, on: tee, .netDoubleBogey(courseHandicap: example.handicap))
        )
        let received = try require(
          try ExplanationTree(limit).first { $0.title == "Strokes received on hole \(hole.number)" }
        )
        let expected = marked.contains(hole.strokeIndex.rawValue) ? example.handicap.signum() : 0
        #expect(try received.recomputed().isEqual(tenths: 10 * expected), "\(example)")
      }
    }
    for example in vectors.netDoubleBogey {
      let hole = try require(tee.holes.first { $0.strokeIndex.rawValue == example.strokeIndex })
      let limit = Explanation.holeLimit(
        hole.number,
        on: tee,
        .netDoubleBogey(courseHandicap: example.courseHandicap)
      )
      let expected = example.expect - example.par + hole.par.rawValue
      #expect(try recomputed(limit).isEqual(tenths: 10 * expected), "\(example)")
    }
  }
}
