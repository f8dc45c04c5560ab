internal import Golf
public import Redis
internal import Telemetry

/// Raises the floors under cached rounds before events leave the outbox, so that a process that died after its commit
/// leaves nothing stale.
public struct RelayFloors: Sendable {
  private static let raise = RedisScript(CacheFloor.raise)
  private static let raiseGeneration = RedisScript(CacheFloor.raiseGeneration)
  private let redis: RedisClient

  /// From now on a Redis that was out of reach gets a new generation when it is reached again: floors were lost.
  public init(_ redis: RedisClient) {
    self.redis = redis
    redis.onReconnect { [redis] in
      Task { try? await redis.eval(Self.raiseGeneration, keys: [], arguments: []) }
    }
  }

  /// Does what it can: while Redis is away there is no cache to be stale, and afterwards the generation is another.
  func raise(_ floors: [RelayStep.Floor]) async {
    guard !floors.isEmpty else { return }
    let rounds = Dictionary(grouping: floors, by: \.round)
    let commands = rounds.map { round, floors in
      let arguments = CacheFloor.arguments(round, floors.map { ($0.card, $0.sequence) })
      return Self.raise.command(keys: [], arguments: arguments.map { RedisArgument($0) })
    }
    _ = try? await redis.pipeline(commands)
  }
}
