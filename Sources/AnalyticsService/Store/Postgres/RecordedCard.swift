import Golf

/// A card as the record's tables have it, to be held against what its events say.
struct RecordedCard: Hashable, Sendable {
  enum Status: String, Sendable {
    case open, finished, removed, deleted
  }

  var id: CardID
  var sequence: Int64
  var status: Status
  var tee: TeeID
  var playedOn: LocalDate
  /// Holes that have a score: strokes, nil where the ball was picked up without one.
  var strokes: [HoleNumber: Int?]
  var pickedUp: Set<HoleNumber>
  /// The nine of an eighteen that a finished card counts as, with its rating; nil for none.
  var nine: TeeSnapshot?
}

extension RecordedCard {
  /// What the record and a card's events disagree about, in words; nothing if the events are not those of this moment.
  func differences(from card: LedgerCard) -> [String] {
    guard card.sequence == sequence else { return [] }
    guard let state = card.state else { return ["card \(id) has no opening in the log"] }
    var differences: [String] = []
    func compare<Value: Equatable>(_ what: String, _ recorded: Value, _ told: Value) {
      if recorded != told {
        differences.append("card \(id): the record's \(what) is \(recorded), its events say \(told)")
      }
    }
    func words(_ strokes: Int?) -> String { strokes.map(String.init) ?? "none" }
    func words(_ nine: TeeSnapshot?) -> String { nine?.summary ?? "none" }
    let told: Status =
      switch (state.status, state.isDeleted) {
      case (.removed, _): .removed
      case (_, true): .deleted
      case (.finished, false): .finished
      case (.open, false): .open
      }
    compare("status", status, told)
    compare("tee", tee, state.card.tee.id)
    compare("date", playedOn, state.playedOn)
    for hole in state.mode.holeNumbers {
      compare("score of hole \(hole)", words(strokes[hole].flatMap(\.self)), words(state.card[hole]?.strokes))
    }
    // While a card is open, its events still have the nine that it counted as before; the record asks anew.
    if told == .finished { compare("nine that counts", words(nine), words(state.nine)) }
    compare("picked-up holes", pickedUp.sorted(), state.card.scored.filter(\.score.pickedUp).map(\.hole))
    return differences
  }
}

extension TeeSnapshot {
  /// All that a nine's figures go by, in a line: "holes 1 to 9 of white-men, par 36, rating 35.8, slope 129".
  fileprivate var summary: String {
    let numbers = "holes \(holes.first?.number.rawValue ?? 0) to \(holes.last?.number.rawValue ?? 0)"
    return "\(numbers) of \(id), par \(par), rating \(rating.courseRating), slope \(rating.slope.rawValue)"
  }
}
