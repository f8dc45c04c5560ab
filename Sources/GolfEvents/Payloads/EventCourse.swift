import Basics
public import Golf

/// The course of a card, by id and revision. A revision never changes, so a reader that lacks its names looks them up
/// once. Consumers of the previous release require names; the next release does not send them.
public struct EventCourse: Codable, Hashable, Sendable {
  public var id: CourseID
  public var revision: Int
  /// Not in events of the next release, as `name` is.
  public var club: String?
  public var name: String?

  public init(id: CourseID, revision: Int, club: String? = nil, name: String? = nil) {
    self.id = id
    self.revision = revision
    self.club = club
    self.name = name
  }
}

/// A tee as the round plays it: rating and holes, by which a reader computes without asking anyone.
public struct EventTee: Codable, Hashable, Sendable {
  public var id: TeeID
  /// Not in events of the next release, as `colour` is.
  public var name: String?
  public var colour: String?
  public var gender: RatingGender
  /// The rating of the holes in play.
  public var rating: Rating
  /// The holes in play, by number.
  public var holes: [Hole]

  public init(
    id: TeeID,
    name: String? = nil,
    colour: String? = nil,
    gender: RatingGender,
    rating: Rating,
    holes: [Hole]
  ) {
    self.id = id
    self.name = name
    self.colour = colour
    self.gender = gender
    self.rating = rating
    self.holes = holes
  }
}

/// The names that a course's revision has, looked up for an event without them.
public struct CourseNames: Hashable, Sendable {
  public struct Tee: Hashable, Sendable {
    public let name: String
    public let colour: String

    public init(name: String, colour: String) {
      self.name = name
      self.colour = colour
    }
  }

  public let club: String
  public let name: String
  public let tees: [TeeID: Tee]

  public init(club: String, name: String, tees: [TeeID: Tee]) {
    self.club = club
    self.name = name
    self.tees = tees
  }
}

extension EventCourse {
  public var key: CourseKey { CourseKey(id: id, revision: revision) }

  /// Nil without names.
  public var reference: CourseReference? {
    guard let club, let name else { return nil }
    return CourseReference(id: id, revision: revision, club: club, name: name)
  }

  mutating func take(_ names: CourseNames) {
    club = names.club
    name = names.name
  }
}

extension EventTee {
  /// Nil without names.
  public var snapshot: TeeSnapshot? {
    guard let name, let colour else { return nil }
    return TeeSnapshot(id: id, name: name, colour: colour, gender: gender, rating: rating, holes: holes)
  }

  mutating func take(_ names: CourseNames) {
    guard let tee = names.tees[id] else { return }
    name = tee.name
    colour = tee.colour
  }

  public init(_ tee: TeeSnapshot) {
    self.init(id: tee.id, name: tee.name, colour: tee.colour, gender: tee.gender, rating: tee.rating, holes: tee.holes)
  }
}

extension EventCourse {
  public init(_ course: CourseReference) {
    self.init(id: course.id, revision: course.revision, club: course.club, name: course.name)
  }

  /// Nil for JSON that is not plain: the general decoder then decides.
  init?(plain: PlainObject) {
    guard let id: CourseID = plain.id("id"), let revision = plain["revision"]?.integer,
      let club = plain.optional("club", \.string), let name = plain.optional("name", \.string)
    else { return nil }
    self.init(id: id, revision: revision, club: club, name: name)
  }
}
