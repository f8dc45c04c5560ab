import Basics
import Golf
import Postgres
import Telemetry

/// A round in a player's list, with the totals of the player's own card.
struct ListedRound: Sendable {
  let id: RoundID
  let status: StoredRound.Status
  let mode: RoundMode
  let playedOn: LocalDate
  let startedAt: Timestamp
  let course: CourseID
  let club: String
  let courseName: String
  let players: Int
  let totals: CardTotals
  /// The reason for missing holes on the player's own card; nil if none are missing, and if none was asked for.
  let holesMissing: HolesMissing?
  /// The nine that the player's own card of eighteen holes counts as.
  let postedNine: RoundMode?

  init(_ row: PostgresRow) throws {
    func value<Value>(_ column: String, _ value: Value?) throws -> Value {
      guard let value else { throw UnreadableRecord(column: column) }
      return value
    }
    id = RoundID(try row.uuid("id"))
    status = try value("status", StoredRound.Status(rawValue: try row.text("status")))
    mode = try value("mode", RoundMode(rawValue: try row.text("mode")))
    playedOn = try value("played_on", LocalDate(try row.text("played_on")))
    startedAt = try value("started_at", Timestamp(millisecondsSince1970: Int64(try row.int("started_at"))))
    course = CourseID(try row.uuid("course_id"))
    club = try row.text("club")
    courseName = try row.text("name")
    players = try row.int("players")
    holesMissing = try row.optionalText("holes_missing").flatMap(HolesMissing.init(rawValue:))
    let begins = try row.optionalInt("nine_begins")
    postedNine = [RoundMode.front, .back].first { begins != nil && $0.holeNumbers.first?.rawValue == begins }
    let startHole = try value("start_hole", HoleNumber(rawValue: try row.int("start_hole")))
    let tee = try CanonicalJSON.decode(TeeSnapshot.self, from: try row.json("tee"))
    totals = try value(
      "start_hole",
      PlayedHoles(try row.optionalText("holes")).totals(tee: tee, startHole: startHole)
    )
  }
}

/// Pages of a player's rounds, read on connections of their own, so that no list delays a score.
final class RoundList: Sendable {
  /// How many page requests of one player may wait; one more is refused with 429.
  static let maximumPerPlayer = 8

  private let lane: PostgresLane

  /// - Parameter connections: One player uses all of them but one at most, so that a player with very many rounds does
  ///   not delay other players' lists.
  init(configuration: PostgresConfiguration, connections: Int = 2, metrics: Metrics = .shared) {
    lane = PostgresLane(
      configuration: configuration,
      name: "round-lists",
      connections: connections,
      maximumPerKey: Self.maximumPerPlayer,
      maximumServedPerKey: max(1, connections - 1),
      metrics: metrics
    )
  }

  /// - Returns: At most `limit` rounds, newest first, and where the next page starts; nil if there is none.
  func page(
    of player: PlayerID,
    after cursor: RoundCursor?,
    status: StoredRound.Status?,
    course: CourseID?,
    limit: Int
  ) async throws -> (rounds: [ListedRound], next: RoundCursor?) {
    try await run(for: player) { session in
      let rows = try session.execute(
        RoundListStatements.list,
        [
          .uuid(player.uuid), .text(cursor?.playedOn.description ?? "infinity"),
          .text(cursor?.startedAt.description ?? "infinity"), .uuid((cursor?.id ?? RoundCursor.lastID).uuid),
          .text(status?.rawValue), .uuid(course?.uuid), .int(limit + 1),
        ]
      )
      let rounds = try rows.prefix(limit).map { try ListedRound($0) }
      let next = rows.count > limit ? rounds.last.map { RoundCursor($0) } : nil
      return (rounds, next)
    }
  }

  /// Runs a query in the player's turn.
  func run<Answer: Sendable>(
    for player: PlayerID,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws -> Answer {
    try await lane.run(key: player.hashValue, body)
  }

  func close() async { await lane.close() }
}
