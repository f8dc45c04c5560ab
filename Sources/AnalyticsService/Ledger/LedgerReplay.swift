import Golf
import GolfEvents

/// Makes a ledger of a log that comes record by record, so that the log itself is never held.
struct LedgerReplay: Sendable {
  /// Every card of it has changed, and `postings` has every event of a posted score.
  private(set) var ledger = Ledger()
  /// The first events that could not be applied, not more than `mostRefused`.
  private(set) var refused: [RefusedEvent] = []
  /// How many events it was made of.
  private(set) var events = 0
  /// Those that came before an event of their card which has to come first.
  private var early: [CardID: [Int64: EventRecord]] = [:]

  /// So that a log full of what cannot be read fits into memory too.
  static let mostRefused = 1_000

  mutating func add(_ record: EventRecord) {
    events += 1
    take(record)
    guard !early.isEmpty else { return }
    while let next = early[record.cardID]?.removeValue(forKey: ledger.sequence(of: record.cardID) + 1) { take(next) }
  }

  private mutating func take(_ record: EventRecord) {
    switch ledger.take(LoggedEvent(record)) {
    case .applied, .ignored: break
    case .refused(let reason):
      if refused.count < Self.mostRefused { refused.append(RefusedEvent(record: record, reason: reason)) }
    case .gap: early[record.cardID, default: [:]][record.sequence] = record
    }
  }
}

extension LedgerReplay {
  init(_ records: some Sequence<EventRecord>) {
    self.init()
    for record in records { add(record) }
  }
}

extension Ledger {
  @discardableResult
  mutating func take(_ event: LoggedEvent) -> Outcome {
    switch event {
    case .event(let envelope): apply(envelope)
    case .unreadable(let card, let sequence, let reason): skip(card, sequence: sequence, reason: reason)
    }
  }

  /// What these events make, in the order in which they were logged.
  init(_ log: [LoggedEvent]) {
    self.init()
    for event in log { take(event) }
  }
}
