import Golf
import GolfEvents
import LiveUpdates

/// The state of one card, as far as figures need it: all that was entered on its holes except notes.
struct CardState: Hashable, Sendable {
  var round: RoundID
  var playedOn: LocalDate
  var startedAt: Timestamp
  var mode: RoundMode
  var course: CourseReference
  var conditions: PlayingConditions
  var card: Card
  var status: CardStatus
  /// The card as it was last finished; nil unless it is open again for a correction.
  var lastFinished: Card?
  /// The nine that the card counted as when it was last finished.
  var nine: TeeSnapshot?
  /// True while the round is deleted; it may be restored.
  var isDeleted: Bool
}

/// The status of a card after its own events.
enum CardStatus: String, Codable, Hashable, Sendable {
  case open, finished, removed
}

/// The reason why an event cannot have happened to its card.
struct Refusal: Error, Hashable {
  let reason: String

  /// The names are looked up before an event is applied.
  static let unnamed = Refusal(reason: "the record does not have the names of its course or tee")
}

extension CardState {
  /// What the card is to everybody, with the round's deletion.
  var shownStatus: LiveStatus {
    switch (status, isDeleted) {
    case (.removed, _): .removed
    case (_, true): .deleted
    case (.finished, false): .finished
    case (.open, false): .open
    }
  }
}

extension CardState {
  /// The state after the card's first event.
  init(_ event: RoundStarted) throws(Refusal) {
    guard let course = event.course.reference, let tee = event.tee.snapshot else { throw .unnamed }
    try Self.check(tee, event.mode)
    guard let card = Card(tee: tee, startHole: event.startHole) else {
      throw Refusal(reason: "the start hole is not played in this round")
    }
    self.init(
      round: event.roundId,
      playedOn: event.playedOn,
      startedAt: event.startedAt,
      mode: event.mode,
      course: course,
      conditions: event.pcc ?? .normal,
      card: card,
      status: .open,
      isDeleted: false
    )
    for hole in event.holes { try set(hole) }
  }

  /// Applies an event. A refused event changes nothing.
  mutating func apply(_ event: Event) throws(Refusal) {
    guard event.roundID == round else { throw Refusal(reason: "the card is in round \(round), not \(event.roundID)") }
    switch event {
    case .roundStarted: throw Refusal(reason: "the card was opened before")
    case .holeScored(let scored): try set(scored.hole)
    case .holeCleared(let cleared): try clear(cleared.hole)
    case .cardChanged(let changed): try change(changed)
    case .cardRemoved: become(.removed)
    case .roundFinished(let finished): try finish(finished)
    case .roundReopened: become(.open)
    case .roundDeleted: isDeleted = true
    case .roundRestored(let restored):
      isDeleted = false
      become(restored.finished ? .finished : .open)
    case .other: break
    }
  }

  /// A removed card stays removed.
  private mutating func become(_ next: CardStatus) {
    switch (status, next) {
    case (.removed, _): return
    case (.finished, .open): lastFinished = card
    case (_, .finished), (_, .removed): lastFinished = nil
    case (.open, .open): break
    }
    status = next
  }

  /// Marks missing holes as picked up if the player said so, as the record does.
  private mutating func finish(_ event: RoundFinished) throws(Refusal) {
    if event.holesMissing == .pickedUp { try change { card throws(Faults) in try card.pickUpMissing() } }
    let posted = event.nine?.snapshot
    if event.nine != nil, posted == nil { throw .unnamed }
    // The nine is kept only if it is a nine of this card.
    nine = posted.flatMap { card.asNine($0) == nil ? nil : $0 }
    become(.finished)
  }

  private mutating func set(_ hole: RecordedHole) throws(Refusal) {
    try change { card throws(Faults) in try card.set(hole.score.withoutNote, at: hole.hole) }
    keepNine()
  }

  private mutating func clear(_ hole: HoleNumber) throws(Refusal) {
    try change { card throws(Faults) in try card.clear(hole) }
    keepNine()
  }

  /// A finished card that was corrected counts as its nine only with just that nine's holes, as in the record.
  private mutating func keepNine() {
    if status == .finished, let posted = nine, card.asNine(posted) == nil { nine = nil }
  }

  private mutating func change(_ event: CardChanged) throws(Refusal) {
    guard let tee = event.tee.snapshot else { throw .unnamed }
    try Self.check(tee, mode)
    try change { card throws(Faults) in try card.change(tee: tee, startHole: event.startHole) }
    if let pcc = event.pcc { conditions = pcc }
  }

  private mutating func change(_ body: (inout Card) throws(Faults) -> Void) throws(Refusal) {
    do { try body(&card) } catch { throw Refusal(reason: error.description) }
  }

  private static func check(_ tee: TeeSnapshot, _ mode: RoundMode) throws(Refusal) {
    guard tee.holes.map(\.number) == mode.holeNumbers else {
      throw Refusal(reason: "the tee's holes are not those of a round of mode \(mode.rawValue)")
    }
  }
}
