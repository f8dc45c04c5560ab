import Basics
import Batching
public import Redis
import ServiceKit
import Telemetry

/// Renews the cache's generation in the background and retries until Redis accepts it. Without a new generation, entries
/// of the old one would be read until they expire.
public final class CacheGeneration: Sendable {
  /// The shortest time between two renewals: after each one, every reader has to ask PostgreSQL once.
  private static let interval = Duration.seconds(1)

  private struct State {
    var isWanted = false
    var isWorking = false
  }

  let task: BackgroundTask
  private let redis: RedisClient
  private let state = Protected(State())
  private let logger = Logger(label: "cache")

  init(_ redis: RedisClient, task: BackgroundTask = CacheFloors.makeTask()) {
    self.redis = redis
    self.task = task
  }

  /// Starts a new generation now, for operators' commands. Throws `RedisError` or `BatchingError`.
  public static func raise(_ redis: RedisClient) async throws {
    _ = try await redis.eval(CacheScripts.raiseGeneration, keys: [])
  }

  /// Returns at once. One task works at a time, until it is done or the client is closed.
  func renew() {
    let starts = state.withLock { state in
      state.isWanted = true
      defer { state.isWorking = true }
      return !state.isWorking
    }
    if starts { Task { await work() } }
  }

  private func work() async {
    var pauses = Backoff(first: .milliseconds(20), maximum: .seconds(1))
    while takesWish() {
      task.began()
      do {
        try await Self.raise(redis)
        pauses.reset()
        task.succeeded()
        logger.notice("the cache has a new generation: floors may have been lost")
        try? await Task.sleep(for: Self.interval)
      } catch let error as BatchingError where error.code == .closed {
        task.failed(error)
        return state.withLock { $0 = State() }
      } catch {
        task.failed(error)
        state.withLock { $0.isWanted = true }
        await pauses.wait()
      }
    }
  }

  /// Whether a renewal is wanted. If not, this marks the work as ended under the same lock.
  private func takesWish() -> Bool {
    state.withLock { state in
      defer { state.isWanted = false }
      state.isWorking = state.isWanted
      return state.isWanted
    }
  }
}
