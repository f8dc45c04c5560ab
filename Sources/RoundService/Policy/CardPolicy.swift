import Golf

/// Who may do what with a card and its round: the one place that decides it.
///
/// Routes and writers ask this value before a write and again under the lock. The coalesced score write cannot call
/// Swift under its lock, so its SQL (`ScoreStatements.write`) spells the same rule for holes, and the transactions that
/// edit a round lock it for its owner alone (`RoundWriteStatements.lockRound`). `CardPolicyTests` compares value and
/// SQL on a real PostgreSQL over every combination of actor, card, round and act.
///
/// A new kind of actor, such as a member who joined by code, is a case of `Actor` with its rules here.
struct CardPolicy: Hashable, Sendable {
  /// The account's relation to the card and its round; the first one that fits.
  enum Actor: Hashable, Sendable, CaseIterable {
    /// The owner of the round.
    case owner
    /// The player of the card.
    case player
    /// The account that the card's guest belongs to.
    case host
    /// The player or host of another card that is in the round.
    case member
    case stranger
  }

  enum Act: Hashable, Sendable, CaseIterable {
    case read
    case enterHole, clearHole
    /// Changes the tee or the handicap index.
    case editCard
    case renameGuest, removeGuest, addGuest
    /// Changes the hole on which the round starts.
    case moveStart
    case editConditions
    case finish, reopen, delete, restore
  }

  enum Refusal: Hashable, Sendable {
    /// The round or card does not exist, or must look to this account as if it did not.
    case notFound
    /// The round or card must be reopened first. An act that would change nothing is accepted all the same.
    case finished
    case notAGuest
  }

  struct Card: Hashable, Sendable {
    let status: CardStatus
    let isGuest: Bool

    /// Whether the card is in its round.
    var isPresent: Bool { status != .removed }
  }

  enum Round: Hashable, Sendable {
    case open, finished
    /// `isRestorable` until `RoundBounds.restorableDays` are over.
    case deleted(isRestorable: Bool)
  }

  let actor: Actor
  /// Nil if the round has no such card, and for acts on a round as a whole.
  let card: Card?
  let round: Round

  /// The reason to refuse an act; nil if it is allowed.
  func refusal(of act: Act) -> Refusal? {
    switch act {
    case .read: isReader ? nil : .notFound
    case .enterHole, .clearHole: scoreRefusal
    case .restore: actor == .owner && round != .deleted(isRestorable: false) ? nil : .notFound
    case .delete: actor == .owner ? nil : .notFound
    case .finish, .reopen, .editConditions: isEditor ? nil : .notFound
    case .moveStart, .addGuest: isEditor ? unlessOpen : .notFound
    case .editCard: isEditor && card?.isPresent == true ? unlessOpen : .notFound
    case .renameGuest: renameRefusal
    case .removeGuest: removalRefusal
    }
  }

  func allows(_ act: Act) -> Bool { refusal(of: act) == nil }

  /// Only the owner edits a round, and only one that is not deleted.
  private var isEditor: Bool { actor == .owner && !isDeleted }

  private var isDeleted: Bool { if case .deleted = round { true } else { false } }

  private var unlessOpen: Refusal? { round == .open ? nil : .finished }

  private var isReader: Bool {
    guard !isDeleted else { return false }
    switch actor {
    case .owner, .member: return true
    case .player, .host: return card?.isPresent == true
    case .stranger: return false
    }
  }

  /// Depends on the card's own status, which the write locks, never on the round's.
  private var scoreRefusal: Refusal? {
    guard let card, card.status == .open || card.status == .finished else { return .notFound }
    switch actor {
    case .owner, .player, .host: return card.status == .open ? nil : .finished
    case .member, .stranger: return .notFound
    }
  }

  private var renameRefusal: Refusal? {
    guard isEditor, let card, card.isPresent else { return .notFound }
    return card.isGuest ? unlessOpen : .notAGuest
  }

  private var removalRefusal: Refusal? {
    guard isEditor, let card else { return .notFound }
    // Repeated, a removal changes nothing.
    guard card.isPresent else { return nil }
    return card.isGuest ? unlessOpen : .notAGuest
  }
}

/// A card's status in the record.
enum CardStatus: String, Hashable, Sendable, Decodable, CaseIterable {
  case open, finished, removed, deleted
}

/// A round's status in the record.
enum RoundStatus: String, Hashable, Sendable, CaseIterable {
  case open, finished, deleted
}

extension CardPolicy.Actor {
  /// - Parameters:
  ///   - player: The card's player; nil without a card.
  ///   - host: The account that the card's guest belongs to; nil if it is not a guest's.
  ///   - isMember: Whether another card in the round is the account's, or its guest's.
  init(_ account: PlayerID, owner: PlayerID, player: PlayerID?, host: PlayerID?, isMember: Bool) {
    self =
      account == owner
      ? .owner : account == player ? .player : account == host ? .host : isMember ? .member : .stranger
  }
}
