extension Explanation {
  /// The reduction of the last 20 differentials for a score (WHS rule 5.9). Nil if the score requires an index and
  /// there is none.
  public static func exceptional(_ score: RatedScore, index: HandicapIndex) -> Explanation? {
    guard let differential = Differential(score, index: index),
      let step = Explanation.differential(score, index: index, isRounded: false)
    else { return nil }
    let reduction = ExceptionalScore.reduction(index: index, differential: differential.exact)
    let below = Fraction(index.tenths) - differential.exact
    return Explanation(
      "5.9",
      reduction.count == 0 ? "Not an exceptional score" : "Exceptional score",
      "if(index - differential >= 10, -2, if(index - differential >= 7, -1, 0))",
      [Input("index", .tenths(index.tenths), label: "of that morning"), Input("differential", step)],
      result: .tenths(reduction),
      note: "\(Quantity.unrounded(below).shown) below the index: from 7.0 it takes 1.0, from 10.0 it takes 2.0 off."
    )
  }

  /// A differential lowered for exceptional scores: for itself, or for later ones that had it among their last 20.
  static func lowered(_ differential: Explanation, by reductions: [Input], to result: Tenths) -> Explanation {
    Explanation(
      "5.9",
      "Differential lowered for exceptional scores",
      "differential + sum(reduction)",
      [Input("differential", differential)] + reductions,
      result: .tenths(result)
    )
  }
}
