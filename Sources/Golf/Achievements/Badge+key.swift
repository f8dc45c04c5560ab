extension Badge {
  /// The stable name, as stored and sent: "first-birdie", "broke-90", "personal-best-18", "course-best-9-" and the
  /// course's id, "rounds-50".
  public var key: String {
    switch self {
    case .broke(let barrier): "broke-\(barrier.rawValue)"
    case .personalBest(let length): "personal-best-\(length.rawValue)"
    case .courseBest(let course, let length): "course-best-\(length.rawValue)-\(course)"
    case .rounds(let milestone): "rounds-\(milestone.rawValue)"
    case .firstPar: "first-par"
    case .firstBirdie: "first-birdie"
    case .firstEagle: "first-eagle"
    case .firstAce: "first-ace"
    case .bogeyFreeNine: "bogey-free-nine"
    case .noThreePutts: "no-three-putts"
    case .turkey: "turkey"
    case .parThreesAtPar: "par-threes-at-par"
    case .fiveCourses: "five-courses"
    case .lowestIndex: "lowest-index"
    case .betterThanIndex: "better-than-index"
    }
  }

  public init?(key: String) {
    if let badge = Self.withoutCourse.first(where: { $0.key == key }) {
      self = badge
      return
    }
    for length in RoundLength.allCases {
      let prefix = "course-best-\(length.rawValue)-"
      guard key.hasPrefix(prefix), let course = CourseID(key.dropFirst(prefix.count)) else { continue }
      self = .courseBest(course, length)
      return
    }
    return nil
  }

  /// All badges except the course bests, of which there is one for each course; in display order.
  public static let withoutCourse: [Badge] =
    [.firstPar, .firstBirdie, .firstEagle, .firstAce] + Barrier.allCases.map(Badge.broke)
    + RoundLength.allCases.map(Badge.personalBest) + [.bogeyFreeNine, .noThreePutts, .turkey, .parThreesAtPar]
    + Milestone.allCases.map(Badge.rounds) + [.fiveCourses, .lowestIndex, .betterThanIndex]
}

// Coded by its key. A raw value would do the same, but would also be used for comparing and hashing.
extension Badge: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let badge = Badge(key: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such badge")
    }
    self = badge
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(key)
  }
}

extension Badge {
  /// The display name: "Broke 90".
  public var title: String {
    switch self {
    case .firstPar: "First par"
    case .firstBirdie: "First birdie"
    case .firstEagle: "First eagle"
    case .firstAce: "First hole in one"
    case .broke(let barrier): "Broke \(barrier.rawValue)"
    case .personalBest(let length): "Personal best over \(length.rawValue) holes"
    case .courseBest(_, let length): "Course best over \(length.rawValue) holes"
    case .bogeyFreeNine: "Bogey-free nine"
    case .noThreePutts: "No three-putts"
    case .turkey: "Turkey: three birdies in a row"
    case .parThreesAtPar: "All par 3s at par"
    case .rounds(let milestone): "\(milestone.rawValue) rounds"
    case .fiveCourses: "Five courses"
    case .lowestIndex: "Lowest index"
    case .betterThanIndex: "Better than your index"
    }
  }
}
