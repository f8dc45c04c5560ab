import FoundationEssentials
import Golf
import GolfEvents

/// The log of events that views are rebuilt from, with the epoch stored beside it: `PostgresHistory`, or memory where a
/// test chooses the moment of a failure. Every method may throw `.recordAway`, and `.unexpected` if a row cannot be
/// read.
protocol EventHistory: Sendable {
  /// A ledger of one card, from that card's whole log; empty if the card has no event.
  func card(_ card: CardID) async throws(ViewError) -> LedgerReplay

  /// The ledgers of these players, from their whole logs; empty for a player without events. Stops after `events`
  /// events, in the order given, but includes the first player in any case, so that the caller bounds the memory for
  /// long careers.
  func ledgers(of players: [PlayerID], events: Int) async throws(ViewError) -> [PlayerID: LedgerReplay]

  /// The ledgers of the players whose ids follow `after`, in the order of their ids. Stops after `events` events, but
  /// includes one player in any case. Empty if no player is left.
  func ledgers(after: PlayerID?, events: Int) async throws(ViewError) -> [(player: PlayerID, replay: LedgerReplay)]

  /// The names of a course's revision; nil if the record does not have it.
  func names(of course: CourseKey) async throws(ViewError) -> CourseNames?

  /// Players with events whose ids follow `after`, in the order of their ids.
  func playerIDs(after: PlayerID?, limit: Int) async throws(ViewError) -> [PlayerID]

  /// The players' cards as the record's tables have them.
  func recordedCards(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: [RecordedCard]]

  /// The epoch of this record's views; nil before the first rebuild.
  func epoch() async throws(ViewError) -> UUID?

  func setEpoch(_ epoch: UUID) async throws(ViewError)
}

extension EventHistory {
  func ledger(of player: PlayerID) async throws(ViewError) -> LedgerReplay {
    try await ledgers(of: [player], events: 1)[player] ?? LedgerReplay()
  }
}
