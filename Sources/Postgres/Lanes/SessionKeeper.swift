import Basics
import Batching
import Telemetry

/// Keeps one session alive: connects, detects a lost connection, and retries with back-off.
struct SessionKeeper {
  private let configuration: PostgresConfiguration
  private let statementTimeout: Duration
  private let logger: Logger
  private let shortages: Counter
  // Reconnects within a second of the server's return; a few attempts a second do not harm it.
  private var backoff = Backoff(first: .milliseconds(50), maximum: .seconds(1))
  private var session: PostgresSession?
  private var outage: PostgresError?

  init(_ configuration: PostgresConfiguration, statementTimeout: Duration, lane: String, metrics: Metrics) {
    self.configuration = configuration
    self.statementTimeout = configuration.statementTimeout ?? statementTimeout
    shortages = metrics.counter(
      "golf_postgres_shortages_total",
      help: "Statements that PostgreSQL refused for lack of disk, memory or connections.",
      ["lane": lane]
    )
    logger = Logger(label: "postgres", metadata: ["lane": lane, "database": configuration.description])
  }

  var readiness: BatchReadiness {
    if let session, session.isConnected { return .ready }
    return outage.map { .unavailable($0) } ?? .connecting
  }

  /// Tries once to connect.
  /// - Returns: The pause before the next attempt, if this one failed.
  mutating func restore() -> Duration {
    session = nil
    do {
      session = try PostgresSession(configuration, statementTimeout: statementTimeout)
      session?.shortages = shortages
      if outage != nil { logger.notice("the database is reachable again") }
      outage = nil
      backoff.reset()
      return .zero
    } catch {
      let pause = backoff.next()
      if outage == nil { logger.warning("the database is unreachable", ["error": error.debugDescription]) }
      outage = PostgresError(.unavailable, error.message)
      return pause
    }
  }

  /// The session, reconnected if the server closed it while it was idle; bounded in time.
  /// - Parameter deadline: The time at which the last caller gives up.
  mutating func borrow(until deadline: MonotonicInstant) throws(PostgresError) -> PostgresSession {
    if session?.link.isAlive() != true { _ = restore() }
    guard let session, session.isConnected else { throw outage ?? PostgresError(.unavailable) }
    // At least as long as the server may take for one statement: when one caller has a short limit, the timer answers
    // that caller, and a healthy connection is kept.
    session.deadline = max(deadline, MonotonicInstant.now + statementTimeout) + configuration.grace
    return session
  }

  /// How long the server may take to answer a probe.
  static let probeLimit = Duration.seconds(2)

  /// Sends a trivial query, so that an outage is noticed while the connection is idle. A session that gets no answer is
  /// closed.
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
