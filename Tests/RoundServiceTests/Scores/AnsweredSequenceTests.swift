import Basics
import Batching
import Golf
import Telemetry
import Testing

@testable import Postgres
@testable import RoundService

/// The card's sequence in the answer to a score, for each kind of answer: each raises a floor.
@Suite struct AnsweredSequenceTests {
  @Test func `Each answer that knows the card's sequence states it, changed or not`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let told = Protected<[[Int64?]]>([])
      let scores = ScoreWriter(configuration: bench.configuration, metrics: Metrics()) { sequences in
        told.withLock { $0.append(sequences.map(\.sequence)) }
      }
      let write = try bench.write(round, hole: 1, 4)
      let sequence = try await Result<ScoreOutcome, any Error>.success(scores.write(write)).accepted?.sequence
      // Repeated: nothing changes. Its floor may have been lost with the process that handled the first.
      _ = try await scores.write(try bench.write(round, hole: 1, 4))
      // From another device: the answer has the stored version.
      let other = try await scores.write(try bench.write(round, hole: 1, 5, ifMatch: 99))
      #expect(Result<ScoreOutcome, any Error>.success(other).name == "otherVersion")
      _ = try await scores.write(try bench.write(round, hole: 1, 5, writer: bench.bo))
      await scores.close()
      #expect(told.withLock { $0 } == [[sequence], [sequence], [sequence]])
    }
  }

  @Test func `An outcome that is unknown may have raised it`() async throws {
    try await RecordBench.with { bench in
      let write = try bench.write(try await bench.round(), hole: 1, 4)
      let unknown = try #require(AnsweredSequence(write, .failure(PostgresError(.outcomeUnknown))))
      #expect(unknown.card == write.card && unknown.sequence == nil)
      for error in [PostgresError(.connectionFailed), PostgresError(.lockNotAvailable)] {
        #expect(AnsweredSequence(write, .failure(error)) == nil)
      }
      #expect(AnsweredSequence(write, .success(.notFound)) == nil)
      #expect(AnsweredSequence(write, .failure(BatchingError(.overloaded, lane: "x"))) == nil)
    }
  }
}
