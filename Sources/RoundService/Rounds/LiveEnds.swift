import Basics
import FoundationEssentials
import Golf
import LiveUpdates
import Redis
import Telemetry

/// Tells live updates that a holder of tickets may no longer follow a round. Call after the commit: the record decides who
/// gets a new ticket, and this ends the ones that were made before.
///
/// A tombstone outlives every ticket of its pass, so that none opens a socket any more; the message ends those sockets that
/// are open. If Redis does not take them, the tickets run out by themselves within ten minutes.
struct LiveEnds: Sendable {
  private let redis: RedisClient
  private let unannounced: Counter

  init(_ redis: RedisClient, metrics: Metrics = .shared) {
    self.redis = redis
    unannounced = metrics.counter(
      "golf_live_ends_unannounced_total",
      help: "Ends of links and memberships that live updates were not told of, because Redis did not take them."
    )
  }

  /// - Returns: Whether live updates know by now. Repeating it is harmless.
  @discardableResult
  func end(_ passes: [UUID], of round: RoundID) async -> Bool {
    guard !passes.isEmpty else { return true }
    do {
      _ = try await redis.eval(
        Self.script,
        keys: passes.map(LiveNames.tombstone),
        arguments: Self.arguments(passes, round)
      )
      return true
    } catch {
      unannounced.increment()
      return false
    }
  }

  static func arguments(_ passes: [UUID], _ round: RoundID) -> [RedisArgument] {
    [RedisArgument(LiveNames.tombstoneMilliseconds), RedisArgument(LiveNames.channel(.round(round)))]
      + passes.map { RedisArgument(UUIDText.string($0)) }
  }

  /// A former owner has come back with the same cards. If this fails, its sockets are refused until the tombstones end.
  func takeBack(_ passes: [UUID]) async {
    _ = try? await redis.pipeline(passes.map { RedisCommand("UNLINK", LiveNames.tombstone($0)) })
  }

  /// Keys: the tombstones. Arguments: their milliseconds to live, the round's channel, and the passes in the keys' order.
  /// Answers the number of passes.
  ///
  /// A full Redis takes a tombstone too: in a script it accepts writes after a `DEL`. Their number is bounded: a round has
  /// few cards and links.
  static let script = RedisScript(
    "live-end",
    """
    for i, key in ipairs(KEYS) do
      redis.call('DEL', key)
      redis.call('SET', key, '1', 'PX', ARGV[1])
      redis.call('PUBLISH', ARGV[2], 'gone ' .. ARGV[i + 2])
    end
    return #KEYS
    """
  )
}

extension StoredRound {
  /// What is ended when this member may no longer follow the round: the member's own card, else a guest's that the member
  /// keeps. Only an owner can be without either; then it is the owner's id.
  func pass(of member: PlayerID) -> CardID {
    let card = cards.first { $0.player == member } ?? cards(keptBy: member).first
    return card?.id ?? CardID(member.uuid)
  }

  /// The passes of everybody who has left the round, and of this player. A card that has left the round does not come
  /// back, except a former owner's (`LiveEnds.takeBack`).
  func passesGone(with player: PlayerID) -> [UUID] { removed.keys.map(\.uuid).sorted() + [player.uuid] }
}
