public import Golf
public import GolfEvents

/// The source of one player's figures: each card with the last event that was applied to it.
///
/// A value without a clock or I/O. The same events give the same ledger, however the events of different cards are
/// interleaved and however often each is repeated.
public struct Ledger: Sendable {
  private(set) var cards: [CardID: LedgerCard]
  /// Each card's part of the career, complete or not; the scores share their storage with `cards`.
  private var careers: [CardID: CardCareer]
  /// The counted rounds of complete, finished cards, kept so that an event need not visit every card.
  private var counted: [CardID: CountedRound]
  /// Cards that changed since the ledger was read or stored.
  private(set) var changedCards: Set<CardID> = []
  /// The time of the last event of each of these cards.
  private(set) var changedAt: [CardID: Timestamp] = [:]
  /// True if a figure may have changed since then.
  private(set) var figuresChanged = false
  /// Changes of posted scores since then, in the order of their events.
  private(set) var postings: [PostingChange] = []
  /// The career when the ledger was last stored; nil if it was not computed then.
  private var storedCareer: Career?
  /// The current career; nil if a posted score changed since it was last computed.
  private var keptCareer: Career?
  /// The edits that lead from `storedCareer` to `keptCareer`, one for each group of changes (`PostingChange.groups`).
  private(set) var careerStep: CareerStep?
  /// True if the reload of a card changed a posted score: the events that changed it are unknown, so that `postings`
  /// lacks them.
  private(set) var lacksPostings = false

  /// Number of applied events over all cards. It rises with each event and is the same after a rebuild, so that it
  /// tells an old ledger from a new one.
  public private(set) var version: Int64
  /// Number of applied events up to each card's last change of its posted score, over all cards: the version of index
  /// and badges.
  public private(set) var postedVersion: Int64
  /// Estimated size in memory in bytes, including the careers.
  private(set) var bytes: Int

  /// The step from one career to the next.
  struct CareerStep: Sendable {
    let before: Career
    let fold: CareerFold
  }

  /// The ledger of a player without cards.
  public init() {
    self.init(cards: [:])
  }

  init(cards: [CardID: LedgerCard]) {
    self.cards = cards
    self.careers = cards.compactMapValues { $0.state.flatMap(CardCareer.init) }
    self.counted = careers.compactMapValues { $0.played.flatMap(CountedRound.init) }
    version = cards.values.reduce(0) { $0 + $1.sequence }
    postedVersion = cards.values.reduce(0) { $0 + $1.postedSequence }
    bytes = cards.values.reduce(0) { $0 + $1.memory }
  }

  /// Sequence number of the last event applied to a card; 0 for an unknown card.
  public func sequence(of card: CardID) -> Int64 { cards[card]?.sequence ?? 0 }

  /// Complete, finished rounds in the order of play.
  var rounds: [CountedRound] { counted.values.sorted { $0.order < $1.order } }

  /// Every finished round in the order of play: statistics are made from these.
  var history: [PlayedRound] { careers.values.compactMap(\.played).inOrder() }

  /// The posted score of each card that has one.
  var posted: [CardID: PostedRound] { careers.compactMapValues(\.posted) }

  /// The career of the posted scores.
  var career: Career { keptCareer ?? Career(posted.values) }

  /// Computes and keeps the career, with the edits since the ledger was last stored.
  mutating func keepCareer() {
    guard keptCareer == nil else { return }
    careerStep = nil
    if !lacksPostings, !postings.isEmpty {
      let before = storedCareer ?? Career(postedBefore.values)
      var fold = CareerFold(before)
      for group in PostingChange.groups(postings) { fold.add(group) }
      if !fold.isLost {
        careerStep = CareerStep(before: before, fold: fold)
        keptCareer = fold.career
        return
      }
      lacksPostings = true
    }
    keptCareer = Career(posted.values)
  }

  /// The posted scores when the ledger was last stored.
  private var postedBefore: [CardID: PostedRound] {
    var before = posted
    for change in postings.reversed() { before[change.card] = change.before }
    return before
  }

  /// True if `postings` has every change of a posted score since the player's first event.
  var hasWholeHistory: Bool { !lacksPostings && postings.reduce(0) { $0 + $1.rise } == postedVersion }

  /// Rounds whose card is open again, and which count as they were last finished.
  var corrected: Set<RoundID> {
    Set(careers.values.compactMap { $0.isBeingCorrected ? $0.posted?.round.round : nil })
  }
}

extension Ledger {
  /// The outcome of applying an event.
  public enum Outcome: Hashable, Sendable {
    /// It was the card's next event. `figures`: whether a figure of the player may have changed.
    case applied(figures: Bool)
    /// It was the card's next event, but cannot have happened to the card. It occupies its sequence number and changes
    /// nothing.
    case refused(reason: String)
    /// It had been applied before.
    case ignored
    /// Events before it are missing: the card has to be reloaded from the log.
    case gap(expected: Int64)
  }

  @discardableResult
  public mutating func apply(_ envelope: EventEnvelope) -> Outcome {
    advance(envelope.cardID, to: envelope.sequence, at: envelope.time) { state throws(Refusal) in
      switch (state, envelope.event) {
      case (nil, .roundStarted(let started)): state = try CardState(started)
      case (nil, _): throw Refusal(reason: "the card was never opened")
      default: try state?.apply(envelope.event)
      }
    }
  }

  /// Skips an event that cannot be read: it occupies its sequence number and changes nothing.
  @discardableResult
  public mutating func skip(_ card: CardID, sequence: Int64, at time: Timestamp? = nil, reason: String) -> Outcome {
    advance(card, to: sequence, at: time) { _ throws(Refusal) in throw Refusal(reason: reason) }
  }

  /// Replaces a card by that of another ledger, which was made from the card's whole log. Returns whether a figure of
  /// the player may have changed; nil, and changes nothing, if this ledger has later events of the card.
  mutating func adopt(_ card: CardID, from fresh: Ledger) -> Bool? {
    guard let replacement = fresh.cards[card], replacement.sequence >= sequence(of: card) else { return nil }
    changedAt[card] = fresh.changedAt[card]
    return put(replacement, fresh.careers[card], for: card, at: nil)
  }

  /// Marks all changes as stored.
  mutating func markStored() {
    changedCards = []
    changedAt = [:]
    figuresChanged = false
    postings = []
    lacksPostings = false
    careerStep = nil
    storedCareer = keptCareer
  }

  private mutating func advance(
    _ id: CardID,
    to sequence: Int64,
    at time: Timestamp?,
    _ change: (inout CardState?) throws(Refusal) -> Void
  ) -> Outcome {
    let last = self.sequence(of: id)
    if sequence <= last { return .ignored }
    if sequence > last + 1 { return .gap(expected: last + 1) }
    var card = cards[id] ?? LedgerCard(sequence: 0, state: nil)
    card.sequence = sequence
    changedAt[id] = time
    let before = card
    do {
      try change(&card.state)
      let career = card.state.flatMap(CardCareer.init)
      if careers[id]?.posted != career?.posted { card.postedSequence = sequence }
      return .applied(figures: put(card, career, for: id, at: time))
    } catch {
      _ = put(before, careers[id], for: id, at: time)
      return .refused(reason: error.reason)
    }
  }

  /// Stores a card. Returns whether figures may differ.
  /// - Parameters:
  ///   - new: The card's part of the career.
  ///   - time: The time of the event; nil if the card was reloaded.
  private mutating func put(_ card: LedgerCard, _ new: CardCareer?, for id: CardID, at time: Timestamp?) -> Bool {
    let there = cards.updateValue(card, forKey: id)
    let previous = there?.postedSequence ?? 0
    version += card.sequence - (there?.sequence ?? 0)
    postedVersion += card.postedSequence - previous
    bytes += card.memory - (there?.memory ?? 0)
    changedCards.insert(id)
    let old = careers[id]
    if card.postedSequence != previous {
      if let time {
        postings.append(
          PostingChange(
            card: id,
            sequence: card.postedSequence,
            rise: card.postedSequence - previous,
            time: time,
            before: old?.posted,
            after: new?.posted
          )
        )
      } else {
        lacksPostings = true
      }
    }
    guard old != new else { return false }
    // Recomputed on demand, so that a batch of events costs one computation.
    if old?.posted != new?.posted { keptCareer = nil }
    careers[id] = new
    counted[id] = new?.played.flatMap(CountedRound.init)
    figuresChanged = true
    return true
  }
}

extension Ledger {
  /// The view's body, a function of the ledger alone.
  public func bytes(of view: View) -> [UInt8] {
    figures.bytes(of: view)
  }

  /// The bodies of all views.
  func views() -> [(view: View, bytes: [UInt8])] {
    let figures = figures
    return View.allCases.map { ($0, figures.bytes(of: $0)) }
  }

  private var figures: PlayerFigures { PlayerFigures(rounds: rounds, career: career, corrected: corrected) }
}
