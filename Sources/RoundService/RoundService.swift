import EventLog
import HTTPServer
import LiveUpdates
import Postgres
import Redis
import RoundFreshness
import Schema
public import ServiceKit
import Telemetry

/// The round service: players, courses, rounds, scores. PostgreSQL is the record.
public enum RoundService {
  public static let settings = Setting.common(port: 8081, healthPort: 9081) + RoundLimits.settings + [.liveKeys]

  /// Serves until SIGTERM or SIGINT, then drains HTTP, relay and connections. Throws for settings that cannot be used,
  /// ports that are in use, and a schema or event log that this program cannot work with.
  public static func run(_ settings: Settings) async throws {
    let logger = Logger(label: "round-service")
    let database = try settings.postgres(applicationName: "golf-round")
    let mode = EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) ?? .postgres
    let redis = try settings.redis()
    let keys = try settings.liveKeys()
    let readiness = Readiness(database)
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
      try mode.check(database)
    }
    guard isFit else { return }

    let service = Composition(
      database: database,
      redis: redis,
      limits: RoundLimits(settings),
      isBehindTLS: settings["GOLF_TLS"] == "on",
      liveKeys: keys
    )
    let server = HTTPServer(
      configuration: HTTPServerConfiguration(
        host: settings["GOLF_HOST"],
        port: settings.integer("GOLF_PORT"),
        loops: settings.integer("GOLF_HTTP_LOOPS"),
        trustedProxies: settings.trustedProxies,
        accessLog: AccessLogEntry.lines(to: Logger(label: "http"))
      ),
      router: service.router(logger: logger)
    )
    let port = try server.start()
    readiness.serves()
    let relay = try kafkaRelay(settings, mode, service)
    background.list(
      RoundTasks.list(
        sweep: SessionSweep(service.accounts),
        endedAccounts: service.endedAccounts,
        operations: OperationsWatch(service.redis, readiness),
        catalog: service.courses,
        floors: service.context.cache.floors,
        notifier: service.notifier,
        relay: relay?.tasks
      )
    )
    let work = Task { await background.run() }
    await relay?.start()
    logger.notice("listening", ["port": "\(port)", "healthPort": "\(healthPort)"])

    await readiness.untilStop(stop, delay: settings.integer("GOLF_STOP_DELAY"), logger: logger)
    await server.drain()
    await relay?.stop()
    work.cancel()
    await work.value
    await service.close()
    await health.drain()
    await readiness.close()
    logger.notice("stopped")
  }

  /// With Kafka the relay runs in this process, beside the writes that it publishes; without, in the analytics service.
  private static func kafkaRelay(
    _ settings: Settings,
    _ mode: EventLogMode,
    _ service: Composition
  ) throws -> KafkaRelay? {
    guard mode == .kafka else { return nil }
    return try KafkaRelay(
      kafka: try settings.kafka(clientID: "golf-relay"),
      database: try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-relay"),
      floors: service.context.cache.floors
    )
  }
}
