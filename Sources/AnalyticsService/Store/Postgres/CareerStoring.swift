import Golf

/// Where the careers are kept: PostgreSQL in service. Everything here may throw `.recordAway`.
protocol CareerStoring: Sendable {
  /// What is there of each player; one who is missing has nothing.
  func careers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: ArchivedCareer]

  /// The versions alone.
  func versions(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Int64]

  /// Each update as one, or not at all where another version than its base is there. Answers the versions that are
  /// there afterwards.
  func write(_ updates: [CareerUpdate]) async throws(ViewError) -> [PlayerID: Int64]

  /// What edits have changed of the index, newest first.
  func changes(of player: PlayerID, limit: Int) async throws(ViewError) -> [ArchivedChange]

  /// The badges that edits have taken away, newest first.
  func withdrawn(of player: PlayerID) async throws(ViewError) -> [(badge: Badge, archived: ArchivedBadge)]
}
