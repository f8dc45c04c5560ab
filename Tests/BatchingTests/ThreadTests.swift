import Basics
import Testing

@testable import Batching

@Suite struct ThreadTests {
  private struct Echo: BatchWorker {
    var readiness: BatchReadiness { .ready }
    mutating func restore() -> Duration { .zero }
    mutating func run(_ batch: [BatchItem<Int>]) -> [Result<Int, any Error>] { batch.map { .success($0.request) } }
    mutating func close() {}
  }

  /// The timer or one of the workers gets no thread: no caller waits for an answer that cannot come.
  @Test(arguments: 1...3)
  func `A lane that lacks a thread refuses, and closes`(failing: Int) async throws {
    let asked = Protected(0)
    let lane = BatchLane(
      LaneConfiguration(name: "lane", workers: 2),
      threads: { (name, body) throws(NativeThreadError) in
        let number = asked.withLock {
          $0 += 1; return $0
        }
        guard number != failing else { throw NativeThreadError(name: name, code: 11) }
        try NativeThread.start(name, body)
      }
    ) { _ in Echo() }
    await #expect(throws: BatchingError.self) { try await lane.submit(1) }
    #expect(!lane.isAvailable)
    await lane.close()
  }
}
