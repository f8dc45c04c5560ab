import Basics
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import Redis
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// A projector with everything around it, on a Redis and a database of its own.
struct RealBench {
  let server: RedisServer
  let redis: RedisClient
  let views: RedisViews
  let record: RecordDatabase
  let lane: PostgresLane
  let history: PostgresHistory
  let careers: CareerKeeper
  let rebuild: Rebuild
  let keeper: ViewKeeper
  let ledgers = LedgerCache(byteLimit: 64_000_000, metrics: Metrics())
  let projector: Projector
  let metrics = ViewMetrics(Metrics())

  static func with(_ body: (RealBench) async throws -> Void) async throws {
    let bench = try await RealBench()
    do {
      try await body(bench)
    } catch {
      await bench.close()
      throw error
    }
    try await bench.server.expectNothingRefused()
    await bench.close()
    try await bench.record.drop()
  }

  private init() async throws {
    server = try await RedisServer.start()
    redis = RedisClient(configuration: try RedisConfiguration(url: server.url(as: .analytics)), metrics: Metrics())
    views = RedisViews(redis: redis, timeout: .seconds(5))
    record = try await RecordDatabase.make()
    lane = try record.lane()
    history = PostgresHistory(lane: lane, courses: CourseDirectory())
    let logger = Logger(label: "test")
    careers = CareerKeeper(careers: PostgresCareers(lane: lane), history: history)
    rebuild = Rebuild(views: views, history: history, careers: careers, logger: logger, pageSize: 5)
    keeper = ViewKeeper(views: views, history: history, rebuild: rebuild, logger: logger, metrics: metrics)
    projector = Projector(
      views: views,
      history: history,
      keeper: keeper,
      careers: careers,
      metrics: metrics,
      cache: ledgers
    )
  }

  private func close() async {
    await keeper.stop()
    await redis.close()
    await lane.close()
    try? await server.kill()
  }

  func another() -> Projector {
    Projector(views: views, history: history, keeper: keeper, careers: careers, metrics: metrics, cache: ledgers)
  }

  var reader: ViewReader { ViewReader(views: views, history: history, careers: careers, keeper: keeper) }

  var verification: Verification {
    Verification(views: views, history: history, careers: careers.careers, patience: .zero, pageSize: 5)
  }

  /// Retries until the batch is in the views, as a consumer does.
  func insist(_ records: [EventRecord]) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      do {
        try await projector.apply(records) { _ in }
        return
      } catch let error as ViewError {
        guard ContinuousClock.now < deadline else { throw error }
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  /// Every key of the players in Redis, without the epoch in its name.
  func dump() async throws -> [String: [String: [UInt8]]] {
    let epoch = try await require(views.markers().current)
    var dump: [String: [String: [UInt8]]] = [:]
    for player in try await views.players(in: epoch) {
      for key in [ViewKeys.ledger(player, epoch), ViewKeys.views(player, epoch)] {
        let parts = try await require(redis.send(RedisCommand("HGETALL", key)).array)
        let name = String(key.dropFirst(ViewKeys.prefix(epoch).count))
        for place in stride(from: 0, to: parts.count, by: 2) {
          dump[name, default: [:]][try require(parts[place].text)] = try require(parts[place + 1].bytes)
        }
      }
    }
    return dump
  }
}
