import Golf
import GolfEvents
import HTTPServer
import ServiceKit

/// The options of finishing the cards that a player keeps.
struct Finish: Sendable, Hashable {
  /// How to treat holes without a score.
  enum Missing: Sendable, Hashable {
    /// Refuse to finish.
    case refused
    /// Finish without a reason, as older apps request it.
    case unsaid
    case because(HolesMissing)
  }

  var missing: Missing = .refused
  /// Whether a card with just the holes of a rated nine counts as that nine.
  var asNine = false
  /// Only these of the cards that the player keeps; nil for all.
  var cards: Set<CardID>?
}

/// The effect of finishing on one card.
struct FinishedCard: Sendable, Hashable {
  let card: CardID
  /// The holes without a score before the finish.
  let missing: [HoleNumber]
  /// The reason for missing holes; nil if none are missing or none was given.
  let reason: HolesMissing?
  /// The nine that has all the scores; nil unless the card is to count as one.
  let nine: RoundMode?
  /// The sequence of the finishing event, and the version of the holes that it marks.
  let sequence: Int64

  init(_ card: StoredCard, of round: StoredRound, _ finish: Finish) {
    let scored = card.scored(in: round.snapshot, startHole: round.startHole)
    self.card = card.id
    missing = scored?.missing ?? round.mode.holeNumbers
    if !missing.isEmpty, case .because(let reason) = finish.missing { self.reason = reason } else { reason = nil }
    nine = finish.asNine && reason == .stopped ? scored?.onlyNine : nil
    sequence = card.sequence + 1
  }

  /// The holes that the finish marks as picked up.
  var pickedUp: [HoleNumber] { reason == .pickedUp ? missing : [] }

  func event(in round: RoundID, at time: Timestamp, nine: TeeSnapshot?) -> Event {
    .roundFinished(
      RoundFinished(
        roundId: round,
        cardId: card,
        finishedAt: time,
        complete: missing.isEmpty,
        holesMissing: reason,
        nine: nine.map { EventTee($0) }
      )
    )
  }
}

/// The body of a request to finish a round.
enum FinishBody {
  static func read(_ request: HTTPRequest) throws(Problem) -> Finish {
    var reader = try ObjectReader(body: request)
    let allowMissing = reader.bool("allowMissing") ?? false
    let holesMissing = reader.word("holesMissing", as: HolesMissing.self)
    let asNine = reader.bool("asNine") ?? false
    if asNine, holesMissing != .stopped {
      reader.fault(
        "asNine",
        "Only a round that was stopped early can count as a nine.",
        allowed: "true with holesMissing stopped"
      )
    }
    let cards = CardList.read(&reader)
    try reader.finish()
    return Finish(
      missing: holesMissing.map { .because($0) } ?? (allowMissing ? .unsaid : .refused),
      asNine: asNine,
      cards: cards
    )
  }
}

/// The optional `cards` of a request to finish or reopen: ids of cards that the player keeps.
enum CardList {
  static func read(_ reader: inout ObjectReader) -> Set<CardID>? {
    reader.uuids("cards", count: 1...4).map { Set($0.map { CardID($0) }) }
  }
}
