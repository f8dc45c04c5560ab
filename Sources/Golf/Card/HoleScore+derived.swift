// Values derived from a hole's score, never entered. Nil if their input was not entered. A picked-up ball was not
// putted out, so its putts say nothing about the green or the putting.
extension HoleScore {
  /// The strokes in which the ball was holed; nil if it was picked up (Rule 3.3c), with or without a most likely score.
  /// Totals, games, statistics and badges use these: a most likely score is for the handicap alone (WHS rule 3.3).
  public var holedOut: Int? { pickedUp ? nil : strokes }

  /// The putts, if the last one was holed.
  public var puttedOut: Int? { pickedUp ? nil : putts }

  public func toPar(_ par: Par) -> ToPar? {
    holedOut.map { ToPar($0 - par.rawValue) }
  }

  /// The strokes played to reach the green: all except the putts.
  public var strokesToGreen: Int? {
    guard let holedOut, let putts else { return nil }
    return holedOut - putts
  }

  /// Whether the green was reached in two strokes less than par.
  public func isGreenInRegulation(_ par: Par) -> Bool? {
    strokesToGreen.map { $0 <= par.rawValue - 2 }
  }

  /// Whether the green was reached with one putt left for par.
  public func isParSaveChance(_ par: Par) -> Bool? {
    strokesToGreen.map { $0 == par.rawValue - 1 }
  }
}
