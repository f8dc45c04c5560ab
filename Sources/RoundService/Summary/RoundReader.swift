import Basics
import Golf
import Postgres
import ServiceKit
import Telemetry

/// Reads rounds, and the links that open them. Concurrent requests share one query, and a round that is being read is not
/// read twice.
final class RoundReader: Sendable {
  private struct Flight {
    let number: UInt64
    let task: Task<StoredRound?, any Error>
  }

  private struct Flights {
    var number: UInt64 = 0
    var byRound: [RoundID: Flight] = [:]
  }

  private enum Question {
    case round(RoundID)
    /// The hash of a link's token.
    case link([UInt8])
  }

  private enum Answer {
    case round(StoredRound?)
    case link(SpectatorLink?)
  }

  private let lane: PostgresBatchLane<Question, Answer>
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
      program: { session, questions in
        var (ids, hashes): (Set<RoundID>, Set<[UInt8]>) = ([], [])
        for question in questions {
          switch question {
          case .round(let id): ids.insert(id)
          case .link(let hash): hashes.insert(hash)
          }
        }
        if !ids.isEmpty { queries.increment() }
        let rounds = try Self.rounds(ids, session)
        let links = try Self.links(hashes, session)
        return questions.map { question in
          switch question {
          case .round(let id): rounds[id]?.map { .round($0) } ?? .success(.round(nil))
          case .link(let hash): .success(.link(links[hash]))
          }
        }
      }
    )
  }

  private static func rounds(_ ids: Set<RoundID>, _ session: PostgresSession) throws
    -> [RoundID: Result<StoredRound, any Error>]
  {
    guard !ids.isEmpty else { return [:] }
    var found: [RoundID: Result<StoredRound, any Error>] = [:]
    for row in try session.execute(RoundStatements.read, [.uuids(ids.sorted().map(\.uuid))]) {
      found[RoundID(try row.uuid("id"))] = Result { try StoredRound(row) }
    }
    return found
  }

  private static func links(_ hashes: Set<[UInt8]>, _ session: PostgresSession) throws -> [[UInt8]: SpectatorLink] {
    guard !hashes.isEmpty else { return [:] }
    var found: [[UInt8]: SpectatorLink] = [:]
    for row in try session.execute(SpectatorLinkStatements.find, [.byteStrings(Array(hashes))]) {
      found[try row.bytes("token_hash")] = try SpectatorLink(row)
    }
    return found
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
          guard case .round(let round) = try await lane.submit(.round(id)) else { return nil }
          return round
        }
      )
      flights.byRound[id] = flight
      return flight
    }
    return try await flight.task.value
  }

  /// The link that a token opens; nil for a wrong one, and once the link has ended. Only hashes are compared.
  func link(_ token: LinkToken) async throws -> SpectatorLink? {
    guard case .link(let link) = try await lane.submit(.link(token.hash)) else { return nil }
    return link
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
