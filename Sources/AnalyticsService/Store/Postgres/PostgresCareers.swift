import FoundationEssentials
import Golf
import Postgres

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

/// The careers in PostgreSQL, under the analytics role.
struct PostgresCareers: CareerStoring {
  let lane: PostgresLane
  /// How long an answer may take.
  var limit: Duration = .seconds(10)

  func versions(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Int64] {
    try await lane.answer(within: limit) { session in
      try Self.versions(session.execute(CareerStatements.versions, [.uuids(players.map(\.uuid))]))
    }
  }

  func careers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: ArchivedCareer] {
    try await lane.answer(within: limit) { session in
      // One snapshot of the three.
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
    // In the order of the players, so that two who write several cannot wait for each other.
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

  func changes(of player: PlayerID, limit: Int) async throws(ViewError) -> [ArchivedChange] {
    try await lane.answer(within: self.limit) { session in
      try session.execute(CareerStatements.changes, [.uuid(player.uuid), .int(limit)]).map(Self.change)
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

  @Sendable private static func change(_ row: PostgresRow) throws -> ArchivedChange {
    ArchivedChange(
      card: CardID(try row.uuid("card_id")),
      sequence: Int64(try row.int("sequence")),
      round: RoundID(try row.uuid("round_id")),
      playedOn: try known(LocalDate(row.text("played_on"))),
      time: try known(Timestamp(row.timestamp("changed_at"))),
      reason: try row.text("reason"),
      days: try JSONDecoder().decode([ArchivedChange.Days].self, from: Data(row.json("days"))),
      badges: try row.json("badges")
    )
  }

  /// A value that this program knows; a newer one may have written another.
  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw ViewError(.unexpected, "the careers hold what this program does not know") }
    return value
  }
}
