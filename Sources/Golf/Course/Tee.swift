import Basics

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

/// A tee's short name within its course, such as `white-men`; unique only there. Compared byte by byte.
public struct TeeID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    self.rawValue = value
  }

  public static func == (left: Self, right: Self) -> Bool { left.rawValue.isExactly(right.rawValue) }
  public func hash(into hasher: inout Hasher) { hasher.combine(ExactText(rawValue)) }
}

extension TeeID: CustomStringConvertible, Comparable {
  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { ExactText(left.rawValue) < ExactText(right.rawValue) }
}

/// The gender that a tee's rating is for: men and women have separate ratings.
public enum RatingGender: String, Codable, Hashable, Sendable, CaseIterable {
  case men, women, any
}

/// The difficulty of some holes from a tee: the course rating is for a scratch player, the slope for all others.
public struct Rating: Hashable, Sendable {
  public let courseRating: CourseRating
  public let slope: Slope

  public init(courseRating: CourseRating, slope: Slope) {
    self.courseRating = courseRating
    self.slope = slope
  }
}

extension Rating: Codable {
  /// In JSON the name includes the unit.
  private enum CodingKeys: String, CodingKey {
    case courseRating = "courseRatingTenths"
    case slope
  }
}

/// One hole as printed on a tee's scorecard.
public struct Hole: Hashable, Sendable, Codable {
  public let number: HoleNumber
  public let par: Par
  public let strokeIndex: StrokeIndex
  public let yards: Int

  public init(number: HoleNumber, par: Par, strokeIndex: StrokeIndex, yards: Int) {
    self.number = number
    self.par = par
    self.strokeIndex = strokeIndex
    self.yards = yards
  }
}
