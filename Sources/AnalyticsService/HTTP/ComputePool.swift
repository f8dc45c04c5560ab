import Batching
import Golf
import ServiceKit
import Telemetry

/// Works out what takes longer than an HTTP loop has for one request. Few threads, and a place in line for each player:
/// the questions of one with a long career wait for each other, and for nobody else's.
final class ComputePool: Sendable {
  /// How many questions of one player may be unanswered at a time; one more is refused with 429.
  static let mostPerPlayer = 2
  /// How many may wait in all; one more is refused with 503.
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

  /// Runs `body` on a thread of the pool. Throws what it throws; `Problem` with 429 for a player who has too many
  /// questions under way; `BatchingError`.
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

  /// After what waits has been answered.
  func close() async { await lane.close() }

  struct Job: Sendable {
    let player: PlayerID
    let body: @Sendable () throws -> any AnyObject & Sendable
  }

  /// Because an optional inside an existential loses its own nil.
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
    detail: "\(ComputePool.mostPerPlayer) questions of yours are being worked out. Wait 1 second and try again.",
    retryAfter: 1
  )
}
