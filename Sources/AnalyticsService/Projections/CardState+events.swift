import Golf
import GolfEvents

/// An event that cannot have happened to the card it names.
struct Refusal: Error, Hashable {
  let reason: String
}

extension CardState {
  /// The state that a card begins with.
  init(_ event: RoundStarted) throws(Refusal) {
    self.init(
      round: event.roundId,
      playedOn: event.playedOn,
      startedAt: event.startedAt,
      mode: event.mode,
      course: CourseName(id: event.course.id, club: event.course.club, name: event.course.name),
      tee: TeeName(id: event.tee.id, name: event.tee.name),
      rating: event.tee.rating,
      pars: event.tee.holes.map(\.par),
      strokes: Array(repeating: nil, count: event.mode.holeCount),
      pickedUp: [],
      status: .open,
      isDeleted: false
    )
    try check(event.tee)
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
    case .cardRemoved: status = .removed
    case .roundFinished: become(.finished)
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
    if status != .removed { status = next }
  }

  private mutating func set(_ hole: RecordedHole) throws(Refusal) {
    let place = try place(of: hole.hole)
    strokes[place] = hole.score.strokes
    if hole.score.pickedUp {
      pickedUp.insert(hole.hole)
    } else {
      pickedUp.remove(hole.hole)
    }
  }

  private mutating func clear(_ hole: HoleNumber) throws(Refusal) {
    strokes[try place(of: hole)] = nil
    pickedUp.remove(hole)
  }

  private mutating func change(_ event: CardChanged) throws(Refusal) {
    try check(event.tee)
    tee = TeeName(id: event.tee.id, name: event.tee.name)
    rating = event.tee.rating
    pars = event.tee.holes.map(\.par)
  }

  private func place(of hole: HoleNumber) throws(Refusal) -> Int {
    guard let place = mode.holeNumbers.firstIndex(of: hole) else {
      throw Refusal(reason: "hole \(hole) is not played in this round")
    }
    return place
  }

  private func check(_ tee: TeeSnapshot) throws(Refusal) {
    guard tee.holes.map(\.number) == mode.holeNumbers else {
      throw Refusal(reason: "the tee's holes are not those of a round of mode \(mode.rawValue)")
    }
  }
}
