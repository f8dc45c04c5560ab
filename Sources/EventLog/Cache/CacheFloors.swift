public import Redis
internal import Telemetry

/// The floors under cached rounds: after a commit, no answer that was read before it may be stored, and one that is
/// there goes.
///
/// A deletion alone would not do: a slow reader could put the old value back after it. The round service raises the
/// floor after its commit, and the relay again before it takes the event from the outbox, so that a process that died
/// after its commit leaves nothing stale.
///
/// An entry and its floors have the cache's generation in their keys. A floor that could not be raised is made good by
/// a new generation, in which nothing old is read: when Redis is reached again after it was out of reach, and after a
/// failed raise of the relay's, which has no successor.
public struct CacheFloors: Sendable {
  private let redis: RedisClient
  private let generation: CacheGeneration

  /// From now on a Redis that was out of reach gets a new generation when it is reached again.
  public init(_ redis: RedisClient) {
    self.redis = redis
    let generation = CacheGeneration(redis)
    self.generation = generation
    redis.onReconnect { generation.renew() }
  }

  /// After a commit. What fails here the relay does again before the events leave the outbox.
  public func raise(_ floors: [CacheFloor]) async {
    _ = await isRaised(floors)
  }

  /// Before events leave the outbox: the last who raises these floors.
  func raiseForGood(_ floors: [CacheFloor]) async {
    if await !isRaised(floors) { generation.renew() }
  }

  private func isRaised(_ floors: [CacheFloor]) async -> Bool {
    guard let replies = try? await redis.pipeline(CacheFloorScripts.raise(floors)) else { return false }
    return replies.allSatisfy { $0 == .int(1) }
  }
}
