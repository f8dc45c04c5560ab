import Basics
import Golf
import ServiceKit

/// The reasons to refuse an edit.
enum RoundError: Error, Sendable, Hashable {
  /// The round or card does not exist, or the account may not know of it (`CardPolicy`).
  case notFound
  /// A member may see it, but only the owner, or the account that keeps the card, may change it.
  case notYours
  /// A client-made id is in use for something else.
  case idTaken
  /// The round is finished and must be reopened first.
  case roundFinished
  /// The card must be finished first.
  case notFinished
  /// The card's sequence is another than the one that was confirmed.
  case cardChanged(Int64)
  /// The hole's version is another than the one in `If-Match`.
  case holeChanged(StoredHole?, sent: HoleScore?)
  /// The card's tee has no such hole.
  case noSuchHole(HoleNumber, RoundMode)
  /// Cards have holes without a score.
  case holesMissing([MissingHoles])
  /// No card has scores on just the holes of a nine that has a rating.
  case noNine
  /// The round has four cards.
  case roundFull
  /// The round has had as many cards as `RoundBounds.cards`.
  case cardsUsedUp
  /// The account has reached its limit of rounds a day; `wait` is the seconds until midnight (UTC).
  case tooManyRoundsToday(limit: Int, wait: Int)
  /// The account has reached its limit of rounds in total.
  case roundsUsedUp(limit: Int)
  /// Only a guest's card can be renamed or removed.
  case notAGuest
  /// No code like this can be used now: it is wrong, or it has ended.
  case codeUnknown
  /// No code was free.
  case noCode
  /// The round has had `RoundBounds.codesADay` codes within a day.
  case tooManyCodes
  /// The round has had `RoundBounds.linksADay` links for spectators within a day.
  case tooManyLinks
  /// The account has deleted cards in the round, which it can restore.
  case restoreFirst
  /// The owner removed the account from the round and has not invited it again.
  case barred
  /// The account has another card in the round.
  case alreadyJoined(RoundID)
  /// An account has taken this guest's card over, or the guest was removed.
  case guestTaken
  /// The guest's card is played from another tee.
  case otherTee(TeeID)
  /// An owner without other members cannot leave.
  case onlyMember
  /// The card was not taken over from a guest.
  case nothingToUndo
  /// The round's course snapshot has no such tee, or no such hole.
  case noSuchTee(TeeID)
  case notPlayed(HoleNumber)
  /// The game's sides do not fit the cards of the round.
  case gameFaults([Fault])
}

extension RoundError {
  init(_ refusal: CardPolicy.Refusal) {
    self =
      switch refusal {
      case .notFound: .notFound
      case .notYours: .notYours
      case .finished: .roundFinished
      case .notFinished: .notFinished
      case .notAGuest: .notAGuest
      }
  }
}

extension CardPolicy {
  /// Throws the refusal of an act as the record's error.
  func require(_ act: Act) throws(RoundError) {
    if let refusal = refusal(of: act) { throw RoundError(refusal) }
  }
}

/// A card with holes that have no score.
struct MissingHoles: Hashable, Sendable {
  let card: CardID
  let holes: [HoleNumber]
}

extension RoundError {
  /// The refusal as the contract's problem.
  var problem: Problem {
    switch self {
    case .notFound: .notFound
    case .notYours:
      Problem(
        "not-yours",
        status: 403,
        title: "You cannot change this.",
        detail:
          "A card is changed by its own player, a guest's by the player who added the guest, and the round by its "
          + "owner."
      )
    case .notFinished:
      Problem(
        "not-finished",
        status: 409,
        title: "This card is not finished yet.",
        detail: "Wait until its player has finished it."
      )
    case .cardChanged(let sequence):
      Problem(
        "card-changed",
        status: 412,
        title: "The card was changed in the meantime.",
        detail: "Show it again as it is now, then confirm its sequence \(sequence)."
      )
    case .holeChanged(let stored, let sent): HoleConflict(stored: stored, sent: sent).problem
    case .noSuchHole(let hole, let mode):
      .invalid([
        RequestFault(
          pointer: "{hole}",
          message: "This hole is not part of the round.",
          got: "\(hole.rawValue)",
          allowed: mode.holeNumbers.map { "\($0.rawValue)" }.joined(separator: ", ")
        )
      ])
    case .idTaken:
      Problem(
        "id-taken",
        status: 409,
        title: "This id is already in use.",
        detail: "Generate a new id and send the request again."
      )
    case .roundFinished:
      Problem(
        "round-finished",
        status: 409,
        title: "The round is finished.",
        detail: "Reopen the round to change it."
      )
    case .holesMissing(let missing):
      Problem(
        "holes-missing",
        status: 409,
        title: "Some holes have no score yet.",
        detail: "Enter their scores, mark them as picked up, or give the reason in holesMissing.",
        members: [("missing", Self.json(missing))]
      )
    case .noNine:
      Problem(
        "no-nine",
        status: 409,
        title: "No card counts as a nine.",
        detail: "A card must have scores on exactly the holes 1 to 9, or 10 to 18, and its tee must have a rating for "
          + "that nine. Finish without asNine."
      )
    case .roundFull:
      Problem(
        "round-full",
        status: 409,
        title: "The round already has four players.",
        detail: "Remove a guest before you add another."
      )
    case .cardsUsedUp:
      Problem(
        "cards-used-up",
        status: 409,
        title: "This round has reached its limit of \(RoundBounds.cards) cards.",
        detail: "Removed guests count too. Change a guest who is still in the round, or start another round."
      )
    case .tooManyRoundsToday(let limit, let wait):
      Problem(
        "too-many-rounds-today",
        status: 429,
        title: "Too many rounds today.",
        detail: "An account can start \(limit) rounds a day. Keep this round and send it again after midnight UTC.",
        retryAfter: wait
      )
    case .roundsUsedUp(let limit):
      Problem(
        "rounds-used-up",
        status: 409,
        title: "This account has reached its limit of \(limit) rounds.",
        detail: "Deleted rounds count too, because they can be restored. Ask the operator of this service for a "
          + "higher limit."
      )
    case .notAGuest:
      Problem(
        "not-a-guest",
        status: 409,
        title: "This card does not belong to a guest.",
        detail: "Only a guest can be renamed or removed from a round."
      )
    case .codeUnknown:
      Problem(
        "code-unknown",
        status: 404,
        title: "This code leads to no round.",
        detail: "It may be mistyped, or it has ended. Ask the player who started the round for a new one."
      )
    case .noCode: .overloaded
    case .tooManyCodes:
      Problem(
        "too-many-codes",
        status: 429,
        title: "Too many codes for this round.",
        detail: "A round can have \(RoundBounds.codesADay) codes a day. The one that was made last still holds.",
        retryAfter: 3_600
      )
    case .tooManyLinks:
      Problem(
        "too-many-links",
        status: 429,
        title: "Too many links for this round.",
        detail: "A round can have \(RoundBounds.linksADay) links for spectators a day. The one that was made last "
          + "still holds.",
        retryAfter: 3_600
      )
    case .restoreFirst:
      Problem(
        "restore-first",
        status: 409,
        title: "You have deleted your part of this round.",
        detail: "Restore it from the list of deleted rounds: then you are in the round again."
      )
    case .barred:
      Problem(
        "barred",
        status: 403,
        title: "You were removed from this round.",
        detail: "Its owner can let you join again."
      )
    case .alreadyJoined(let round):
      Problem(
        "already-joined",
        status: 409,
        title: "You are in this round already.",
        detail: "Open the round: you have a card in it.",
        members: [("round", JSONString.quoted(round.description))]
      )
    case .guestTaken:
      Problem(
        "guest-taken",
        status: 409,
        title: "This guest's card is no longer there.",
        detail: "Another player has taken it over, or the guest was removed. Join with a card of your own."
      )
    case .onlyMember:
      Problem(
        "only-member",
        status: 409,
        title: "Nobody else is in this round.",
        detail: "Delete the round instead of leaving it."
      )
    case .nothingToUndo:
      Problem(
        "nothing-to-undo",
        status: 409,
        title: "This card was not a guest's.",
        detail: "Only a card that was taken over from a guest can be given back."
      )
    case .otherTee(let tee):
      .invalid([
        RequestFault(
          pointer: "/tee",
          message: "The guest plays from another tee, and the card keeps its tee.",
          allowed: tee.rawValue
        )
      ])
    case .noSuchTee(let tee):
      .invalid([
        RequestFault(
          pointer: "/tee",
          message: "The course does not have this tee.",
          got: JSONString.quoted(tee.rawValue)
        )
      ])
    case .gameFaults(let faults): .invalid(faults.map(RequestFault.init(inGame:)))
    case .notPlayed(let hole):
      .invalid([
        RequestFault(pointer: "/startHole", message: "This hole is not part of the round.", got: "\(hole)")
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
