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

  /// The names of a course's revision; nil if the record does not have it.
  typealias Names = (CourseKey) throws -> CourseNames?

  /// - Parameter names: Asked for each event that lacks names.
  mutating func add(_ record: EventRecord, names: Names) rethrows {
    events += 1
    try take(record, names)
    guard !early.isEmpty else { return }
    while let next = early[record.cardID]?.removeValue(forKey: ledger.sequence(of: record.cardID) + 1) {
      try take(next, names)
    }
  }

  private mutating func take(_ record: EventRecord, _ names: Names) rethrows {
    var event = LoggedEvent(record)
    if let course = ledger.unnamedCourse(of: event), let names = try names(course) { event = event.named(names) }
    switch ledger.take(event) {
    case .applied, .ignored: break
    case .refused(let reason):
      if refused.count < Self.mostRefused { refused.append(RefusedEvent(record: record, reason: reason)) }
    case .gap: early[record.cardID, default: [:]][record.sequence] = record
    }
  }
}

extension LedgerReplay {
  /// - Parameter names: Without it, an event that lacks names is refused.
  init(_ records: some Sequence<EventRecord>, names: (CourseKey) -> CourseNames? = { _ in nil }) {
    self.init()
    for record in records { add(record, names: names) }
  }
}

extension Ledger {
  /// The course whose names the event lacks; nil if it lacks none. An event that is not the first of its card has them
  /// from the card's course.
  func unnamedCourse(of event: LoggedEvent) -> CourseKey? {
    guard case .event(let envelope) = event, envelope.event.lacksNames else { return nil }
    if case .roundStarted(let started) = envelope.event { return started.course.key }
    return cards[envelope.cardID]?.state.map(\.course.key)
  }

  @discardableResult
  mutating func take(_ event: LoggedEvent) -> Outcome {
    switch event {
    case .event(let envelope): apply(envelope)
    case .unreadable(let card, let sequence, let time, let reason):
      skip(card, sequence: sequence, at: time, reason: reason)
    }
  }

  /// The ledger of these events, in the order of the log.
  init(_ log: [LoggedEvent]) {
    self.init()
    for event in log { take(event) }
  }
}
