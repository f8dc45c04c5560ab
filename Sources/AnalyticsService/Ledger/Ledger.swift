public import Golf
public import GolfEvents

/// All that the figures of one player are made from: each card with the last event applied to it.
///
/// A value without a clock or a server: the same events give the same ledger, in whatever order the cards' events
/// were mixed and however often each came.
public struct Ledger: Sendable {
  private(set) var cards: [CardID: LedgerCard]
  /// What each card adds, complete or not; their scores share their storage with `cards`.
  private var careers: [CardID: CardCareer]
  /// What each complete, finished one says, kept beside the cards so that an event need not look at them all.
  private var counted: [CardID: CountedRound]
  /// Cards that have changed since the ledger was read or stored.
  private(set) var changedCards: Set<CardID> = []
  /// A figure may have changed since then.
  private(set) var figuresChanged = false
  /// What has changed of the posted scores since then, in the order of the events.
  private(set) var postings: [PostingChange] = []
  /// What the posted scores made when the ledger was stored, if that was asked for.
  private var storedCareer: Career?
  /// What they make now; nil as long as nobody has asked since a score changed.
  private var keptCareer: Career?
  /// How the one has become the other, an edit for all that was written at one moment.
  private(set) var careerStep: CareerStep?
  /// A posted score has changed by the reload of its card, which does not say by which events: `postings` lacks it.
  private(set) var lacksPostings = false

  /// How many events have been applied, of all cards. It grows with each and is the same after a rebuild, so it
  /// tells an old ledger from a new one.
  public private(set) var version: Int64
  /// The same of those events that changed a posted score: what index and badges are of.
  public private(set) var postedVersion: Int64
  /// About how much memory it takes, careers included.
  private(set) var bytes: Int

  /// From one career to the next.
  struct CareerStep: Sendable {
    let before: Career
    let fold: CareerFold
  }

  /// A player without any card.
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

  /// The last sequence applied to a card; 0 for one that is not known.
  public func sequence(of card: CardID) -> Int64 { cards[card]?.sequence ?? 0 }

  /// The complete, finished rounds in the order in which they were played.
  var rounds: [CountedRound] { counted.values.sorted { $0.order < $1.order } }

  /// Every finished round, in the order in which they were played: what statistics are made from.
  var history: [PlayedRound] { careers.values.compactMap(\.played).inOrder() }

  /// The scores that stand: what the index and the badges are made from.
  var posted: [CardID: PostedRound] { careers.compactMapValues(\.posted) }

  /// What the posted scores make.
  var career: Career { keptCareer ?? Career(posted.values) }

  /// Finds the career and how the changes since the ledger was stored have led to it.
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

  /// The scores that stood when the ledger was stored.
  private var postedBefore: [CardID: PostedRound] {
    var before = posted
    for change in postings.reversed() { before[change.card] = change.before }
    return before
  }

  /// Every event that changed a posted score is known, from the player's first on.
  var hasWholeHistory: Bool { !lacksPostings && postings.reduce(0) { $0 + $1.rise } == postedVersion }

  /// Rounds whose card is open again, and which stand as they were last finished.
  var corrected: Set<RoundID> {
    Set(careers.values.compactMap { $0.isBeingCorrected ? $0.posted?.round.round : nil })
  }
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
    advance(envelope.cardID, to: envelope.sequence, at: envelope.time) { state throws(Refusal) in
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
    advance(card, to: sequence, at: nil) { _ throws(Refusal) in throw Refusal(reason: reason) }
  }

  /// Takes a card as another ledger has it, which was made from that card's whole log. Nil, and nothing changes, if that
  /// reaches less far than this one; otherwise whether a figure of the player may have changed.
  mutating func adopt(_ card: CardID, from fresh: Ledger) -> Bool? {
    guard let replacement = fresh.cards[card], replacement.sequence >= sequence(of: card) else { return nil }
    return put(replacement, fresh.careers[card], for: card, at: nil)
  }

  /// To be called when what has changed was stored.
  mutating func markStored() {
    changedCards = []
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

  /// Whether the figures may differ by it. `new`: what the card adds; `time`: of the event that it comes from, where it
  /// is one.
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
    // Found when it is next asked for: of a batch of events once.
    if old?.posted != new?.posted { keptCareer = nil }
    careers[id] = new
    counted[id] = new?.played.flatMap(CountedRound.init)
    figuresChanged = true
    return true
  }
}

extension Ledger {
  /// A view as the bytes of its answer, a function of the ledger alone.
  public func bytes(of view: View) -> [UInt8] {
    figures.bytes(of: view)
  }

  /// All of them.
  func views() -> [(view: View, bytes: [UInt8])] {
    let figures = figures
    return View.allCases.map { ($0, figures.bytes(of: $0)) }
  }

  private var figures: PlayerFigures { PlayerFigures(rounds: rounds, career: career, corrected: corrected) }
}
