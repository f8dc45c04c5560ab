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
