import Basics
public import Postgres
public import RoundFreshness
public import ServiceKit
public import Telemetry

/// The relay's own tasks, for the service's list.
public struct RelayTasks: Sendable {
  /// A run is one look at the outbox with the delivery of what waits there, or one attempt to become the active relay.
  public let delivery = BackgroundTask(
    "relay",
    .continuous,
    "delivers events from the outbox, each card's in order; stands by while another relay is active"
  )
  public let backlog = BackgroundTask(
    "outbox-backlog",
    .every(OutboxBacklog.period),
    "measures how much waits in the outbox, and for how long, while this relay is active"
  )

  public init() {}

  public var all: [BackgroundTask] { [delivery, backlog] }
}

/// Moves events from the outbox to a sink, at least once and in each card's order. One relay is active; others stand
/// by.
///
/// A row is deleted only after its event was delivered. If the relay dies between the two, the event is delivered
/// again, and consumers, which know each card's last sequence number, ignore it.
public actor Relay {
  public struct Configuration: Sendable {
    public var batch = 500
    /// How long events gather after a batch that took everything: under load many are delivered together, and the first
    /// event after a quiet time does not wait.
    public var gathering: Duration = .milliseconds(10)
    /// How often the relay looks without a notification, and how often a standby tries to get the turn.
    public var poll: Duration = .seconds(1)
    /// The first and the longest pause after a failure.
    public var pauses: (first: Duration, longest: Duration) = (.milliseconds(50), .seconds(2))

    public init() {}
  }

  private let lane: PostgresLane
  private let listener: PostgresListener
  private let sink: any EventSink
  private let floors: CacheFloors
  private let mode: EventLogMode
  private let configuration: Configuration
  private let metrics: RelayMetrics
  private let backlog: OutboxBacklog
  private let tasks: RelayTasks
  private let wake = RelayWake()
  private let logger = Logger(label: "relay")
  private var work: Task<Void, Never>?

  /// - Parameters:
  ///   - database: As the role `golf_relay`.
  ///   - tasks: The tasks to which the runs are reported.
  public init(
    database: PostgresConfiguration,
    mode: EventLogMode,
    sink: any EventSink,
    floors: CacheFloors,
    configuration: Configuration = Configuration(),
    tasks: RelayTasks = RelayTasks(),
    metrics: Metrics = .shared
  ) {
    // One connection, because the lock belongs to its session. A turn's first take may scan tens of millions of
    // delivered rows that a long snapshot keeps from vacuum.
    lane = PostgresLane(
      configuration: database,
      name: "relay",
      connections: 1,
      timeout: RelaySession.limit,
      metrics: metrics
    )
    listener = PostgresListener(configuration: database, channels: ["golf_outbox"])
    self.sink = sink
    self.floors = floors
    self.mode = mode
    self.configuration = configuration
    self.tasks = tasks
    self.metrics = RelayMetrics(metrics)
    backlog = OutboxBacklog(metrics)
  }

  public func start() {
    guard work == nil else { return }
    work = Task { await self.run() }
  }

  /// Returns after the current batch, and releases the turn.
  public func stop() async {
    work?.cancel()
    await wake.signal()
    await work?.value
    await listener.close()
    await lane.close()
  }

  private func run() async {
    let hearing = Task { [listener, wake] in
      for await _ in listener.events { await wake.signal() }
    }
    defer {
      hearing.cancel()
      backlog.reset()
    }
    var pauses = Backoff(first: configuration.pauses.first, maximum: configuration.pauses.longest)
    while !Task.isCancelled {
      tasks.delivery.began()
      do {
        if let session = try await RelaySession.acquire(lane) {
          try await take(session) { pauses.reset() }
        } else {
          tasks.delivery.succeeded()
          tasks.backlog.clearFailure()
          // Not earlier: a relay whose sink is unreachable gets the turn again after a pause, and keeps its gauges
          // until then.
          backlog.reset()
          await wake.wait(configuration.poll)
        }
      } catch {
        tasks.delivery.failed(error)
        metrics.failures.increment()
        let pause = pauses.next()
        logger.warning("delivery stopped; retrying", ["error": "\(error)", "pause": "\(pause)"])
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// Delivers until the task is cancelled or an error occurs.
  private func take(_ session: RelaySession, onSuccess: () -> Void) async throws {
    logger.notice("this relay is active now")
    metrics.active.set(1)
    let first = Protected(0)
    let watch = Task { await self.watch(session, first) }
    var failure: (any Error)?
    do { try await serve(session, first, onSuccess: onSuccess) } catch { failure = error }
    watch.cancel()
    await watch.value
    metrics.active.set(0)
    await session.release()
    if let failure { throw failure }
  }

  /// - Parameter first: Called with the lowest row that may wait.
  private func serve(_ session: RelaySession, _ first: Protected<Int>, onSuccess: () -> Void) async throws {
    // Bounds of earlier turns may be outdated.
    var turns = OutboxTurns(limit: configuration.batch)
    while !Task.isCancelled {
      tasks.delivery.began()
      let (request, expected) = (turns.request, mode)
      let batch = try await session.run { database in try Outbox.take(database, request, expected) }
      guard turns.take(batch) else { continue }
      first.withLock { $0 = turns.first }
      let events = batch.events
      if events.isEmpty {
        tasks.delivery.succeeded()
        await wake.wait(configuration.poll)
        continue
      }
      // Before the delivery, which may take long: a process that died after its commit has left an outdated answer in
      // the cache, and raising a floor early does no harm.
      await floors.raise(CacheFloor.highest(of: events))
      let step = RelayStep(events, try await sink.deliver(events))
      let transaction = try await session.run { database -> Int? in
        // A statement outside a transaction is its own transaction.
        if step.parked.isEmpty { return step.delivered.isEmpty ? nil : try Outbox.delete(step.delivered, database) }
        return try database.transaction { database in
          for parked in step.parked { try Outbox.park(parked.row, reason: parked.reason, database) }
          return step.delivered.isEmpty ? nil : try Outbox.delete(step.delivered, database)
        }
      }
      if let transaction { turns.delivered(events, Set(step.delivered), by: transaction) }
      metrics.record(step)
      for parked in step.parked { logger.error("a card is parked", ["row": "\(parked.row)", "reason": parked.reason]) }
      if step.mustWait && step.delivered.isEmpty { throw EventLogError(description: "the sink is unavailable") }
      tasks.delivery.succeeded()
      onSuccess()
      if !turns.isBehind { try? await Task.sleep(for: configuration.gathering) }
    }
  }

  /// Reads the backlog periodically while this relay has the turn, even while the sink makes it wait.
  private func watch(_ session: RelaySession, _ first: Protected<Int>) async {
    while !Task.isCancelled {
      tasks.backlog.began()
      do {
        try await session.run { [backlog] database in try backlog.look(database, from: first.withLock { $0 }) }
        tasks.backlog.succeeded()
      } catch {
        if Task.isCancelled { return tasks.backlog.succeeded() }
        tasks.backlog.failed(error)
        backlog.countFailure()
        logger.warning("the backlog could not be read", ["error": "\(error)"])
      }
      try? await Task.sleep(for: OutboxBacklog.period)
    }
  }
}
