/// A score far below the index it was played with lowers each of the last 20 differentials, including its own (WHS rule
/// 5.9). Several reductions add up.
public enum ExceptionalScore {
  /// The reduction for `index when played - differential`, unrounded: -1.0 from 7.0, -2.0 from 10.0, otherwise none.
  public static func reduction(index: HandicapIndex, differential: Fraction) -> Tenths {
    let below = Fraction(index.tenths) - differential
    if below >= Fraction(10) { return Tenths(-20) }
    if below >= Fraction(7) { return Tenths(-10) }
    return Tenths(0)
  }
}

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
      note: "\(Quantity.unrounded(below).shown) below the index: 7.0 or more takes 1.0 off, 10.0 or more takes 2.0 off."
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
