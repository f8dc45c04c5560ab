import Basics
import GolfEvents
public import Postgres
public import ServiceKit
public import Telemetry

/// Wakes the relay after a commit, on a connection of its own. A transaction that notifies takes a server-wide lock at
/// its commit and holds it through the flush, so that no two writers of events could commit side by side.
///
/// The first notification of a burst is sent at once, and one more after the last commit: each commit is followed by a
/// notification that began after it, at most `pause` later. Best effort: the relay also looks once a second, so that a
/// lost notification loses no event.
public final class OutboxNotifier: Sendable {
  public let task = BackgroundTask("outbox-notifier", .onDemand, "wakes the relay after commits that wrote events")
  private let lane: PostgresLane
  private let pause: Duration
  private let state = Protected(NotifierState())
  private let failures: Counter

  /// - Parameter pause: The time between two notifications.
  public init(
    configuration: PostgresConfiguration,
    pause: Duration = .milliseconds(5),
    metrics: Metrics = .shared
  ) {
    lane = PostgresLane(configuration: configuration, name: "notify", connections: 1, capacity: 4, metrics: metrics)
    self.pause = pause
    failures = metrics.counter(
      "event_log_notify_failures_total",
      help: "Notifications that did not reach the relay; it polls a second later anyway."
    )
  }

  /// Call after a commit. Returns at once.
  public func notify() {
    guard state.withLock({ $0.want() }) else { return }
    Task { await work() }
  }

  /// Returns after a notification in progress.
  public func close() async { await lane.close() }

  private func work() async {
    repeat {
      do {
        try await task.run { try await lane.run { try Self.notify($0) } }
      } catch {
        failures.increment()
      }
      try? await Task.sleep(for: pause)
    } while state.withLock({ $0.goOn() })
  }

  /// Sends the notification on a connection that is in no transaction.
  static func notify(_ database: PostgresSession) throws {
    try database.execute(statement, [.text(EventLogNames.outboxChannel)])
  }

  private static let statement = PostgresStatement("outbox-notify", "select pg_notify($1, '')", .writes)
}

/// Decides whether to send a notification: at most one is in progress, and a request that arrives meanwhile is not
/// lost.
struct NotifierState: Sendable, Hashable {
  private var isWorking = false
  private var isWanted = false

  /// Returns whether the caller has to start sending; otherwise the task in progress sends another notification.
  mutating func want() -> Bool {
    isWanted = isWorking
    defer { isWorking = true }
    return !isWorking
  }

  /// Call after a notification and its pause. Returns whether another one was requested since.
  mutating func goOn() -> Bool {
    isWorking = isWanted
    defer { isWanted = false }
    return isWanted
  }
}
