import FoundationEssentials
import Golf
import GolfEvents

/// The log that the views are made from, and the epoch kept beside it. Everything here may throw `.recordAway`.
protocol EventHistory: Sendable {
  /// A card's whole log, in sequence; empty if there is none.
  func card(_ card: CardID) async throws(ViewError) -> [EventRecord]

  /// The whole log of these players in the order in which it was written, so each card's in sequence; a player without
  /// any event is missing.
  func players(_ players: [PlayerID]) async throws(ViewError) -> [PlayerID: [EventRecord]]

  /// Players who have an event, by id, after this one.
  func playerIDs(after: PlayerID?, limit: Int) async throws(ViewError) -> [PlayerID]

  /// The players' cards as the tables of the record have them.
  func recordedCards(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: [RecordedCard]]

  /// The epoch of the views that belong to this record; nil before the first rebuild.
  func epoch() async throws(ViewError) -> UUID?

  func setEpoch(_ epoch: UUID) async throws(ViewError)
}

extension Ledger {
  /// A player's ledger as the log makes it, every card of it changed.
  init(replaying records: [EventRecord], onRefusal: (RefusedEvent) -> Void = { _ in }) {
    self.init()
    var histories: [CardID: [EventRecord]] = [:]
    for record in records { histories[record.cardID, default: []].append(record) }
    for (card, history) in histories {
      reload(card, from: history.sorted { $0.sequence < $1.sequence }, onRefusal: onRefusal)
    }
  }

  /// Takes one card anew from its log.
  mutating func reload(_ card: CardID, from records: [EventRecord], onRefusal: (RefusedEvent) -> Void = { _ in }) {
    replace(card, with: records.map(LoggedEvent.init)) { sequence, reason in
      if let record = records.first(where: { $0.sequence == sequence }) {
        onRefusal(RefusedEvent(record: record, reason: reason))
      }
    }
  }
}
