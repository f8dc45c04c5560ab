internal import Golf
internal import GolfEvents
internal import HTTPServer
internal import ServiceKit

/// How a round is to be finished.
struct Finish: Sendable, Hashable {
  /// What is done where holes have no score.
  enum Missing: Sendable, Hashable {
    /// The round stays open.
    case refused
    /// It is finished without a reason, as programs from before ask for it.
    case unsaid
    case because(HolesMissing)
  }

  var missing: Missing = .refused
  /// A card of an eighteen with just the holes of a rated nine counts as that nine.
  var asNine = false
}

/// What finishing does to one card.
struct FinishedCard: Sendable, Hashable {
  let card: CardID
  /// The holes without a score before this.
  let missing: [HoleNumber]
  /// Nil where no hole is missing, or no reason was given.
  let reason: HolesMissing?
  /// The nine whose holes alone have scores; nil unless it is to count as one.
  let nine: RoundMode?
  /// The sequence of the event that says it, and the version of the holes that it marks.
  let sequence: Int64

  init(_ card: StoredCard, of round: StoredRound, _ finish: Finish) {
    let scored = card.scored(in: round.snapshot, startHole: round.startHole)
    self.card = card.id
    missing = scored?.missing ?? round.mode.holeNumbers
    if !missing.isEmpty, case .because(let reason) = finish.missing { self.reason = reason } else { reason = nil }
    nine = finish.asNine && reason == .stopped ? scored?.onlyNine : nil
    sequence = card.sequence + 1
  }

  /// The holes that are picked up by this.
  var pickedUp: [HoleNumber] { reason == .pickedUp ? missing : [] }

  func event(in round: RoundID, at time: Timestamp, nine: TeeSnapshot?) -> Event {
    .roundFinished(
      RoundFinished(
        roundId: round,
        cardId: card,
        finishedAt: time,
        complete: missing.isEmpty,
        holesMissing: reason,
        nine: nine
      )
    )
  }
}

extension TeeSnapshot {
  /// The mode that plays just these holes; nil for eighteen.
  var nine: RoundMode? {
    let numbers = holes.map(\.number)
    return [RoundMode.front, .back].first { $0.holeNumbers == numbers }
  }

  /// One nine of these eighteen holes, with the nine's own rating.
  func nine(_ mode: RoundMode, rating: Rating) -> TeeSnapshot {
    let numbers = Set(mode.holeNumbers)
    return TeeSnapshot(
      id: id,
      name: name,
      colour: colour,
      gender: gender,
      rating: rating,
      holes: holes.filter { numbers.contains($0.number) }
    )
  }
}

/// The body that finishes a round.
enum FinishBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> Finish {
    var reader = try ObjectReader(body: request)
    let allowMissing = reader.bool("allowMissing") ?? false
    let holesMissing = reader.word("holesMissing", as: HolesMissing.self)
    let asNine = reader.bool("asNine") ?? false
    if asNine, holesMissing != .stopped {
      reader.fault("asNine", "Only a round that was stopped counts as a nine.", allowed: "with holesMissing stopped")
    }
    try reader.finish()
    return Finish(missing: holesMissing.map { .because($0) } ?? (allowMissing ? .unsaid : .refused), asNine: asNine)
  }
}
