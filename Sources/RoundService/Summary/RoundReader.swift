import Basics
import Golf
import Postgres
import Telemetry

/// Reads rounds. Concurrent requests share one query, and a round that is being read is not read twice.
final class RoundReader: Sendable {
  private struct Flight {
    let number: UInt64
    let task: Task<StoredRound?, any Error>
  }

  private struct Flights {
    var number: UInt64 = 0
    var byRound: [RoundID: Flight] = [:]
  }

  private let lane: PostgresBatchLane<RoundID, StoredRound?>
  private let flights = Protected(Flights())
  private let queries: Counter

  init(configuration: PostgresConfiguration, connections: Int = 2, metrics: Metrics = .shared) {
    let queries = metrics.counter("golf_round_queries_total", help: "Queries for rounds by id.")
    self.queries = queries
    lane = PostgresBatchLane(
      configuration: configuration,
      name: "round-reads",
      connections: connections,
      metrics: metrics,
      program: { session, ids in
        queries.increment()
        let wanted = Set(ids).sorted()
        var found: [RoundID: Result<StoredRound, any Error>] = [:]
        for row in try session.execute(RoundStatements.read, [.uuids(wanted.map(\.uuid))]) {
          found[RoundID(try row.uuid("id"))] = Result { try StoredRound(row) }
        }
        return ids.map { found[$0]?.map { $0 } ?? .success(nil) }
      }
    )
  }

  /// The round as of now or later; nil if there is none. Concurrent callers share one query.
  func round(_ id: RoundID) async throws -> StoredRound? {
    let flight = flights.withLock { flights in
      if let flight = flights.byRound[id] { return flight }
      flights.number += 1
      let number = flights.number
      let flight = Flight(
        number: number,
        task: Task { [lane, weak self] in
          defer { self?.landed(id, number) }
          return try await lane.submit(id)
        }
      )
      flights.byRound[id] = flight
      return flight
    }
    return try await flight.task.value
  }

  /// Call after a commit: later readers do not join a query that began before it.
  func invalidate(_ id: RoundID) {
    flights.withLock { $0.byRound[id] = nil }
  }

  var isAvailable: Bool { lane.isAvailable }

  func close() async { await lane.close() }

  private func landed(_ id: RoundID, _ number: UInt64) {
    flights.withLock { flights in
      if flights.byRound[id]?.number == number { flights.byRound[id] = nil }
    }
  }
}
