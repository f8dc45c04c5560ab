import Golf
import GolfEvents

/// What the figures need of one card: all that was entered on its holes but the notes.
struct CardState: Hashable, Sendable {
  var round: RoundID
  var playedOn: LocalDate
  var startedAt: Timestamp
  var mode: RoundMode
  var course: CourseReference
  var conditions: PlayingConditions
  var card: Card
  var status: CardStatus
  /// While it is open again for a correction: as it was last finished.
  var lastFinished: Card?
  /// The nine that it counts as since it was last finished.
  var nine: TeeSnapshot?
  /// The round is deleted; it may be restored.
  var isDeleted: Bool
}

/// A course, as a player calls it.
struct CourseName: Hashable, Sendable, Codable {
  var id: CourseID
  var club: String
  var name: String
}

/// A set of tees, as a player calls it.
struct TeeName: Hashable, Sendable, Codable {
  var id: TeeID
  var name: String
}

extension CourseName {
  init(_ course: CourseReference) {
    self.init(id: course.id, club: course.club, name: course.name)
  }
}

extension TeeName {
  init(_ tee: TeeSnapshot) {
    self.init(id: tee.id, name: tee.name)
  }
}
