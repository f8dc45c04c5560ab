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
