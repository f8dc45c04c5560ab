internal import Batching
internal import Telemetry

/// Keeps one session: connects, notices when it is gone, tries again with growing pauses.
struct SessionKeeper {
  private let configuration: PostgresConfiguration
  private let statementTimeout: Duration
  private let logger: Logger
  private let shortages: Counter
  // A server that is back is reached within a second: a handful of tries a second do it no harm.
  private var backoff = Backoff(first: .milliseconds(50), maximum: .seconds(1))
  private var session: PostgresSession?
  private var outage: PostgresError?

  init(_ configuration: PostgresConfiguration, statementTimeout: Duration, lane: String, metrics: Metrics) {
    self.configuration = configuration
    self.statementTimeout = configuration.statementTimeout ?? statementTimeout
    shortages = metrics.counter(
      "golf_postgres_shortages_total",
      help: "Statements that PostgreSQL refused for want of disk, memory or connections.",
      ["lane": lane]
    )
    logger = Logger(label: "postgres", metadata: ["lane": lane, "database": configuration.description])
  }

  var readiness: BatchReadiness {
    if let session, session.isConnected { return .ready }
    return outage.map { .unavailable($0) } ?? .connecting
  }

  /// Tries once to connect.
  /// - Returns: how long to wait before the next attempt, if it failed.
  mutating func restore() -> Duration {
    session = nil
    do {
      session = try PostgresSession(configuration, statementTimeout: statementTimeout)
      session?.shortages = shortages
      if outage != nil { logger.notice("database reached again") }
      outage = nil
      backoff.reset()
      return .zero
    } catch {
      let pause = backoff.next()
      if outage == nil { logger.warning("database out of reach", ["error": error.debugDescription]) }
      outage = PostgresError(.unavailable, error.message)
      return pause
    }
  }

  /// The session, connected anew if the server hung up while nothing was asked of it; bounded in time.
  /// - Parameter deadline: when the last caller gives up.
  mutating func borrow(until deadline: MonotonicInstant) throws(PostgresError) -> PostgresSession {
    if session?.link.isAlive() != true { _ = restore() }
    guard let session, session.isConnected else { throw outage ?? PostgresError(.unavailable) }
    // At least as long as the server may take for one statement: a short limit of one caller, who is answered by
    // the timer, is no reason to throw a sound connection away.
    session.deadline = max(deadline, MonotonicInstant.now + statementTimeout) + configuration.grace
    return session
  }

  /// How long the server may take to answer nothing.
  static let probeLimit = Duration.seconds(2)

  /// Asks the server for nothing, so that its absence is seen while nobody asks for anything. A session that gets no
  /// answer is closed.
  mutating func probe() {
    guard let session, session.link.isAlive() else { return }
    session.deadline = MonotonicInstant.now + Self.probeLimit
    _ = try? session.execute(sql: "select 1")
  }

  mutating func close() {
    session?.link.close()
    session = nil
  }
}
