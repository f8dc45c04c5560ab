public import Golf
public import GolfEvents

/// All that the figures of one player are made from: each card with the last event applied to it.
///
/// A value without a clock or a server: the same events give the same ledger, in whatever order the cards' events
/// were mixed and however often each came.
public struct Ledger: Sendable {
  private(set) var cards: [CardID: LedgerCard]
  /// The finished rounds, complete or not; their cards share their storage with `cards`.
  private var played: [CardID: PlayedRound]
  /// What each complete one says, kept beside the cards so that an event need not look at them all.
  private var counted: [CardID: CountedRound]
  /// Cards that have changed since the ledger was read or stored.
  private(set) var changedCards: Set<CardID> = []
  /// A figure may have changed since then.
  private(set) var figuresChanged = false

  /// A player without any card.
  public init() {
    self.init(cards: [:])
  }

  init(cards: [CardID: LedgerCard]) {
    self.cards = cards
    self.played = cards.compactMapValues { $0.state.flatMap(PlayedRound.init) }
    self.counted = played.compactMapValues { CountedRound($0) }
  }

  /// How many events have been applied, of all cards. It grows with each and is the same after a rebuild, so it
  /// tells an old ledger from a new one.
  public var version: Int64 { cards.values.reduce(0) { $0 + $1.sequence } }

  /// The last sequence applied to a card; 0 for one that is not known.
  public func sequence(of card: CardID) -> Int64 { cards[card]?.sequence ?? 0 }

  /// The complete, finished rounds in the order in which they were played.
  var rounds: [CountedRound] { counted.values.sorted { $0.order < $1.order } }

  /// Every finished round, in the order in which they were played: what statistics and badges are made from.
  var history: [PlayedRound] { played.values.inOrder() }
}

extension Ledger {
  /// What became of an event.
  public enum Outcome: Hashable, Sendable {
    /// It was the card's next. `figures`: whether a figure of the player may have changed by it.
    case applied(figures: Bool)
    /// It was the card's next, but cannot have happened to it. It has its place in the sequence and changed nothing.
    case refused(reason: String)
    /// It had been applied before.
    case ignored
    /// Events before it are missing: the card has to be replaced from the log.
    case gap(expected: Int64)
  }

  @discardableResult
  public mutating func apply(_ envelope: EventEnvelope) -> Outcome {
    advance(envelope.cardID, to: envelope.sequence) { state throws(Refusal) in
      switch (state, envelope.event) {
      case (nil, .roundStarted(let started)): state = try CardState(started)
      case (nil, _): throw Refusal(reason: "the card was never opened")
      default: try state?.apply(envelope.event)
      }
    }
  }

  /// For an event that cannot be read: gives it its place in the sequence, and changes nothing.
  @discardableResult
  public mutating func skip(_ card: CardID, sequence: Int64, reason: String) -> Outcome {
    advance(card, to: sequence) { _ throws(Refusal) in throw Refusal(reason: reason) }
  }

  /// Takes a card as the log has it: `history` is that card's whole log, in sequence. An event that cannot be read
  /// is told by its reason. Nothing changes if the log reaches less far than the ledger does. `onRefusal` is told the
  /// sequence of each event that could not be applied, and why.
  @discardableResult
  public mutating func replace(
    _ card: CardID,
    with history: [LoggedEvent],
    onRefusal: (_ sequence: Int64, _ reason: String) -> Void = { _, _ in }
  ) -> Outcome {
    var fresh = Ledger()
    var refusal: Outcome?
    for logged in history {
      let outcome =
        switch logged {
        case .event(let envelope): fresh.apply(envelope)
        case .unreadable(_, let sequence, let reason): fresh.skip(card, sequence: sequence, reason: reason)
        }
      switch outcome {
      case .gap: return outcome
      case .refused(let reason):
        refusal = outcome
        onRefusal(fresh.sequence(of: card), reason)
      case .applied, .ignored: break
      }
    }
    guard let replacement = fresh.cards[card], replacement.sequence >= sequence(of: card) else { return .ignored }
    let figures = put(replacement, for: card)
    return refusal ?? .applied(figures: figures)
  }

  /// To be called when what has changed was stored.
  mutating func markStored() {
    changedCards = []
    figuresChanged = false
  }

  private mutating func advance(
    _ id: CardID,
    to sequence: Int64,
    _ change: (inout CardState?) throws(Refusal) -> Void
  ) -> Outcome {
    let last = self.sequence(of: id)
    if sequence <= last { return .ignored }
    if sequence > last + 1 { return .gap(expected: last + 1) }
    var card = cards[id] ?? LedgerCard(sequence: 0, state: nil)
    card.sequence = sequence
    let before = card
    do {
      try change(&card.state)
      return .applied(figures: put(card, for: id))
    } catch {
      _ = put(before, for: id)
      return .refused(reason: error.reason)
    }
  }

  /// Whether the figures may differ by it.
  private mutating func put(_ card: LedgerCard, for id: CardID) -> Bool {
    cards[id] = card
    changedCards.insert(id)
    let round = card.state.flatMap(PlayedRound.init)
    guard played[id] != round else { return false }
    played[id] = round
    counted[id] = round.flatMap { CountedRound($0) }
    figuresChanged = true
    return true
  }
}

/// An event as the log has it.
public enum LoggedEvent: Sendable {
  case event(EventEnvelope)
  /// Its payload is not the contract's.
  case unreadable(CardID, sequence: Int64, reason: String)

  /// Opens a record of the log.
  public init(_ record: EventRecord) {
    do {
      self = .event(try EventEnvelope(record))
    } catch {
      self = .unreadable(record.cardID, sequence: record.sequence, reason: error.description)
    }
  }
}
