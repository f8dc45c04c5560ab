/// A set of tees of a course, with its own ratings and its own card.
public struct Tee: Hashable, Sendable, Codable {
  public let id: TeeID
  public let name: String
  public let colour: String
  public let gender: RatingGender
  /// The rating of all the course's holes.
  public let rating: Rating
  /// The rating of the front nine; nil on a nine-hole course.
  public let front: Rating?
  /// The rating of the back nine; nil on a nine-hole course.
  public let back: Rating?
  /// The holes by number, from 1 without a gap.
  public let holes: [Hole]

  /// The sum of the holes' pars.
  public var par: Int { holes.reduce(0) { $0 + $1.par.rawValue } }

  /// The sum of the holes' lengths.
  public var yards: Int { holes.reduce(0) { $0 + $1.yards } }
}
