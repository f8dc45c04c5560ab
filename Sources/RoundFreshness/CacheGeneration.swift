internal import Basics
internal import Batching
public import Redis
internal import Telemetry

/// Renews the cache's generation in the background and retries until Redis accepts it; until then, entries from before
/// could be read for as long as they live.
public final class CacheGeneration: Sendable {
  /// Least time between two new generations: each makes every reader read from PostgreSQL once.
  private static let interval = Duration.seconds(1)

  private struct State {
    var isWanted = false
    var isWorking = false
  }

  private let redis: RedisClient
  private let state = Protected(State())
  private let logger = Logger(label: "cache")

  init(_ redis: RedisClient) { self.redis = redis }

  /// Starts a new generation now, for operators' commands. Throws `RedisError` or `BatchingError`.
  public static func raise(_ redis: RedisClient) async throws {
    _ = try await redis.eval(CacheScripts.raiseGeneration, keys: [])
  }

  /// Returns at once; one task works at a time, until a new generation is stored or the client is closed.
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
      do {
        try await Self.raise(redis)
        pauses.reset()
        logger.notice("the cache has a new generation: floors may have been lost")
        try? await Task.sleep(for: Self.interval)
      } catch let error as BatchingError where error.code == .closed {
        return state.withLock { $0 = State() }
      } catch {
        state.withLock { $0.isWanted = true }
        await pauses.wait()
      }
    }
  }

  /// Whether a new generation is wanted. If not, the task ends under the same lock.
  private func takesWish() -> Bool {
    state.withLock { state in
      defer { state.isWanted = false }
      state.isWorking = state.isWanted
      return state.isWanted
    }
  }
}
