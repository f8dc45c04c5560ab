import FoundationEssentials
import Golf

/// The atomic steps in Redis, as Lua scripts.
enum ViewScripts {
  /// Writes a player's changes, all or none. Keys: current marker, building marker, ledger, views. Arguments: the
  /// epoch's marker, the version that was read, the new version, 1 to replace everything stored, the number of cards,
  /// then each card as id and bytes, then each view as name and bytes. Answers `stored`, `superseded`, or the stored
  /// version if it is another one.
  static let store = """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] and redis.call('GET', KEYS[2]) ~= ARGV[1] then
      return 'superseded'
    end
    local version = redis.call('HGET', KEYS[3], 'version') or '0'
    if not string.match(version, '^%d+$') then
      version = '0'
    end
    if version ~= ARGV[2] then
      return version
    end
    -- The first change is one that a full Redis refuses: after a DEL it would take all that follows.
    redis.call('HSET', KEYS[3], 'version', ARGV[3])
    if ARGV[4] == '1' then
      redis.call('DEL', KEYS[3], KEYS[4])
      redis.call('HSET', KEYS[3], 'version', ARGV[3])
    end
    local views = 6 + 2 * tonumber(ARGV[5])
    for place = 6, #ARGV, 2 do
      redis.call('HSET', place < views and KEYS[3] or KEYS[4], ARGV[place], ARGV[place + 1])
    end
    return 'stored'
    """

  /// Renews the announcement of a rebuild. Keys: building marker. Arguments: the epoch's marker, milliseconds.
  static let keepBuilding = """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 0
    end
    return redis.call('PEXPIRE', KEYS[1], ARGV[2])
    """

  /// Makes the rebuilt epoch the current one. Keys: building marker, current marker. Arguments: the epoch's marker.
  static let finishBuilding = """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 0
    end
    redis.call('SET', KEYS[2], ARGV[1])
    return redis.call('DEL', KEYS[1])
    """

  /// Withdraws the announcement of a rebuild. Keys: building marker. Arguments: the epoch's marker.
  static let abandonBuilding = """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 0
    end
    return redis.call('DEL', KEYS[1])
    """
}

/// Lifetimes of keys in Redis.
enum ViewLifetimes {
  /// Until a rebuild's announcement expires unless it is renewed.
  static let buildingMilliseconds = 15_000
  /// Until the keys of a superseded epoch expire: a reader that has begun can finish.
  static let supersededMilliseconds = 60_000
}

/// The names of the views in Redis. A player's keys share a hash tag, and each epoch has its own keys.
enum ViewKeys {
  /// The marker of the current epoch.
  static let current = "golf:views:current"
  /// The marker of the epoch that a rebuild is making; it expires with the rebuild.
  static let building = "golf:views:building"

  static let allPattern = "golf:views:*"

  static func prefix(_ epoch: ViewEpoch) -> String {
    "golf:views:\(epoch.id.uuidString.lowercased()):"
  }

  /// A hash: `version`, and each card's bytes under its id.
  static func ledger(_ player: PlayerID, _ epoch: ViewEpoch) -> String {
    "\(prefix(epoch)){\(player)}:ledger"
  }

  /// A hash: each view's bytes under its name.
  static func views(_ player: PlayerID, _ epoch: ViewEpoch) -> String {
    "\(prefix(epoch)){\(player)}:views"
  }

  /// The player of a ledger's key; nil for other keys.
  static func player(ofLedger key: String) -> PlayerID? {
    guard key.hasSuffix("}:ledger"), let start = key.firstIndex(of: "{"), let end = key.lastIndex(of: "}") else {
      return nil
    }
    return PlayerID(key[key.index(after: start)..<end])
  }
}
