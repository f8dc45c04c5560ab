import Basics

/// A course that has passed its checks: 9 or 18 holes, at least one tee, legal stroke indexes.
public struct Course: Hashable, Sendable {
  public let id: CourseID
  /// Rises with each change; rounds keep the revision on which they were played.
  public let revision: Int
  public let club: String
  public let name: String
  /// 9 or 18.
  public let holeCount: Int
  /// The tees in the order in which they are offered.
  public let tees: [Tee]

  public func tee(_ id: TeeID) -> Tee? {
    tees.first { $0.id == id }
  }
}

extension Course {
  /// Throws all faults of the draft; advice does not prevent a course.
  public init(_ draft: CourseDraft) throws(Faults) {
    let faults = draft.faults
    guard faults.isEmpty else { throw Faults(faults) }
    let tees = draft.tees.compactMap(Tee.init)
    // The checks bound each value, so every tee converts.
    guard tees.count == draft.tees.count else {
      throw Faults([Fault(field: "tees", message: "A tee has values out of range.")])
    }
    self.init(
      id: draft.id,
      revision: draft.revision,
      club: draft.club,
      name: draft.name,
      holeCount: draft.tees.first?.holes.count ?? 0,
      tees: tees
    )
  }
}

extension Course: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, revision, club, name, tees
  }

  public init(from decoder: any Decoder) throws {
    let draft = try CourseDraft(from: decoder)
    do {
      try self.init(draft)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
      )
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(revision, forKey: .revision)
    try container.encode(club, forKey: .club)
    try container.encode(name, forKey: .name)
    try container.encode(tees, forKey: .tees)
  }
}

/// The fictional courses that come with the product.
public enum ShippedCourses {
  /// The courses by name, embedded in the program; a test checks that each is valid.
  public static let all: [Course] = files.compactMap { try? CanonicalJSON.decode(Course.self, from: $0) }
    .sorted { $0.name < $1.name }

  /// The embedded files, as they are in `Courses/`.
  static let files: [[UInt8]] = [
    PackageResources.alderwick_hills_json,
    PackageResources.foxholm_green_json,
    PackageResources.little_brackenby_json,
    PackageResources.sandmere_links_json,
  ]
}
