internal import Basics
internal import Batching
internal import Redis
internal import Telemetry

/// Sees to it that the cache gets a new generation once one is needed, however often Redis fails meanwhile: an entry
/// from before would otherwise be read until it ends by itself.
final class CacheGeneration: Sendable {
  /// At most one new generation in this time, whatever fails: each costs every reader a question to PostgreSQL.
  private static let interval = Duration.seconds(1)

  private struct State {
    var isWanted = false
    var isWorking = false
  }

  private let redis: RedisClient
  private let state = Protected(State())
  private let logger = Logger(label: "cache")

  init(_ redis: RedisClient) { self.redis = redis }

  /// Returns at once; one task works at a time, until it is done or the client is closed.
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
        _ = try await redis.eval(CacheFloorScripts.raiseGeneration, keys: [])
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

  /// Whether there is something to do; if not, the work ends under the same lock.
  private func takesWish() -> Bool {
    state.withLock { state in
      defer { state.isWanted = false }
      state.isWorking = state.isWanted
      return state.isWanted
    }
  }
}
