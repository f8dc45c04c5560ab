/// How hard some holes are from a tee: the course rating for a scratch player, the slope for the others.
public struct Rating: Hashable, Sendable {
  public let courseRating: CourseRating
  public let slope: Slope

  public init(courseRating: CourseRating, slope: Slope) {
    self.courseRating = courseRating
    self.slope = slope
  }
}

extension Rating: Codable {
  /// In JSON the name says the unit.
  private enum CodingKeys: String, CodingKey {
    case courseRating = "courseRatingTenths"
    case slope
  }
}
