import Golf
import GolfEvents

/// What the figures need of one card: all that was entered on its holes but the notes.
struct CardState: Hashable, Sendable {
  var round: RoundID
  var playedOn: LocalDate
  var startedAt: Timestamp
  var mode: RoundMode
  var course: CourseReference
  var card: Card
  var status: CardStatus
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

extension PlayedRound {
  /// Nil unless the card is finished and in a round that is there. It may have holes missing.
  init?(_ state: CardState) {
    guard state.status == .finished, !state.isDeleted else { return nil }
    self.init(
      round: state.round,
      playedOn: state.playedOn,
      startedAt: state.startedAt,
      course: state.course,
      card: state.card
    )
  }
}
