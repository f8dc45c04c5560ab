internal import GolfEvents
public import Postgres
public import Telemetry

/// Wakes the relay after a commit, on a connection of its own: a transaction that notifies takes a lock of the whole
/// server when it commits and holds it through the flush, so that no two writers of events would commit side by side.
///
/// The first of a burst is sent at once, and another one after the last: a commit is followed by a notification that began
/// after it, at most `pause` later. Best effort: the relay looks once a second by itself, so nothing is lost with one.
public final class OutboxNotifier: Sendable {
  private let lane: PostgresLane
  private let pause: Duration
  private let state = Protected(NotifierState())
  private let failures: Counter

  /// - Parameter pause: How long after a notification the next may be sent.
  public init(
    configuration: PostgresConfiguration,
    pause: Duration = .milliseconds(5),
    metrics: Metrics = .shared
  ) {
    lane = PostgresLane(configuration: configuration, name: "notify", connections: 1, capacity: 4, metrics: metrics)
    self.pause = pause
    failures = metrics.counter(
      "event_log_notify_failures_total",
      help: "Notifications that the relay did not get; it looks a second later by itself."
    )
  }

  /// After a commit. Returns at once.
  public func notify() {
    guard state.withLock({ $0.want() }) else { return }
    Task { await work() }
  }

  /// Ends after the notification that is under way.
  public func close() async { await lane.close() }

  private func work() async {
    repeat {
      do {
        try await lane.run { try Self.notify($0) }
      } catch {
        failures.increment()
      }
      try? await Task.sleep(for: pause)
    } while state.withLock({ $0.goOn() })
  }

  /// On a connection that is in no transaction.
  static func notify(_ database: PostgresSession) throws {
    try database.execute(statement, [.text(EventLogNames.outboxChannel)])
  }

  private static let statement = PostgresStatement("outbox-notify", "select pg_notify($1, '')", .writes)
}

/// Whether a notification is to be sent: at most one is under way, and none that was wanted meanwhile is forgotten.
struct NotifierState: Sendable, Hashable {
  private var isWorking = false
  private var isWanted = false

  /// Returns whether the caller is to begin; otherwise the one at work sends another.
  mutating func want() -> Bool {
    isWanted = isWorking
    defer { isWorking = true }
    return !isWorking
  }

  /// After a notification and its pause: whether another was wanted since.
  mutating func goOn() -> Bool {
    isWorking = isWanted
    defer { isWanted = false }
    return isWanted
  }
}
