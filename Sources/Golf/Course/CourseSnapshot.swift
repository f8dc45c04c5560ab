/// The key of a course revision, which never changes.
public struct CourseKey: Hashable, Sendable {
  public let id: CourseID
  public let revision: Int

  public init(id: CourseID, revision: Int) {
    self.id = id
    self.revision = revision
  }
}

/// A course's id, revision and names: enough to display it. The holes are in the tees' snapshots.
public struct CourseReference: Hashable, Sendable, Codable {
  public let id: CourseID
  public let revision: Int
  public let club: String
  public let name: String

  public var key: CourseKey { CourseKey(id: id, revision: revision) }

  public init(id: CourseID, revision: Int, club: String, name: String) {
    self.id = id
    self.revision = revision
    self.club = club
    self.name = name
  }
}

/// A course as played in a round, with all tees that a player may still choose.
public struct CourseSnapshot: Hashable, Sendable, Codable {
  public let course: CourseReference
  /// The number of the course's own holes: 9 or 18.
  public let holeCount: Int
  public let mode: RoundMode
  public let tees: [TeeSnapshot]

  public init(course: CourseReference, holeCount: Int, mode: RoundMode, tees: [TeeSnapshot]) {
    self.course = course
    self.holeCount = holeCount
    self.mode = mode
    self.tees = tees
  }

  public func tee(_ id: TeeID) -> TeeSnapshot? {
    tees.first { $0.id == id }
  }
}

extension Course {
  public var reference: CourseReference {
    CourseReference(id: id, revision: revision, club: club, name: name)
  }

  /// This course with the holes that the mode plays; nil if it lacks them.
  public func snapshot(_ mode: RoundMode) -> CourseSnapshot? {
    let played = tees.compactMap { $0.snapshot(mode) }
    guard played.count == tees.count else { return nil }
    return CourseSnapshot(course: reference, holeCount: holeCount, mode: mode, tees: played)
  }
}
