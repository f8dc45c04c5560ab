public import Redis
internal import Telemetry

/// The floors under cached rounds: after a commit, no answer that was read before it may be stored, and one that is
/// there goes.
///
/// A deletion alone would not do: a slow reader could put the old value back after it. The round service raises the
/// floor after its commit, and the relay again before it delivers the event, so that a process that died after its
/// commit leaves nothing stale.
///
/// An entry and its floors have the cache's generation in their keys. A floor that could not be raised, or that nobody
/// knows of, is made good by a new generation, in which nothing old is read: after a raise that was refused or came too
/// late, after a commit whose outcome is unknown, when Redis is reached again after it was out of reach, and when a
/// process of the round service begins, whose predecessor may have died between its commit and its floor.
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

  /// After a commit, and before its events are delivered. Returns once the floors are there, or a new generation is on
  /// its way.
  public func raise(_ floors: [CacheFloor]) async {
    if await !areRaised(floors) { generation.renew() }
  }

  /// A commit may have had floors that nobody can name.
  public func mayBeMissing() { generation.renew() }

  private func areRaised(_ floors: [CacheFloor]) async -> Bool {
    guard let replies = try? await redis.pipeline(CacheFloorScripts.raise(floors)) else { return false }
    return replies.allSatisfy { $0 == .int(1) }
  }
}
