import Golf
import LiveUpdates

/// A card as the record's tables have it, to be compared with its events.
struct RecordedCard: Hashable, Sendable {
  var id: CardID
  var sequence: Int64
  var status: LiveStatus
  var tee: TeeID
  var playedOn: LocalDate
  /// Holes with a score: the strokes, or nil if the ball was picked up without a score.
  var strokes: [HoleNumber: Int?]
  var pickedUp: Set<HoleNumber>
  /// The nine that a finished card of eighteen counts as, with its rating; nil if it counts as eighteen.
  var nine: TeeSnapshot?
}

extension RecordedCard {
  /// The differences between the record and the card's events, in words; empty if the events are of another moment.
  func differences(from card: LedgerCard) -> [String] {
    guard card.sequence == sequence else { return [] }
    guard let state = card.state else { return ["card \(id) has no opening in the log"] }
    var differences: [String] = []
    func compare<Value: Equatable>(_ what: String, _ recorded: Value, _ logged: Value) {
      if recorded != logged {
        differences.append("card \(id): the record's \(what) is \(recorded), its events say \(logged)")
      }
    }
    func words(_ strokes: Int?) -> String { strokes.map(String.init) ?? "none" }
    func words(_ nine: TeeSnapshot?) -> String { nine?.summary ?? "none" }
    let logged = state.shownStatus
    compare("status", status, logged)
    compare("tee", tee, state.card.tee.id)
    compare("date", playedOn, state.playedOn)
    for hole in state.mode.holeNumbers {
      compare("score of hole \(hole)", words(strokes[hole].flatMap(\.self)), words(state.card[hole]?.strokes))
    }
    // An open card keeps the nine of its last finish in its events; the record asks again at the next finish.
    if logged == .finished { compare("nine that counts", words(nine), words(state.nine)) }
    compare("picked-up holes", pickedUp.sorted(), state.card.scored.filter(\.score.pickedUp).map(\.hole))
    return differences
  }
}

extension TeeSnapshot {
  /// The properties that a nine's figures depend on: "holes 1 to 9 of white-men, par 36, rating 35.8, slope 129".
  fileprivate var summary: String {
    let numbers = "holes \(holes.first?.number.rawValue ?? 0) to \(holes.last?.number.rawValue ?? 0)"
    return "\(numbers) of \(id), par \(par), rating \(rating.courseRating), slope \(rating.slope.rawValue)"
  }
}
