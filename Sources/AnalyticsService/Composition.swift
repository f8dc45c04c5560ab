import FoundationEssentials
import Golf
import HTTPServer
import Postgres
import Redis
import ServiceKit
import Telemetry

/// What the service is made of, connected but not started. The operator's commands use the same parts.
public struct Composition: Sendable {
  let logger = Logger(label: "analytics-service")
  let metrics: Metrics
  let database: PostgresConfiguration
  /// Sessions and views of requests: quick, or not at all.
  let requests: RedisClient
  /// Ledgers and rebuilds, so that a large batch stands before no request.
  let projections: RedisClient
  private let lane: PostgresLane
  private let quickLane: PostgresLane
  let history: PostgresHistory
  let careers: CareerKeeper
  /// The same, as requests read them.
  let toldCareers: PostgresCareers
  let rebuild: Rebuild
  let keeper: ViewKeeper
  let reader: ViewReader
  let answers: LedgerAnswers
  private let pool: ComputePool
  private let views: RedisViews
  private let viewMetrics: ViewMetrics
  /// The ledgers of all projectors.
  private let ledgers: LedgerCache

  /// What a process keeps of ledgers unless it is told otherwise: a quarter of the chart's limit for its memory.
  static let standardLedgerBytes = 64_000_000

  /// Reads `GOLF_DATABASE_URL` and `GOLF_REDIS_URL`. Throws for an address that is not understood.
  /// - Parameter ledgerBytes: How much of the players' ledgers is kept in memory for the events to come.
  init(_ settings: Settings, metrics: Metrics = .shared, ledgerBytes: Int = Self.standardLedgerBytes) throws {
    self.metrics = metrics
    let database = try settings.postgres(applicationName: "golf-analytics")
    self.database = database
    let redis = try settings.redis()
    requests = RedisClient(configuration: redis, name: "requests", metrics: metrics)
    projections = RedisClient(
      configuration: redis,
      name: "projections",
      connections: 2,
      timeout: .seconds(5),
      metrics: metrics
    )
    // A rebuild's page of whole logs may take a while.
    lane = PostgresLane(
      configuration: database,
      name: "history",
      connections: 2,
      timeout: .seconds(30),
      metrics: metrics
    )
    history = PostgresHistory(lane: lane, limit: .seconds(30))
    // What a request waits for: one player's log, and which views are this record's.
    quickLane = PostgresLane(configuration: database, name: "views", metrics: metrics)
    let quick = PostgresHistory(lane: quickLane, limit: .milliseconds(1_500))
    views = RedisViews(redis: projections, timeout: .seconds(5))
    viewMetrics = ViewMetrics(metrics)
    ledgers = LedgerCache(byteLimit: ledgerBytes, metrics: metrics)
    careers = CareerKeeper(careers: PostgresCareers(lane: lane), history: history)
    toldCareers = PostgresCareers(lane: quickLane, limit: .milliseconds(1_500))
    rebuild = Rebuild(views: views, history: history, careers: careers, logger: logger)
    keeper = ViewKeeper(views: views, history: quick, rebuild: rebuild, logger: logger, metrics: viewMetrics)
    reader = ViewReader(
      views: RedisViews(redis: requests, timeout: .milliseconds(500)),
      history: quick,
      careers: CareerKeeper(careers: toldCareers, history: quick),
      keeper: keeper
    )
    pool = ComputePool(metrics: metrics)
    answers = LedgerAnswers(reader: reader, pool: pool)
  }

  /// One for each partition that is owned, or one for all events.
  func makeProjector() -> Projector {
    Projector(
      views: views,
      history: history,
      keeper: keeper,
      careers: careers,
      metrics: viewMetrics,
      cache: ledgers
    )
  }

  var verification: Verification { Verification(views: views, history: history, careers: careers.careers) }

  /// The players' ledgers as they are shown now, without those that are missing or cannot be read. Throws where there
  /// are no views.
  func shownLedgers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Ledger] {
    guard let epoch = try await views.markers().current else { throw ViewError(.rebuilding) }
    return try await views.load(players, in: epoch).compactMapValues { loaded in
      if case .sound(let stored) = loaded { stored.ledger } else { nil }
    }
  }

  /// Has the server remember that the views were verified now.
  func noteVerification(differences: Int) async throws {
    let time = Int(Date.now.timeIntervalSince1970)
    try await lane.run { try OperatorNotes.note(verificationAt: time, differences: differences, $0) }
  }

  /// Ends the connections, after what uses them has ended.
  func close() async {
    await keeper.stop()
    await pool.close()
    await requests.close()
    await projections.close()
    await lane.close()
    await quickLane.close()
  }
}
