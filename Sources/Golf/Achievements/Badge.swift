/// The badges that a player can earn. Each is held once, by the round that earned it.
public enum Badge: Hashable, Sendable {
  /// The first hole in exactly par.
  case firstPar
  /// The first hole in one under par.
  case firstBirdie
  /// The first hole in two under par or better.
  case firstEagle
  /// The first hole in one stroke.
  case firstAce
  /// Only the hardest barrier is held, by the first round that broke it.
  case broke(Barrier)
  /// The latest round of this length that beat all earlier ones, on any course.
  case personalBest(RoundLength)
  /// The same for one course.
  case courseBest(CourseID, RoundLength)
  /// Holes 1 to 9 or 10 to 18, none of them over par.
  case bogeyFreeNine
  /// A round with putts entered on every hole, and never more than two.
  case noThreePutts
  /// Three holes under par in a row, in order of play.
  case turkey
  /// Every par 3 of a round in par or better, at least two of them.
  case parThreesAtPar
  /// The tenth, fiftieth, hundredth complete round.
  case rounds(Milestone)
  /// Complete rounds on five different courses.
  case fiveCourses
  /// The latest estimated index that was lower than all before it.
  case lowestIndex
  /// The first differential below the index of that morning.
  case betterThanIndex

  /// Scores to break over 18 holes, the easiest first.
  public enum Barrier: String, Hashable, Sendable, CaseIterable {
    case score120 = "120"
    case score110 = "110"
    case score100 = "100"
    case score90 = "90"
    case score80 = "80"
    case par

    /// Whether a score breaks the barrier on a card of this par.
    func isBroken(by gross: Int, par: Int) -> Bool { gross < (Int(rawValue) ?? par) }
  }

  public enum Milestone: Int, Hashable, Sendable, CaseIterable {
    case ten = 10
    case fifty = 50
    case hundred = 100
  }
}
