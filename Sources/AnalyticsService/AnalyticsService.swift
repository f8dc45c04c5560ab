import EventLog
import FoundationEssentials
import Golf
import HTTPServer
import LiveUpdates
import Redis
import Schema
public import ServiceKit
import Telemetry

/// The analytics service: applies events to the players' views and serves them over HTTP.
public enum AnalyticsService {
  public static let settings =
    Setting.common(port: 8082, healthPort: 9082) + [
      .trustedProxies, .trustedHops, .liveKeys,
      .limit("GOLF_LIMIT_READS", standard: "600/1m", help: "Requests for figures by one player, at each process"),
      Setting(
        "GOLF_LIMIT_SOCKETS",
        .integer(1...100_000),
        standard: "5000",
        help: "Open live sockets of one process; each takes up to 40 KB"
      ),
      Setting(
        "GOLF_LIMIT_SOCKETS_ADDRESS",
        .integer(1...100_000),
        standard: "256",
        help: "Open live sockets from one address (IPv6: from one /64), at each process"
      ),
      Setting(
        "GOLF_LEDGER_MEGABYTES",
        .integer(1...65_536),
        standard: "\(Composition.standardLedgerBytes / 1_000_000)",
        help: "How much of the players' ledgers is kept in memory, over all partitions of the process"
      ),
    ]

  /// Serves until SIGTERM or SIGINT, then drains. Throws for invalid settings, for a database whose schema does not
  /// fit, and for ports that are in use.
  public static func run(_ settings: Settings, sources: [any EventSource]) async throws {
    let logger = Logger(label: "analytics-service")
    let eventLog = EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) ?? .postgres
    // Invalid settings fail before the service waits for a server.
    _ = try settings.redis()
    let readiness = Readiness(try settings.postgres(applicationName: "golf-analytics"))
    let stop = StopRequest()
    let background = BackgroundDriver()
    let health = HealthServer.make(
      host: settings["GOLF_HOST"],
      port: settings.integer("GOLF_HEALTH_PORT"),
      background: background,
      isReady: { await readiness.problem() }
    )
    let healthPort = try health.start()
    let isFit = try await readiness.untilFit(logger, unless: stop) { database in
      try Schema.check(database)
      try eventLog.check(database)
    }
    guard isFit else { return }

    let parts = try Composition(
      settings,
      ledgerBytes: 1_000_000 * settings.integer("GOLF_LEDGER_MEGABYTES")
    )
    let sessions = SessionLookup(parts.database)
    let live = try LiveService(parts.live, settings, metrics: parts.metrics)
    let server = HTTPServer(
      configuration: HTTPServerConfiguration(
        host: settings["GOLF_HOST"],
        port: settings.integer("GOLF_PORT"),
        loops: settings.integer("GOLF_HTTP_LOOPS"),
        trustedProxies: settings.trustedProxies,
        accessLog: AccessLogEntry.lines(to: Logger(label: "http"))
      ),
      router: router(
        parts,
        isBehindTLS: settings["GOLF_TLS"] == "on",
        sessions,
        reads: settings.limit("GOLF_LIMIT_READS"),
        live: live.route
      )
    )
    // The first look comes before the first request, which would otherwise be answered 503 `rebuilding`.
    _ = try? await parts.keeper.examine()
    try live.start()
    let port = try server.start()
    readiness.serves()
    logger.notice("listening", ["port": "\(port)", "healthPort": "\(healthPort)"])
    if sources.isEmpty { logger.warning("no event source: only rebuilds bring the views up to date") }

    background.list(
      AnalyticsTasks.list(
        sources: sources.flatMap(\.tasks),
        keeper: parts.keeper,
        live: live.tasks,
        operations: OperationsWatch(parts.requests, readiness, metrics: parts.metrics)
      )
    )
    parts.projections.onReconnect { [keeper = parts.keeper] in Task { try? await keeper.examine() } }
    let work = Task {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await background.run() }
        for source in sources { group.addTask { await source.run(parts) } }
      }
    }
    await readiness.untilStop(stop, delay: settings.integer("GOLF_STOP_DELAY"), logger: logger)
    await server.drain()
    work.cancel()
    await work.value
    await live.close()
    await parts.close()
    await sessions.close()
    await health.drain()
    await readiness.close()
    logger.notice("stopped")
  }

  static func router(
    _ parts: Composition,
    isBehindTLS: Bool,
    _ lookup: SessionLookup,
    reads: RateLimit,
    live: LiveRoute
  ) -> Router {
    let sessions = Sessions(
      cookie: SessionCookie(isBehindTLS: isBehindTLS),
      lookup: lookup,
      redis: parts.requests,
      // The service's Redis user may only read sessions, so that this service cannot sign a player in.
      fillsCache: false
    )
    let limit = PlayerLimit("reads", reads, metrics: parts.metrics)
    var router = Router(metrics: parts.metrics)
    router.fallbacks = .problems
    AnalyticsRoutes(
      reader: parts.reader,
      answers: parts.answers,
      careers: parts.requestCareers,
      player: { request in
        let player = try await sessions.require(request).player
        try limit.take(player)
        return PlayerID(player)
      },
      logger: parts.logger
    )
    .add(to: &router)
    live.add(to: &router)
    return router
  }
}
