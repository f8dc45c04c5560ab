public import Golf
public import Postgres

/// Events that were refused and hold back the later events of their cards, for an operator to decide about.
public struct ParkedEvents: Sendable {
  public struct Parked: Sendable, Hashable {
    /// The row in `golf.outbox`.
    public let row: Int
    public let card: CardID
    public let player: PlayerID
    public let sequence: Int64
    public let type: String
    public let reason: String
  }

  private let lane: PostgresLane

  /// - Parameter lane: As the role `golf_relay`.
  public init(lane: PostgresLane) { self.lane = lane }

  /// Oldest first.
  public func list() async throws -> [Parked] {
    try await lane.run { database in
      try database.execute(Self.select).map { row in
        Parked(
          row: try row.int("id"),
          card: CardID(try row.uuid("card_id")),
          player: PlayerID(try row.uuid("player_id")),
          sequence: Int64(try row.int("sequence")),
          type: try row.text("type"),
          reason: try row.text("parked_reason")
        )
      }
    }
  }

  /// Lets the relay deliver these events again, and then the later ones of their cards. Returns how many were released.
  public func release(_ rows: [Int]) async throws -> Int {
    try await change(Self.release, rows)
  }

  /// Deletes these events from the outbox: later events of their cards are delivered, and a consumer that meets the gap
  /// reloads the card from the log. Returns how many were deleted.
  public func drop(_ rows: [Int]) async throws -> Int {
    try await change(Self.drop, rows)
  }

  private func change(_ statement: PostgresStatement, _ rows: [Int]) async throws -> Int {
    guard !rows.isEmpty else { return 0 }
    return try await lane.run { database in
      let count = try database.execute(statement, [.ints(rows)]).affected
      // Wakes the relay at once. If this fails, it looks within a second by itself.
      _ = try? OutboxNotifier.notify(database)
      return count
    }
  }

  private static let select = PostgresStatement(
    "parked-list",
    """
    select o.id, o.card_id, e.player_id, o.sequence, e.type, o.parked_reason
    from golf.outbox o
    join golf.events e on e.card_id = o.card_id and e.sequence = o.sequence
    where o.parked_reason is not null
    order by o.id
    """
  )
  private static let release = PostgresStatement(
    "parked-release",
    "update golf.outbox set parked_reason = null where id = any($1::bigint[]) and parked_reason is not null"
  )
  private static let drop = PostgresStatement(
    "parked-drop",
    "delete from golf.outbox where id = any($1::bigint[]) and parked_reason is not null"
  )
}
