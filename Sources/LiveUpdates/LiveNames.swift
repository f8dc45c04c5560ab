import Basics
public import FoundationEssentials
public import Golf

/// The names in Redis that both services use for live updates, in Swift and as Lua expressions for the scripts.
public enum LiveNames {
  /// The pattern of all channels: each analytics process subscribes to it, once.
  public static let pattern = "golf:live:*"
  /// News that concern all subscribers of this installation.
  public static let views = "golf:live:views"

  private static let viewSpace = "golf:views:"
  private static let roundSpace = "golf:live:round:"
  private static let playerSpace = "golf:live:player:"

  public static func channel(_ subject: LiveSubject) -> String {
    switch subject {
    case .round(let id): "\(roundSpace)\(id)"
    case .player(let id): "\(playerSpace)\(id)"
    }
  }

  /// The subject of a channel; nil for `views` and for unknown channels.
  public static func subject(ofChannel channel: String) -> LiveSubject? {
    if channel.utf8.starts(with: roundSpace.utf8) {
      return RoundID(channel.dropFirst(roundSpace.count)).map { .round($0) }
    }
    if channel.utf8.starts(with: playerSpace.utf8) {
      return PlayerID(channel.dropFirst(playerSpace.count)).map { .player($0) }
    }
    return nil
  }

  /// The key of the tombstone of a pass (`LiveHolder.pass`).
  public static func tombstone(_ pass: UUID) -> String { "golf:live:gone:\(UUIDText.string(pass))" }

  /// How long a tombstone lives: a ticket's life, and a minute for clocks that differ.
  public static let tombstoneMilliseconds = Int(LiveTicket.lifeMilliseconds) + 60_000

  /// The marker of the views' current epoch, which begins with the epoch's id.
  public static let currentEpoch = viewSpace + "current"

  /// What the keys of an epoch's views begin with.
  public static func epochSpace(_ epoch: UUID) -> String { "\(viewSpace)\(UUIDText.string(epoch)):" }

  /// A round's live hash in an epoch.
  public static func hash(_ round: RoundID, epoch: UUID) -> String { "\(epochSpace(epoch)){\(round)}:live" }

  /// How long a live hash outlives its last write.
  public static let hashMilliseconds = 48 * 3_600_000

  /// The live hash's field with the round's revision.
  public static let revisionField = "round"

  /// A live hash's key in Lua: `marker` is an expression for the epoch's marker, `round` one for the round's id.
  public static func luaHash(marker: String, round: String) -> String {
    "'\(viewSpace)' .. string.sub(\(marker), 1, 36) .. ':{' .. \(round) .. '}:live'"
  }

  /// A round's channel in Lua: `round` is an expression for its id.
  public static func luaChannel(round: String) -> String { "'\(roundSpace)' .. \(round)" }

  /// A player's channel in Lua: `player` is an expression for its id.
  public static func luaChannel(player: String) -> String { "'\(playerSpace)' .. \(player)" }
}
