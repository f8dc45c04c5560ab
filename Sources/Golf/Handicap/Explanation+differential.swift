extension Explanation {
  /// How a score differential was computed (WHS rule 5.1): rounded to a tenth, or unrounded for measuring an
  /// exceptional score.
  ///
  /// - Parameters:
  ///   - index: The index in force on the morning of the round; the provisional one before the first index.
  ///   - provisional: How the provisional index was computed, if `index` is that one.
  ///   - adjustedGross: How the adjusted gross score was computed, if that is to be included.
  /// - Returns: Nil if the score requires an index and there is none.
  public static func differential(
    _ score: RatedScore,
    index: HandicapIndex?,
    isRounded: Bool = true,
    provisional: Explanation? = nil,
    adjustedGross: Explanation? = nil
  ) -> Explanation? {
    guard let differential = Differential(score, index: index) else { return nil }
    let result: Quantity = isRounded ? .tenths(differential.rounded) : .unrounded(differential.exact)
    let rounded = { (formula: String) in isRounded ? "round1(\(formula))" : formula }
    let played = played(score, adjustedGross: adjustedGross)
    let morning = { (index: HandicapIndex) in
      provisional.map { Input("index", $0, label: "provisional") }
        ?? Input("index", .tenths(index.tenths), label: "of that morning")
    }
    switch (score.holes, index) {
    case (.nine, let index?):
      let expected = expected(index, morning(index), holesNotPlayed: nil)
      let inputs = [Input("played", played), Input("expected", expected)]
      return Explanation("5.1b", "Differential of nine holes", rounded("played + expected"), inputs, result: result)
    case (.partOfEighteen(let part), let index?):
      let expected = expected(index, morning(index), holesNotPlayed: part.holesNotPlayed)
      return Explanation(
        "5.1",
        "Differential of \(part.holes) holes",
        rounded("played + expected"),
        [Input("played", played), Input("expected", expected)],
        result: result,
        isEstimated: true
      )
    default:
      return Explanation(played.rule, played.title, rounded(played.formula), played.inputs, result: result)
    }
  }

  /// How two nines before there is an index make one differential (rule 4.5): their sum, rounded to a tenth.
  static func pair(_ first: RatedScore, _ second: RatedScore) -> Explanation {
    Explanation(
      "4.5",
      "Differential of two nines",
      "round1(sum(nine))",
      [first, second].map { Input("nine", played($0), label: "\($0.adjustedGross) over 9 holes") },
      result: .tenths(Differential(first, second).rounded),
      isEstimated: true,
      note: "Before there is an index, nines are paired in the order in which they were played."
    )
  }

  /// The differential of the holes played, unrounded.
  static func played(_ score: RatedScore, adjustedGross: Explanation? = nil) -> Explanation {
    let gross = adjustedGross.map { Input("adjustedGross", $0) } ?? Input("adjustedGross", .whole(score.adjustedGross))
    let inputs = [
      Input("slope", .whole(score.rating.slope.rawValue, nil)), gross,
      Input("courseRating", .tenths(score.rating.courseRating.tenths)),
      Input("pcc", .whole(score.conditions.rawValue)),
    ]
    let result = Quantity.unrounded(score.playedDifferential)
    switch score.holes {
    case .eighteen:
      let formula = "113 / slope * (adjustedGross - courseRating - pcc)"
      return Explanation("5.1a", "Differential of eighteen holes", formula, inputs, result: result)
    case .nine:
      let formula = "113 / slope * (adjustedGross - courseRating - 0.5 * pcc)"
      return Explanation("5.1b", "The nine holes that were played", formula, inputs, result: result)
    case .partOfEighteen(let part):
      return Explanation(
        "5.1",
        "The \(part.holes) holes that were played",
        "113 / slope * (adjustedGross - courseRating * parPlayed / par - pcc * holes / 18)",
        inputs + [
          Input("parPlayed", .unrounded(part.parPlayed)), Input("par", .whole(score.par)),
          Input("holes", .whole(part.holes, .holes)),
        ],
        result: result,
        isEstimated: true,
        note: "Course rating by the par that was played, PCC by the holes: the official values are not public."
      )
    }
  }

  private static func expected(_ index: HandicapIndex, _ input: Input, holesNotPlayed: Int?) -> Explanation {
    let note = "The official function is not public; this one fits every published value."
    guard let holesNotPlayed else {
      return Explanation(
        "5.1b",
        "Expected on nine holes",
        "0.52 * index + 1.2",
        [input],
        result: .unrounded(ExpectedDifferential.nineHoles(index)),
        isEstimated: true,
        note: note
      )
    }
    return Explanation(
      "5.1",
      "Expected on the holes that were not played",
      "(0.52 * index + 1.2) * holes / 9",
      [input, Input("holes", .whole(holesNotPlayed, .holes))],
      result: .unrounded(ExpectedDifferential.holes(holesNotPlayed, index)),
      isEstimated: true,
      note: note
    )
  }
}
