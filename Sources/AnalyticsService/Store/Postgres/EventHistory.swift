import FoundationEssentials
import Golf

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
