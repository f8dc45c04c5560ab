import FoundationEssentials
import Golf
import GolfEvents

/// The log that the views are made from, and the epoch kept beside it. Everything here may throw `.recordAway`, and
/// `.unexpected` where a row cannot be read.
protocol EventHistory: Sendable {
  /// What a card's whole log makes of it: a ledger of this card alone, empty if there is no event.
  func card(_ card: CardID) async throws(ViewError) -> LedgerReplay

  /// What these players' whole logs make, an empty ledger for a player without any event: of as many as `events` allow,
  /// in the order given, and of the first in any case. So a caller bounds what it holds of long careers.
  func ledgers(of players: [PlayerID], events: Int) async throws(ViewError) -> [PlayerID: LedgerReplay]

  /// The same of players by id, after this one: as many as `events` allow, and always one, if there is one. None is
  /// left after those if the answer is empty.
  func ledgers(after: PlayerID?, events: Int) async throws(ViewError) -> [(player: PlayerID, replay: LedgerReplay)]

  /// Players who have an event, by id, after this one.
  func playerIDs(after: PlayerID?, limit: Int) async throws(ViewError) -> [PlayerID]

  /// The players' cards as the tables of the record have them.
  func recordedCards(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: [RecordedCard]]

  /// The epoch of the views that belong to this record; nil before the first rebuild.
  func epoch() async throws(ViewError) -> UUID?

  func setEpoch(_ epoch: UUID) async throws(ViewError)
}

extension EventHistory {
  func ledger(of player: PlayerID) async throws(ViewError) -> LedgerReplay {
    try await ledgers(of: [player], events: 1)[player] ?? LedgerReplay()
  }
}

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
