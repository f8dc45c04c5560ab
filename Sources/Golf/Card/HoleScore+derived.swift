// What follows from a hole's score and is never typed. Nil where the input was not entered. A ball that was picked up
// was not putted out, so its putts say nothing about the green or the putting.
extension HoleScore {
  /// The strokes in which the ball was holed; nil where it was picked up (Rule 3.3c), with a most likely score or
  /// without. Totals, games, statistics and badges go by these: a most likely score serves the handicap alone (WHS rule
  /// 3.3).
  public var holedOut: Int? { pickedUp ? nil : strokes }

  /// The putts that ended in the hole.
  public var puttedOut: Int? { pickedUp ? nil : putts }

  public func toPar(_ par: Par) -> ToPar? {
    holedOut.map { ToPar($0 - par.rawValue) }
  }

  /// Strokes played to reach the green: all but the putts.
  public var strokesToGreen: Int? {
    guard let holedOut, let putts else { return nil }
    return holedOut - putts
  }

  /// On the green in two strokes less than par.
  public func isGreenInRegulation(_ par: Par) -> Bool? {
    strokesToGreen.map { $0 <= par.rawValue - 2 }
  }

  /// Reached the green one putt from par.
  public func isParSaveChance(_ par: Par) -> Bool? {
    strokesToGreen.map { $0 == par.rawValue - 1 }
  }
}
