// What follows from a hole's score and is never typed. Nil where the input was not entered. A ball that was picked up
// was not putted out, so its putts say nothing about the green or the putting.
extension HoleScore {
  /// The ball was holed: strokes are what was played, not a most likely score.
  public var isHoledOut: Bool { strokes != nil && !pickedUp }

  public func toPar(_ par: Par) -> ToPar? {
    strokes.map { ToPar($0 - par.rawValue) }
  }

  /// Strokes played to reach the green: all but the putts.
  public var strokesToGreen: Int? {
    guard isHoledOut, let strokes, let putts else { return nil }
    return strokes - putts
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
