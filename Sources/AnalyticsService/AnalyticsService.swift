import EventLog
import FoundationEssentials
import Golf
import HTTPServer
import Redis
public import ServiceKit
import Telemetry

/// The analytics service: applies events to the players' views and answers them.
public enum AnalyticsService {
  public static let settings =
    Setting.common(port: 8082, healthPort: 9082) + [
      .limit("GOLF_LIMIT_READS", standard: "600/1m", help: "Questions by one player, at each process")
    ]

  /// Serves until SIGTERM or SIGINT, then drains. Throws for settings that cannot be used, a record
  /// that does not fit, and ports that are taken.
  public static func run(_ settings: Settings, sources: [any EventSource]) async throws {
    let parts = try AnalyticsParts(settings)
    let eventLog = EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) ?? .postgres
    let readiness = Readiness()
    let health = HealthServer.make(
      host: settings["GOLF_HOST"],
      port: settings.integer("GOLF_HEALTH_PORT"),
      isReady: { await unreadiness(parts, readiness) }
    )
    let healthPort = try health.start()
    do {
      try await StartCheck.run(parts.lane, eventLog: eventLog, patience: .seconds(30), logger: parts.logger)
    } catch {
      await parts.close()
      throw error
    }
    let sessions = SessionLookup(parts.database)
    let server = HTTPServer(
      configuration: HTTPServerConfiguration(
        host: settings["GOLF_HOST"],
        port: settings.integer("GOLF_PORT"),
        loops: settings.integer("GOLF_HTTP_LOOPS"),
        accessLog: AccessLogEntry.lines(to: Logger(label: "http"))
      ),
      router: router(
        parts,
        isBehindTLS: settings["GOLF_TLS"] == "on",
        sessions,
        reads: settings.limit("GOLF_LIMIT_READS")
      )
    )
    let port = try server.start()
    readiness.serves()
    parts.logger.notice("listening", ["port": "\(port)", "healthPort": "\(healthPort)"])
    if sources.isEmpty { parts.logger.warning("no event source: the views follow the record only by rebuilds") }

    let work = Task {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await keepLooking(parts) }
        for source in sources { group.addTask { await source.run(parts) } }
      }
    }
    await readiness.untilStop(delay: settings.integer("GOLF_STOP_DELAY"), logger: parts.logger)
    await server.drain()
    work.cancel()
    await work.value
    await parts.close()
    await sessions.close()
    await health.drain()
    parts.logger.notice("stopped")
  }

  static func router(_ parts: AnalyticsParts, isBehindTLS: Bool, _ lookup: SessionLookup, reads: RateLimit) -> Router {
    let sessions = Sessions(
      cookie: SessionCookie(isBehindTLS: isBehindTLS),
      lookup: lookup,
      redis: parts.requests
    )
    let limit = PlayerLimit("reads", reads, metrics: parts.metrics)
    var router = Router(metrics: parts.metrics)
    router.fallbacks = .problems
    AnalyticsRoutes(
      reader: parts.reader,
      player: { request in
        let player = try await sessions.require(request).player
        try limit.take(player)
        return PlayerID(player)
      },
      logger: parts.logger
    )
    .add(to: &router)
    return router
  }

  /// PostgreSQL is required: sessions and the log are there. Without Redis the answers say so themselves.
  private static func unreadiness(_ parts: AnalyticsParts, _ readiness: Readiness) async -> String? {
    if let reason = readiness.reason { return reason }
    do {
      _ = try await parts.history.epoch()
      return nil
    } catch {
      return "PostgreSQL does not answer"
    }
  }

  /// Sees to the views from the start on: when Redis is reached again after it was away, and now and then, since a
  /// Redis can lose everything without a connection breaking.
  private static func keepLooking(_ parts: AnalyticsParts) async {
    let keeper = parts.keeper
    parts.projections.onReconnect { Task { try? await keeper.examine() } }
    while !Task.isCancelled {
      _ = try? await keeper.examine()
      try? await Task.sleep(for: .seconds(5))
    }
  }
}
