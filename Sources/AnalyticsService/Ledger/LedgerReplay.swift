import Golf
import GolfEvents

/// Builds a ledger from a log record by record, so that the log is never in memory as a whole.
struct LedgerReplay: Sendable {
  /// The ledger so far. Every card in it is marked as changed, and `postings` has every change of a posted score.
  private(set) var ledger = Ledger()
  /// The first events that could not be applied, at most `mostRefused`.
  private(set) var refused: [RefusedEvent] = []
  /// How many events were added.
  private(set) var events = 0
  /// Events that arrived before an earlier event of their card, by sequence number.
  private var early: [CardID: [Int64: EventRecord]] = [:]

  /// The limit of `refused`, so that a log full of unreadable events fits into memory.
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

  /// The ledger of these events, in the order of the log.
  init(_ log: [LoggedEvent]) {
    self.init()
    for event in log { take(event) }
  }
}
