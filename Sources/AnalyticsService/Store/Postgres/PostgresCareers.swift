import Basics
import FoundationEssentials
import Golf
import Postgres

/// Storage of careers: `PostgresCareers`, or memory where a test chooses the moment of a failure. Every method may
/// throw `.recordAway`.
protocol CareerStoring: Sendable {
  /// The stored careers; a player without one is missing.
  func careers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: ArchivedCareer]

  /// The versions of the stored careers.
  func versions(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Int64]

  /// Writes each update as a whole, or not at all if the stored version is not its base. Returns the versions stored
  /// afterwards.
  func write(_ updates: [CareerUpdate]) async throws(ViewError) -> [PlayerID: Int64]

  /// Changes of the index by edits, newest first.
  func edits(of player: PlayerID, limit: Int) async throws(ViewError) -> [ArchivedEdit]

  /// Badges that edits withdrew, newest first.
  func withdrawn(of player: PlayerID) async throws(ViewError) -> [(badge: Badge, archived: ArchivedBadge)]
}

/// Careers in PostgreSQL, under the analytics role.
struct PostgresCareers: CareerStoring {
  let lane: PostgresLane
  /// The time limit of each operation.
  var limit: Duration = .seconds(10)

  func versions(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Int64] {
    try await lane.answer(within: limit) { session in
      try Self.versions(session.execute(CareerStatements.versions, [.uuids(players.map(\.uuid))]))
    }
  }

  func careers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: ArchivedCareer] {
    try await lane.answer(within: limit) { session in
      // One snapshot for the three statements.
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        let ids: [PostgresValue] = [.uuids(players.map(\.uuid))]
        let answers = try session.pipeline([
          (CareerStatements.versions, ids), (CareerStatements.indexes, ids), (CareerStatements.badges, ids),
        ])
        var careers = try Self.versions(answers[0]).mapValues { ArchivedCareer(version: $0) }
        for row in answers[1] {
          let (day, index) = try Self.index(row)
          let player = PlayerID(try row.uuid("player_id"))
          careers[player]?.indexes[day] = index
        }
        for row in answers[2] {
          let (badge, archived) = try Self.badge(row)
          let player = PlayerID(try row.uuid("player_id"))
          careers[player]?.badges[badge] = archived
        }
        return careers
      }
    }
  }

  func write(_ updates: [CareerUpdate]) async throws(ViewError) -> [PlayerID: Int64] {
    // Rows are locked in the order of the players' ids, so that two writers cannot deadlock.
    let updates = updates.sorted { $0.player < $1.player }
    return try await lane.answer(within: limit) { session in
      try session.transaction { session in
        let players: [PostgresValue] = [.uuids(updates.map(\.player.uuid))]
        try session.execute(CareerStatements.begin, players)
        var versions = try Self.versions(session.execute(CareerStatements.lock, players))
        for update in updates where versions[update.player] == update.base {
          try session.pipeline(CareerStatements.write(update))
          versions[update.player] = update.version
        }
        return versions
      }
    }
  }

  func edits(of player: PlayerID, limit: Int) async throws(ViewError) -> [ArchivedEdit] {
    try await lane.answer(within: self.limit) { session in
      try session.execute(CareerStatements.edits, [.uuid(player.uuid), .int(limit)]).map(Self.edit)
    }
  }

  func withdrawn(of player: PlayerID) async throws(ViewError) -> [(badge: Badge, archived: ArchivedBadge)] {
    try await lane.answer(within: limit) { session in
      try session.execute(CareerStatements.withdrawn, [.uuid(player.uuid)]).map(Self.badge)
    }
  }
}

extension PostgresCareers {
  private static func versions(_ rows: PostgresRows) throws -> [PlayerID: Int64] {
    Dictionary(try rows.map { (PlayerID(try $0.uuid("player_id")), Int64(try $0.int("version"))) }) { $1 }
  }

  private static func index(_ row: PostgresRow) throws -> (LocalDate, ArchivedIndex) {
    let index = try known(HandicapIndex(rawValue: row.int("index_tenths")))
    let low = try row.optionalInt("low_index_tenths").flatMap(HandicapIndex.init(rawValue:))
    return (
      try known(LocalDate(row.text("played_on"))),
      ArchivedIndex(index: index, low: low, cap: try row.text("cap"))
    )
  }

  @Sendable private static func badge(_ row: PostgresRow) throws -> (badge: Badge, archived: ArchivedBadge) {
    let withdrawal: ArchivedBadge.Withdrawal? =
      if let time = try row.optionalTimestamp("withdrawn_at"), let reason = try row.optionalText("withdrawn_because") {
        ArchivedBadge.Withdrawal(time: try known(Timestamp(time)), reason: reason)
      } else {
        nil
      }
    return (
      try known(Badge(key: row.text("badge"))),
      ArchivedBadge(
        round: RoundID(try row.uuid("round_id")),
        playedOn: try known(LocalDate(row.text("played_on"))),
        reason: try row.text("reason"),
        withdrawal: withdrawal
      )
    )
  }

  @Sendable private static func edit(_ row: PostgresRow) throws -> ArchivedEdit {
    ArchivedEdit(
      card: CardID(try row.uuid("card_id")),
      sequence: Int64(try row.int("sequence")),
      round: RoundID(try row.uuid("round_id")),
      playedOn: try known(LocalDate(row.text("played_on"))),
      time: try known(Timestamp(row.timestamp("changed_at"))),
      reason: try row.text("reason"),
      days: try CanonicalJSON.decode(from: row.json("days")),
      badges: try row.json("badges")
    )
  }

  /// Rejects a value that this program does not know: a newer one may have written it.
  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw ViewError(.unexpected, "the careers hold a value that this program does not know") }
    return value
  }
}
