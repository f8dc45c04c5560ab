import Batching
import Golf
import ServiceKit
import Telemetry

/// Threads for computations that take too long for an HTTP loop. Each player has a queue of their own: requests of a
/// player with a long career wait for each other and delay no other player.
final class ComputePool: Sendable {
  /// How many unanswered requests a player may have; the next one gets 429.
  static let mostPerPlayer = 2
  /// How many requests may wait in total; the next one gets 503.
  static let capacity = 64

  private let lane: BatchLane<Worker>

  init(threads: Int = 2, metrics: Metrics = .shared) {
    lane = BatchLane(
      LaneConfiguration(
        name: "compute",
        workers: threads,
        capacity: Self.capacity,
        maximumBatch: 1,
        maximumPerKey: Self.mostPerPlayer,
        timeout: .seconds(5)
      ),
      metrics: metrics,
      route: \.player.hashValue
    ) { _ in Worker() }
  }

  /// Runs `body` on a thread of the pool. Throws its errors, `Problem` 429 if the player has too many unanswered
  /// requests, and `BatchingError`.
  func run<Value: Sendable>(for player: PlayerID, _ body: @escaping @Sendable () throws -> Value) async throws -> Value
  {
    do {
      let answer = try await lane.submit(Job(player: player) { Box(value: try body()) })
      guard let answer = answer as? Box<Value> else { throw Problem.internalError }
      return answer.value
    } catch let error as BatchingError where error.code == .keyBusy {
      throw Problem.manyQuestions
    }
  }

  /// Returns once the waiting requests are answered.
  func close() async { await lane.close() }

  struct Job: Sendable {
    let player: PlayerID
    let body: @Sendable () throws -> any AnyObject & Sendable
  }

  /// Keeps a nil result apart from a missing one: an optional inside an existential would lose its own nil.
  private final class Box<Value: Sendable>: Sendable {
    let value: Value
    init(value: Value) { self.value = value }
  }

  private struct Worker: BatchWorker {
    var readiness: BatchReadiness { .ready }

    mutating func restore() -> Duration { .zero }

    mutating func run(_ batch: [BatchItem<Job>]) -> [Result<any AnyObject & Sendable, any Error>] {
      batch.map { item in Result { try item.request.body() } }
    }

    mutating func close() {}
  }
}

extension Problem {
  static let manyQuestions = Problem(
    "too-many-requests",
    status: 429,
    title: "Too many requests.",
    detail: "\(ComputePool.mostPerPlayer) of your requests are still being computed. Wait 1 second and try again.",
    retryAfter: 1
  )
}
