import Basics
import FoundationEssentials
import Golf
import GolfEvents
import Telemetry

@testable import AnalyticsService

/// A projector with everything around it, in memory.
struct Bench {
  let views = MemoryViews()
  let history = MemoryHistory()
  let archive = MemoryCareers()
  let careers: CareerKeeper
  let metrics = ViewMetrics(Metrics())
  let rebuild: Rebuild
  let keeper: ViewKeeper
  let ledgers = LedgerCache(byteLimit: 64_000_000, metrics: Metrics())
  let projector: Projector

  init() async throws {
    let logger = Logger(label: "test")
    careers = CareerKeeper(careers: archive, history: history)
    rebuild = Rebuild(
      views: views,
      history: history,
      careers: careers,
      logger: logger,
      heartbeat: .seconds(60),
      pageSize: 3,
      eventBudget: 60
    )
    keeper = ViewKeeper(views: views, history: history, rebuild: rebuild, logger: logger, metrics: metrics)
    projector = Projector(
      views: views,
      history: history,
      keeper: keeper,
      careers: careers,
      metrics: metrics,
      cache: ledgers
    )
  }

  /// A bench with views of no player yet.
  static func withViews() async throws -> Bench {
    let bench = try await Bench()
    _ = try await bench.rebuild.run()
    return bench
  }

  func another() -> Projector {
    Projector(views: views, history: history, keeper: keeper, careers: careers, metrics: metrics, cache: ledgers)
  }

  var reader: ViewReader { ViewReader(views: views, history: history, careers: careers, keeper: keeper) }

  var verification: Verification {
    Verification(views: views, history: history, careers: archive, patience: .zero, pageSize: 3)
  }

  func apply(_ records: [EventRecord], with projector: Projector? = nil) async throws -> [RefusedEvent] {
    let parked = Parked()
    try await (projector ?? self.projector).apply(records) { await parked.add($0) }
    return await parked.events
  }

  /// Retries until the batch is in the views, as a consumer does.
  func insist(_ records: [EventRecord], with projector: Projector? = nil) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
    while true {
      do {
        _ = try await apply(records, with: projector)
        return
      } catch let error as ViewError {
        guard ContinuousClock.now < deadline else { throw error }
        try await Task.sleep(for: .milliseconds(2))
      }
    }
  }
}

actor Parked {
  private(set) var events: [RefusedEvent] = []
  func add(_ events: [RefusedEvent]) { self.events += events }
}

extension CardHistory {
  var records: [EventRecord] {
    get throws {
      try events.map { envelope in
        guard case .other(let other) = envelope.event else { return try envelope.record }
        // This program cannot write an event of an unknown type; a newer one would write more fields.
        return EventRecord(
          id: envelope.id,
          type: other.type,
          time: envelope.time,
          cardID: card,
          playerID: envelope.playerID,
          sequence: envelope.sequence,
          traceparent: nil,
          payload: Array(#"{"roundId":"\#(round)","cardId":"\#(card)","admirer":"Bo"}"#.utf8)
        )
      }
    }
  }
}
