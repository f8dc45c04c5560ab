import Basics
import EventLog
import FoundationEssentials
import Golf
import HTTPServer
import Postgres
import Redis
import ServiceKit
import Telemetry

/// The service's objects, connected but not started. The operator's commands use the same composition.
public struct Composition: Sendable {
  let logger = Logger(label: "analytics-service")
  let metrics: Metrics
  let database: PostgresConfiguration
  /// The client for requests (sessions and views): it answers within 500 ms or fails.
  let requests: RedisClient
  /// The client for ledgers and rebuilds. It is separate, so that a large batch does not delay a request.
  let projections: RedisClient
  private let lane: PostgresLane
  private let quickLane: PostgresLane
  let history: PostgresHistory
  let careers: CareerKeeper
  /// The same store with the short time limit of a request.
  let requestCareers: PostgresCareers
  let rebuild: Rebuild
  let keeper: ViewKeeper
  let reader: ViewReader
  /// The pictures of rounds that are followed live.
  let live: LiveViews
  let answers: LedgerAnswers
  private let pool: ComputePool
  let views: RedisViews
  let viewMetrics: ViewMetrics
  /// The ledger cache that all projectors share.
  let ledgers: LedgerCache

  /// The default limit of the ledger cache, in bytes: a quarter of the memory limit in the Helm chart.
  static let standardLedgerBytes = 64_000_000

  /// Reads `GOLF_DATABASE_URL` and `GOLF_REDIS_URL`. Throws for an address that cannot be parsed.
  /// - Parameter ledgerBytes: The limit of the ledger cache, in bytes.
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
    // A page of a rebuild reads whole logs, which may take seconds.
    lane = PostgresLane(
      configuration: database,
      name: "history",
      connections: 2,
      timeout: .seconds(30),
      metrics: metrics
    )
    let courses = CourseDirectory()
    history = PostgresHistory(lane: lane, limit: .seconds(30), courses: courses)
    // Reads that a request waits for: one player's log, and the current epoch.
    quickLane = PostgresLane(configuration: database, name: "views", metrics: metrics)
    let quick = PostgresHistory(lane: quickLane, limit: .milliseconds(1_500), courses: courses)
    views = RedisViews(redis: projections, timeout: .seconds(5))
    viewMetrics = ViewMetrics(metrics)
    ledgers = LedgerCache(byteLimit: ledgerBytes, metrics: metrics)
    careers = CareerKeeper(careers: PostgresCareers(lane: lane), history: history)
    requestCareers = PostgresCareers(lane: quickLane, limit: .milliseconds(1_500))
    rebuild = Rebuild(views: views, history: history, careers: careers, logger: logger)
    keeper = ViewKeeper(views: views, history: quick, rebuild: rebuild, logger: logger, metrics: viewMetrics)
    let shown = RedisViews(redis: requests, timeout: .milliseconds(500))
    reader = ViewReader(
      views: shown,
      history: quick,
      careers: CareerKeeper(careers: requestCareers, history: quick),
      keeper: keeper
    )
    live = LiveViews(views: shown, history: quick, keeper: keeper)
    pool = ComputePool(metrics: metrics)
    answers = LedgerAnswers(reader: reader, pool: pool)
  }

  var liveVerification: LiveVerification { LiveVerification(views: views, history: history) }

  var verification: Verification { Verification(views: views, history: history, careers: careers.careers) }

  /// The players' ledgers in the current epoch. Missing and unreadable ones are left out. Throws `.rebuilding` if there
  /// are no views.
  func shownLedgers(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: Ledger] {
    guard let epoch = try await views.markers().current else { throw ViewError(.rebuilding) }
    return try await views.load(players, in: epoch).compactMapValues { loaded in
      if case .sound(let stored) = loaded { stored.ledger } else { nil }
    }
  }

  /// How many events hold texts of people, which no event of this release does.
  func texts() async throws -> Int { try await ErasedTexts(lane: lane).count() }

  /// Stores the time and result of this verification in the database, where the services' metrics read it.
  func noteVerification(differences: Int) async throws {
    let time = Int(Date.now.timeIntervalSince1970)
    try await lane.run { try OperatorNotes.note(verificationAt: time, differences: differences, $0) }
  }

  /// Closes the connections. Everything that uses them has to be stopped before.
  func close() async {
    await keeper.stop()
    await pool.close()
    await requests.close()
    await projections.close()
    await lane.close()
    await quickLane.close()
  }
}
