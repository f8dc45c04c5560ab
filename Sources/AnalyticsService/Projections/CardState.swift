import Golf
import GolfEvents

/// What the figures need of one card. Scores stand beside the holes that the mode plays, lowest number first.
struct CardState: Hashable, Sendable {
  var round: RoundID
  var playedOn: LocalDate
  var startedAt: Timestamp
  var mode: RoundMode
  var course: CourseName
  var tee: TeeName
  var rating: Rating
  var pars: [Par]
  /// Nil where there is no score, or where the ball was picked up without one.
  var strokes: [Int?]
  var pickedUp: Set<HoleNumber>
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

extension CardState {
  /// Every hole in play has strokes or was picked up.
  var isComplete: Bool {
    zip(mode.holeNumbers, strokes).allSatisfy { $1 != nil || pickedUp.contains($0) }
  }
}
