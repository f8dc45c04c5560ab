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
    // One connection: the lock belongs to its session.
    lane = PostgresLane(configuration: database, name: "relay", connections: 1, metrics: metrics)
    listener = PostgresListener(configuration: database, channels: ["golf_outbox"])
    self.sink = sink
    self.floors = floors
    self.mode = mode
    self.configuration = configuration
    self.metrics = RelayMetrics(metrics)
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
    defer { hearing.cancel() }
    var pause = configuration.pauses.first
    while !Task.isCancelled {
      do {
        if let session = try await RelaySession.acquire(lane) {
          logger.notice("this relay has the turn")
          metrics.active.set(1)
          defer { metrics.active.set(0) }
          do {
            try await serve(session) { pause = configuration.pauses.first }
          } catch {
            await session.release()
            throw error
          }
          await session.release()
        } else {
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

  private func serve(_ session: RelaySession, onSuccess: () -> Void) async throws {
    while !Task.isCancelled {
      let limit = configuration.batch
      let expected = mode
      let events = try await session.run { database in
        try Outbox.take(database, limit: limit, expected)
      }
      if events.isEmpty {
        await wake.wait(configuration.poll)
        continue
      }
      let step = RelayStep(events, try await sink.deliver(events))
      await floors.raiseForGood(step.floors)
      try await session.run { database in
        // Alone, a deletion is its own transaction.
        if step.parked.isEmpty { return try Outbox.delete(step.delivered, database) }
        try database.transaction { database in
          for parked in step.parked { try Outbox.park(parked.row, reason: parked.reason, database) }
          if !step.delivered.isEmpty { try Outbox.delete(step.delivered, database) }
        }
      }
      metrics.record(step)
      for parked in step.parked { logger.error("a card is parked", ["row": "\(parked.row)", "reason": parked.reason]) }
      if step.mustWait && step.delivered.isEmpty { throw EventLogError(description: "the sink takes nothing now") }
      onSuccess()
      if events.count < limit { try? await Task.sleep(for: configuration.gathering) }
    }
  }
}
