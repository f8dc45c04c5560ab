import Golf

/// Who may do what with a round and its cards: the one place that decides it.
///
/// Routes and writers ask this value before a write and again under the lock. The coalesced score write cannot call
/// Swift under its lock, so its SQL (`ScoreStatements.write`) spells the same rule for holes. `CardPolicyTests` compares
/// value and SQL on a real PostgreSQL over every combination of actor, card, round and act.
///
/// Rights on a round follow from being its owner or a member. Rights on a card follow from keeping it: a card is kept by
/// its player, and a guest's by the account that added the guest.
struct CardPolicy: Hashable, Sendable {
  /// The account's relation to the round.
  enum Actor: Hashable, Sendable, CaseIterable {
    case owner
    /// Joined the round and is still in it.
    case member
    /// Everyone else, former and barred members included.
    case stranger
  }

  enum Act: Hashable, Sendable, CaseIterable {
    case read
    case enterHole, clearHole
    /// Changes the tee or the handicap index.
    case editCard
    /// Changes the card's own playing conditions.
    case editCardConditions
    case renameGuest, removeGuest, addGuest
    /// Changes the hole on which the round starts.
    case moveStart
    /// Changes the round's playing conditions, and those of the cards that the owner keeps.
    case editConditions
    /// Sets the game, and who may score.
    case editGame
    /// On a card: the keeper's alone.
    case finish, reopen
    case delete, restore
    /// Makes or ends a code to join by.
    case makeCode
    /// Makes or ends a link for spectators.
    case makeLink
    /// On a card: how spectators read its name.
    case setSpectatorName
    case leave
    /// Removes a member, or invites a barred one.
    case removeMember
    /// Turns the card of a player who took over a guest's back into the guest's: for that player and the guest's host,
    /// whom the record knows (`RoundWriter.undoTakeover`).
    case undoTakeover
    /// Confirms another's finished card.
    case confirm
    /// Doubts a hole of another's card.
    case query
    /// Accepts or declines a proposed value.
    case settle
  }

  enum Refusal: Hashable, Sendable {
    /// The round or card does not exist, or must look to this account as if it did not.
    case notFound
    /// A member may see it, but only the owner, or the card's keeper, may do this.
    case notYours
    /// The round or card must be reopened first. An act that would change nothing is accepted all the same.
    case finished
    case notFinished
    case notAGuest
  }

  struct Card: Hashable, Sendable {
    let status: CardStatus
    let isGuest: Bool
    /// Whether the account keeps the card.
    let isKept: Bool

    /// Whether the card is in its round.
    var isPresent: Bool { status == .open || status == .finished }
  }

  struct Round: Hashable, Sendable {
    enum State: Hashable, Sendable {
      case open, finished
      /// `isRestorable` until `RoundBounds.restorableDays` are over.
      case deleted(isRestorable: Bool)
    }
    let state: State
    var scoring: Scoring = .members
    /// Whether a card in it is finished.
    var hasFinished = false
  }

  let actor: Actor
  /// Whether the account plays in the round itself: only such a member vouches for another's card.
  var plays = true
  /// Nil if the round has no such card, and for acts on a round as a whole.
  let card: Card?
  let round: Round

  /// The reason to refuse an act; nil if it is allowed.
  func refusal(of act: Act) -> Refusal? {
    if act == .restore { return restoreRefusal }
    // Repeated, a deletion changes nothing.
    if act == .delete, actor == .owner { return nil }
    guard actor != .stranger, !isDeleted else { return .notFound }
    return switch act {
    case .read, .leave: nil
    case .delete, .editConditions, .editGame, .removeMember, .makeLink: byOwner
    case .moveStart: byOwner ?? (round.hasFinished ? .finished : unlessOpen)
    case .makeCode: nil
    case .addGuest: unlessOpen
    case .enterHole, .clearHole: scoreRefusal
    case .editCard: byKeeper ?? unlessCardOpen
    case .editCardConditions, .reopen, .finish, .settle, .setSpectatorName: byKeeper
    case .renameGuest: byKeeper ?? (card?.isGuest == true ? unlessCardOpen : .notAGuest)
    case .removeGuest: removalRefusal
    case .undoTakeover: undoRefusal
    case .confirm: byOthers ?? (card?.status == .finished ? nil : .notFinished)
    case .query: byOthers
    case .restore: .notFound
    }
  }

  func allows(_ act: Act) -> Bool { refusal(of: act) == nil }

  private var isDeleted: Bool { if case .deleted = round.state { true } else { false } }

  private var byOwner: Refusal? { actor == .owner ? nil : .notYours }

  private var byKeeper: Refusal? {
    guard let card, card.isPresent else { return .notFound }
    return card.isKept ? nil : .notYours
  }

  private var byOthers: Refusal? {
    guard let card, card.isPresent else { return .notFound }
    return card.isKept || !plays ? .notYours : nil
  }

  /// Of a round that is not deleted, a restoration changes nothing. A former owner's right to bring its cards back follows
  /// from its row in the record (`MemberStatements.restore`).
  private var restoreRefusal: Refusal? {
    switch round.state {
    case .open, .finished: actor == .stranger ? .notFound : nil
    case .deleted(let isRestorable): actor == .owner && isRestorable ? nil : .notFound
    }
  }

  private var unlessOpen: Refusal? { round.state == .open ? nil : .finished }

  private var unlessCardOpen: Refusal? { card?.status == .open ? nil : .finished }

  /// Depends on the card's own status, which the write locks, never on the round's.
  private var scoreRefusal: Refusal? {
    guard let card, card.isPresent else { return .notFound }
    guard card.isKept || round.scoring == .members else { return .notYours }
    return unlessCardOpen
  }

  private var removalRefusal: Refusal? {
    guard let card else { return .notFound }
    // Repeated, a removal changes nothing.
    guard card.isPresent else { return nil }
    return byKeeper ?? (card.isGuest ? unlessCardOpen : .notAGuest)
  }

  private var undoRefusal: Refusal? {
    guard let card, card.isPresent else { return .notFound }
    return unlessCardOpen
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

/// Who may score an open card.
enum Scoring: String, Hashable, Sendable, CaseIterable {
  /// Every member.
  case members
  /// Only the account that keeps it.
  case keeper
}
