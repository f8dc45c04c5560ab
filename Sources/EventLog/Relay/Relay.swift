public import Postgres
public import Telemetry

/// Moves events from the outbox to a sink: at least once, a card's in order. One relay is active; others stand by.
///
/// A row is deleted only after its event was delivered. Where the relay dies between the two, the event is delivered
/// again, and consumers, who know each card's last sequence, ignore it.
public actor Relay {
  public struct Configuration: Sendable {
    public var batch = 500
    /// How long events gather after a batch that took all there were: under load many go together, and the first after
    /// a quiet time waits for nothing.
    public var gathering: Duration = .milliseconds(10)
    /// How often to look when no notification comes: a fallback, and how long a standby waits for its turn.
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
  private let wake = RelayWake()
  private let logger = Logger(label: "relay")
  private var work: Task<Void, Never>?

  /// - Parameter database: As the role `golf_relay`.
  public init(
    database: PostgresConfiguration,
    mode: EventLogMode,
    sink: any EventSink,
    floors: CacheFloors,
    configuration: Configuration = Configuration(),
    metrics: Metrics = .shared
  ) {
    // One connection: the lock belongs to its session. A turn's first take may walk over tens of millions of rows that
    // are delivered already and that a long snapshot keeps.
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
    self.metrics = RelayMetrics(metrics)
    backlog = OutboxBacklog(metrics)
  }

  public func start() {
    guard work == nil else { return }
    work = Task { await self.run() }
  }

  /// Ends after the batch in hand, and lets another relay have the turn.
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
    var pause = configuration.pauses.first
    while !Task.isCancelled {
      do {
        if let session = try await RelaySession.acquire(lane) {
          try await take(session) { pause = configuration.pauses.first }
        } else {
          // Only now are the figures another relay's: one whose sink is away has the turn again after a pause.
          backlog.reset()
          await wake.wait(configuration.poll)
        }
      } catch {
        metrics.failures.increment()
        logger.warning("delivery stopped; trying again", ["error": "\(error)", "pause": "\(pause)"])
        try? await Task.sleep(for: pause)
        pause = min(pause * 2, configuration.pauses.longest)
      }
    }
  }

  /// Has the turn until the task is cancelled or something fails.
  private func take(_ session: RelaySession, onSuccess: () -> Void) async throws {
    logger.notice("this relay has the turn")
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

  /// - Parameter first: Told which row is the lowest that may wait.
  private func serve(_ session: RelaySession, _ first: Protected<Int>, onSuccess: () -> Void) async throws {
    // What earlier turns knew may be out of date.
    var turns = OutboxTurns(limit: configuration.batch)
    while !Task.isCancelled {
      let (request, expected) = (turns.request, mode)
      let batch = try await session.run { database in try Outbox.take(database, request, expected) }
      guard turns.take(batch) else { continue }
      first.withLock { $0 = turns.first }
      let events = batch.events
      if events.isEmpty {
        await wake.wait(configuration.poll)
        continue
      }
      // Before the sink, which may wait for long: a process that died after its commit has left an old answer, and a
      // floor that is raised early does no harm.
      await floors.raise(CacheFloor.highest(of: events))
      let step = RelayStep(events, try await sink.deliver(events))
      let transaction = try await session.run { database -> Int? in
        // Alone, a deletion is its own transaction.
        if step.parked.isEmpty { return step.delivered.isEmpty ? nil : try Outbox.delete(step.delivered, database) }
        return try database.transaction { database in
          for parked in step.parked { try Outbox.park(parked.row, reason: parked.reason, database) }
          return step.delivered.isEmpty ? nil : try Outbox.delete(step.delivered, database)
        }
      }
      if let transaction { turns.delivered(events, Set(step.delivered), by: transaction) }
      metrics.record(step)
      for parked in step.parked { logger.error("a card is parked", ["row": "\(parked.row)", "reason": parked.reason]) }
      if step.mustWait && step.delivered.isEmpty { throw EventLogError(description: "the sink takes nothing now") }
      onSuccess()
      if !turns.isBehind { try? await Task.sleep(for: configuration.gathering) }
    }
  }

  /// Looks at the backlog while this relay has the turn, also while the sink keeps it waiting.
  private func watch(_ session: RelaySession, _ first: Protected<Int>) async {
    while !Task.isCancelled {
      do {
        try await session.run { [backlog] database in try backlog.look(database, from: first.withLock { $0 }) }
      } catch {
        if Task.isCancelled { return }
        backlog.countFailure()
        logger.warning("the backlog was not read", ["error": "\(error)"])
      }
      try? await Task.sleep(for: OutboxBacklog.period)
    }
  }
}
