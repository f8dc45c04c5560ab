internal import ByteText
internal import Golf
internal import ServiceKit

/// Why the record refuses a change.
enum RoundError: Error, Sendable, Hashable {
  /// Not there, or not the asker's.
  case notFound
  /// A client-made id names something else already.
  case idTaken
  /// The round is finished: it must be reopened first.
  case roundFinished
  /// Holes without a score, of each card that has any.
  case holesMissing([MissingHoles])
  /// No card has just the holes of a nine with a rating of its own.
  case noNine
  /// Four cards are in the round.
  case roundFull
  /// The round has had as many cards as `RoundBounds.cards`.
  case cardsUsedUp
  /// The account has started as many rounds today as it may; more from midnight (UTC), in so many seconds.
  case tooManyRoundsToday(limit: Int, wait: Int)
  /// The account has started as many rounds as it ever may.
  case roundsUsedUp(limit: Int)
  /// The card is not a guest's.
  case notAGuest
  /// What the round's own course does not have.
  case noSuchTee(TeeID)
  case notPlayed(HoleNumber)
}

/// The holes of a card that have no score.
struct MissingHoles: Hashable, Sendable {
  let card: CardID
  let holes: [HoleNumber]
}

extension RoundError {
  /// What the client is told.
  var problem: Problem {
    switch self {
    case .notFound: .notFound
    case .idTaken:
      Problem(
        "id-taken",
        status: 409,
        title: "This id is taken.",
        detail: "Something else has the id already. Make a new one and send the request again."
      )
    case .roundFinished:
      Problem(
        "round-finished",
        status: 409,
        title: "The round is finished.",
        detail: "Reopen it to correct it."
      )
    case .holesMissing(let missing):
      Problem(
        "holes-missing",
        status: 409,
        title: "Holes have no score yet.",
        detail: "Score them, mark them as picked up, or say with holesMissing why they have none.",
        members: [("missing", Self.json(missing))]
      )
    case .noNine:
      Problem(
        "no-nine",
        status: 409,
        title: "No card counts as a nine.",
        detail: "A card must have scores on just the holes 1 to 9, or 10 to 18, and its tee a rating for them. Finish "
          + "without asNine."
      )
    case .roundFull:
      Problem(
        "round-full",
        status: 409,
        title: "The round has four players.",
        detail: "Take a guest out to add another."
      )
    case .cardsUsedUp:
      Problem(
        "cards-used-up",
        status: 409,
        title: "This round has had its \(RoundBounds.cards) cards.",
        detail: "Guests who were taken out count too. Change a guest who is in it, or start another round."
      )
    case .tooManyRoundsToday(let limit, let wait):
      Problem(
        "too-many-rounds-today",
        status: 429,
        title: "Too many rounds today.",
        detail: "An account can start \(limit) rounds a day. Keep this one and send it again after midnight (UTC).",
        retryAfter: wait
      )
    case .roundsUsedUp(let limit):
      Problem(
        "rounds-used-up",
        status: 409,
        title: "This account has had its \(limit) rounds.",
        detail: "Deleted rounds count too, since they can be restored. Ask the operator of this service for more."
      )
    case .notAGuest:
      Problem(
        "not-a-guest",
        status: 409,
        title: "This card is not a guest's.",
        detail: "Only a guest can be renamed or taken out of a round."
      )
    case .noSuchTee(let tee):
      .invalid([
        Fault(pointer: "/tee", message: "The course has no such tee.", got: JSONText.string(tee.rawValue))
      ])
    case .notPlayed(let hole):
      .invalid([
        Fault(pointer: "/startHole", message: "This hole is not played in the round.", got: "\(hole)")
      ])
    }
  }

  private static func json(_ missing: [MissingHoles]) -> String {
    var writer = JSONWriter()
    writer.array(missing) { writer, card in
      writer.object {
        $0.member("card", card.card)
        $0.array("holes", card.holes) { $0.value($1.rawValue) }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Runs `body` and throws each `RoundError` as its problem.
func mappingRefusals<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
  do {
    return try await body()
  } catch let error as RoundError {
    throw error.problem
  }
}
