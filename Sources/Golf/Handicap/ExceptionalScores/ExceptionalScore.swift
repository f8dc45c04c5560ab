/// A score far below the index it was played with lowers each of the last 20 differentials, its own among them (WHS rule
/// 5.9). Several add up.
public enum ExceptionalScore {
  /// `index when played - differential`, unrounded: from 7.0 it is -1.0, from 10.0 it is -2.0, else nothing.
  public static func reduction(index: HandicapIndex, differential: Fraction) -> Tenths {
    let below = Fraction(index.tenths) - differential
    if below >= Fraction(10) { return Tenths(-20) }
    if below >= Fraction(7) { return Tenths(-10) }
    return Tenths(0)
  }
}
