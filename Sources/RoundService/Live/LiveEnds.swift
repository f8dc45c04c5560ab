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
      + passes.map { RedisArgument($0.uuidString.lowercased()) }
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

/// When those who follow a round by tickets of an ended link see the last of it.
enum LinkEnd: Hashable, Sendable {
  case now
  /// Live updates could not be told: the tickets run out by then.
  case later(Timestamp)

  /// - Parameter time: A time after the commit that ended the link. No ticket is made after it, and none lives longer than a
  ///   tombstone, with clocks that differ by up to a minute.
  init(isAnnounced: Bool, at time: Timestamp) {
    self = isAnnounced ? .now : .later(time.later(by: Int64(LiveNames.tombstoneMilliseconds)))
  }
}

extension JSONWriter {
  /// The members of the contract's `LinkEnd`.
  mutating func members(of end: LinkEnd) {
    switch end {
    case .now: member("ended", "now")
    case .later(let time):
      member("ended", "later")
      member("endsAt", time)
    }
  }
}
