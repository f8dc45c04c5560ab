import Basics
import Glibc
import Golf
import Postgres
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// Many readers that miss the cache at the same moment.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct MissStormTests {
  @Test func `A hundred concurrent requests for one round share one query, and a write ends the sharing`() async throws
  {
    try await RecordBench.with { bench in
      let metrics = Metrics()
      let reader = RoundReader(configuration: bench.configuration, metrics: metrics)
      let queries = metrics.counter("golf_round_queries_total", help: "")
      let round = try await bench.round()
      let (locked, signal) = AsyncStream.makeStream(of: Void.self)
      let (isOver, asking) = (Protected(false), Protected(0))
      // Reads of rounds are blocked, so that all readers ask while the first query is in progress.
      async let holder: Void = bench.session { session in
        defer { signal.finish() }
        try session.transaction { session in
          try session.execute(sql: "lock table golf.rounds in access exclusive mode")
          signal.yield()
          for _ in 0..<500 where !isOver.withLock({ $0 }) { usleep(2_000) }
        }
      }
      for await _ in locked { break }
      let answers = try await withThrowingTaskGroup(of: StoredRound?.self) { group in
        for _ in 0..<100 {
          group.addTask {
            asking.withLock { $0 += 1 }
            return try await reader.round(round.id)
          }
        }
        for _ in 0..<300 where queries.value == 0 || asking.withLock({ $0 }) < 100 {
          try await Task.sleep(for: .milliseconds(2))
        }
        // Between announcing it and asking there are only a few instructions.
        try await Task.sleep(for: .milliseconds(50))
        isOver.withLock { $0 = true }
        return try await group.reduce(into: [StoredRound?]()) { $0.append($1) }
      }
      try await holder
      #expect(answers.count == 100)
      #expect(answers.allSatisfy { $0?.id == round.id })
      #expect(queries.value == 1)
      reader.invalidate(round.id)
      #expect(try await reader.round(round.id)?.etag == round.etag)
      #expect(queries.value == 2)
      await reader.close()
    }
  }
}
