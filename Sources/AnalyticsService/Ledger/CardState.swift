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

/// What a card's own events have made of it.
enum CardStatus: String, Codable, Hashable, Sendable {
  case open, finished, removed
}

/// An event that cannot have happened to the card it names.
struct Refusal: Error, Hashable {
  let reason: String
}

extension CardState {
  /// The state that a card begins with.
  init(_ event: RoundStarted) throws(Refusal) {
    try Self.check(event.tee, event.mode)
    guard let card = Card(tee: event.tee, startHole: event.startHole) else {
      throw Refusal(reason: "the start hole is not played in this round")
    }
    self.init(
      round: event.roundId,
      playedOn: event.playedOn,
      startedAt: event.startedAt,
      mode: event.mode,
      course: event.course,
      conditions: event.pcc ?? .normal,
      card: card,
      status: .open,
      isDeleted: false
    )
    for hole in event.holes { try set(hole) }
  }

  /// Takes what the event says. On a refusal nothing has changed.
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

  /// A removed card does not come back.
  private mutating func become(_ next: CardStatus) {
    switch (status, next) {
    case (.removed, _): return
    case (.finished, .open): lastFinished = card
    case (_, .finished), (_, .removed): lastFinished = nil
    case (.open, .open): break
    }
    status = next
  }

  /// Holes that were picked up without a score are marked here too, as the record has them.
  private mutating func finish(_ event: RoundFinished) throws(Refusal) {
    if event.holesMissing == .pickedUp { try change { card throws(Faults) in try card.pickUpMissing() } }
    // Only a nine of these eighteen can stand for them.
    nine = event.nine.flatMap { card.asNine($0) == nil ? nil : $0 }
    become(.finished)
  }

  private mutating func set(_ hole: RecordedHole) throws(Refusal) {
    try change { card throws(Faults) in try card.set(hole.score.withoutNote(), at: hole.hole) }
  }

  private mutating func clear(_ hole: HoleNumber) throws(Refusal) {
    try change { card throws(Faults) in try card.clear(hole) }
  }

  private mutating func change(_ event: CardChanged) throws(Refusal) {
    try Self.check(event.tee, mode)
    try change { card throws(Faults) in try card.change(tee: event.tee, startHole: event.startHole) }
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

extension HoleScore {
  /// A note is the longest thing on a hole, and no figure is made from it.
  fileprivate func withoutNote() throws(Faults) -> HoleScore {
    guard note != nil else { return self }
    var entry = entry
    entry.note = nil
    return try HoleScore(entry, par: nil)
  }
}
