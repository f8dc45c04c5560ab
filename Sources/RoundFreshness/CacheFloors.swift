import Basics
import Batching
public import Golf
public import Redis
public import ServiceKit

/// A number below which no cached answer for a round may be stored: a card's sequence, or the round's own revision.
public struct CacheFloor: Sendable, Hashable {
  public let round: RoundID
  /// Nil for a floor under the round's revision, which rises with its settings, conditions, status and members.
  public let card: CardID?
  /// The card's sequence, or the round's revision.
  public let sequence: Int64

  public init(round: RoundID, card: CardID, sequence: Int64) {
    self.round = round
    self.card = card
    self.sequence = sequence
  }

  public init(round: RoundID, revision: Int64) {
    self.round = round
    card = nil
    sequence = revision
  }

  /// The floor's field in the hash of floors; an entry keeps its own number under the same name.
  var field: String { card?.description ?? CacheKeys.revisionField }
}

/// The floors under cached rounds. After a commit they delete an older answer and keep one that was read before the
/// commit from being stored.
///
/// A deletion alone would not do: a slow reader could put the old value back after it. The round service raises the
/// floor after its commit, and the relay again before it delivers the event, so that a process that died after its
/// commit leaves nothing stale.
///
/// A floor that could not be raised, or that no process knows of, is made good by a new generation, which makes every
/// older entry unreachable: after a raise that was refused or timed out, after a commit whose outcome is unknown, when
/// Redis is reachable again after an outage, and when a process of the round service starts, because its predecessor
/// may have died between a commit and its floor.
///
/// The event log depends on this target, and this one on nothing of it: the relay raises the very floors that writer
/// and reader use, so a protocol between them would only hide that.
public struct CacheFloors: Sendable {
  /// Seconds that a floor lives: longer than any entry, and than any read of PostgreSQL takes.
  private static let lifetime = 900
  /// Floors raised by one command, so that Redis serves other clients between two of them.
  private static let length = 64

  private let redis: RedisClient
  private let generation: CacheGeneration

  /// The task that renews the generation, for the service's list.
  public static func makeTask() -> BackgroundTask {
    BackgroundTask(
      "cache-generation",
      .onDemand,
      "starts a new generation of cached rounds when floors may be missing in Redis"
    )
  }

  /// From now on each reconnection to Redis after an outage renews the generation.
  /// - Parameter task: The task to which the renewal's runs are reported.
  public init(_ redis: RedisClient, task: BackgroundTask = makeTask()) {
    self.redis = redis
    let generation = CacheGeneration(redis, task: task)
    self.generation = generation
    redis.onReconnect { generation.renew() }
  }

  /// The task to which the renewal's runs are reported.
  public var task: BackgroundTask { generation.task }

  /// Call after a commit and before its events are delivered. Returns once the floors are raised, or a new generation
  /// was requested.
  public func raise(_ floors: [CacheFloor]) async {
    if await !areRaised(floors) { generation.renew() }
  }

  /// Call if a commit may have had floors that no process knows of.
  public func mayBeMissing() { generation.renew() }

  private func areRaised(_ floors: [CacheFloor]) async -> Bool {
    guard let replies = try? await redis.pipeline(Self.commands(floors)) else { return false }
    return replies.allSatisfy { $0 == .int(1) }
  }

  /// The commands that raise floors of any rounds.
  static func commands(_ floors: [CacheFloor]) -> [RedisCommand] {
    floors.chunks(of: length).map { floors in
      var arguments = [RedisArgument(lifetime)]
      for floor in floors {
        arguments.append(RedisArgument(floor.round.description))
        arguments.append(RedisArgument(floor.field))
        arguments.append(RedisArgument(Int(floor.sequence)))
      }
      return CacheScripts.raise.command(keys: [], arguments: arguments)
    }
  }
}
