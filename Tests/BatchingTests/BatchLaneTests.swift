import Basics
import Glibc
import Telemetry
import Testing

@testable import Batching

/// A lane with its threads: the test makes its worker unavailable, available, or hang.
@Suite(.timeLimit(.minutes(1))) struct BatchLaneTests {
  /// The worker's behaviour. Its thread polls for a change every millisecond.
  final class Server: Sendable {
    enum State { case away, serving, hung }

    struct Away: Error {}

    private let state = Protected(State.away)

    func become(_ new: State) { state.withLock { $0 = new } }
    var now: State { state.withLock { $0 } }
  }

  struct Worker: BatchWorker {
    let server: Server
    var isConnected = false

    var readiness: BatchReadiness { isConnected ? .ready : .unavailable(Server.Away()) }

    mutating func restore() -> Duration {
      isConnected = server.now != .away
      return .milliseconds(1)
    }

    mutating func run(_ batch: [BatchItem<String>]) -> [Result<String, any Error>] {
      while server.now == .hung { usleep(1_000) }
      isConnected = server.now == .serving
      return batch.map { isConnected ? .success($0.request) : .failure(Server.Away()) }
    }

    mutating func probe() { isConnected = server.now == .serving }

    mutating func close() {}
  }

  @Test func `An idle lane notices that its server is unreachable`() async throws {
    let server = Server()
    server.become(.serving)
    let limits = LaneConfiguration(name: "idle", workers: 2, probeAfter: .milliseconds(5))
    let metrics = Metrics()
    let lane = BatchLane<Worker>(limits, metrics: metrics) { _ in Worker(server: server) }
    try await untilServing(lane)
    server.become(.away)
    // Without a probe this test ends by its own limit.
    while lane.isAvailable { try await Task.sleep(for: .milliseconds(1)) }
    #expect(metrics.render().contains(#"golf_lane_available{lane="idle"} 0.0"#))
    server.become(.serving)
    try await untilServing(lane)
    #expect(try await lane.submit("a") == "a")
    await lane.close()
  }

  func untilServing(_ lane: BatchLane<Worker>) async throws {
    while !lane.isAvailable { try await Task.sleep(for: .milliseconds(1)) }
  }

  @Test func `After an outage that refused a request, a hanging worker delays no caller beyond the limit`() async throws
  {
    let server = Server()
    let limits = LaneConfiguration(name: "outage", timeout: .milliseconds(500))
    let lane = BatchLane<Worker>(limits, metrics: Metrics()) { _ in Worker(server: server) }
    while lane.isAvailable { try await Task.sleep(for: .milliseconds(1)) }
    await #expect(throws: Server.Away.self) { try await lane.submit("refused") }
    server.become(.serving)
    try await untilServing(lane)
    #expect(try await lane.submit("a") == "a")

    server.become(.hung)
    // The worker hangs until both callers have timed out: otherwise this test ends by its own limit.
    let error = await #expect(throws: BatchingError.self) { try await lane.submit("b") }
    #expect(error?.code == .timedOut && error?.wasStarted == true)
    let waiting = await #expect(throws: BatchingError.self) { try await lane.submit("c", timeout: .milliseconds(50)) }
    #expect(waiting?.code == .timedOut && waiting?.wasStarted == false)
    server.become(.serving)
    #expect(try await lane.submit("d", timeout: .seconds(60)) == "d")
    await lane.close()
  }
}
