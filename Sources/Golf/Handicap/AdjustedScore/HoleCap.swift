/// The most that a hole can count for the handicap (WHS rule 3.1).
public enum HoleCap: Hashable, Sendable {
  /// Before there is an index: par + 5 on each hole (rule 3.1a).
  case parPlusFive
  /// Rule 3.1b: `par + 2 + strokes received` by the rounded course handicap.
  case netDoubleBogey(courseHandicap: Int)

  /// Above this course handicap, a hole on which four strokes or more are received counts par + 5.
  static let highest = 54

  /// With the index of that morning, or without one.
  public init(_ index: HandicapIndex?, on tee: TeeSnapshot) {
    if let index, let handicap = CourseHandicap(index, on: tee) {
      self = .netDoubleBogey(courseHandicap: handicap.rounded)
    } else {
      self = .parPlusFive
    }
  }

  /// What each hole of the tee counts at most, beside its holes.
  public func limits(on tee: TeeSnapshot) -> [Int] {
    switch self {
    case .parPlusFive:
      return tee.holes.map { $0.par.rawValue + 5 }
    case .netDoubleBogey(let courseHandicap):
      let received = StrokesReceived(handicap: courseHandicap, on: tee.holes)
      return tee.holes.map { hole in
        let strokes = received[hole.number]
        return hole.par.rawValue + (courseHandicap > Self.highest && strokes >= 4 ? 5 : 2 + strokes)
      }
    }
  }
}
