import FoundationEssentials
import Golf
import LiveUpdates

/// The atomic steps in Redis, as Lua scripts.
enum ViewScripts {
  /// Writes a player's changes, all or none. Keys: current marker, building marker, ledger, views. Arguments: the
  /// epoch's marker, the version that was read, the new version, 1 to replace everything stored, the number of cards,
  /// that of live changes, a new token for hashes that have to be filled again, then each card as id and bytes, each
  /// change as `LiveChange.arguments`, and each view as name and bytes. Answers `stored`, `superseded`, or the stored
  /// version if it is another one.
  ///
  /// In the current epoch it also puts the changes into the live hashes that there are, and publishes them: in a second
  /// script they would be lost if the process died in between, because repeated events are ignored. A user who may not
  /// publish stores views all the same.
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
    local changes = 8 + 2 * tonumber(ARGV[5])
    local views = changes + 4 * tonumber(ARGV[6])
    for place = 8, changes - 2, 2 do
      redis.call('HSET', KEYS[3], ARGV[place], ARGV[place + 1])
    end
    for place = views, #ARGV, 2 do
      redis.call('HSET', KEYS[4], ARGV[place], ARGV[place + 1])
    end
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 'stored'
    end
    local refilled = {}
    local function refill(hash, channel)
      if not refilled[hash] then
        refilled[hash] = true
        if redis.pcall('EXISTS', hash) == 1 then
          redis.pcall('HSET', hash, 'fill', ARGV[7])
          redis.pcall('HDEL', hash, 'done')
        end
        redis.pcall('PUBLISH', channel, 'refill')
      end
    end
    for place = changes, views - 4, 4 do
      local round, card, sequence, state = ARGV[place], ARGV[place + 1], tonumber(ARGV[place + 2]), ARGV[place + 3]
      local hash = \(LiveNames.luaHash(marker: "ARGV[1]", round: "round"))
      local channel = \(LiveNames.luaChannel(round: "round"))
      local isThere = redis.pcall('EXISTS', hash) == 1
      local known = isThere and redis.pcall('HGET', hash, card)
      local last = type(known) == 'string' and tonumber(string.match(known, '^%d+')) or 0
      if not sequence then
        redis.pcall('HDEL', hash, card)
        refill(hash, channel)
      elseif state == '' then
        if isThere and last < sequence then
          refill(hash, channel)
        end
      elseif last < sequence then
        if isThere then
          redis.pcall('HSET', hash, card, state)
          redis.pcall('PEXPIRE', hash, '\(LiveNames.hashMilliseconds)')
        end
        redis.pcall('PUBLISH', channel, 'card ' .. card .. ' ' .. state)
      end
    end
    if views <= #ARGV then
      local channel = \(LiveNames.luaChannel(player: "string.match(KEYS[3], '{(.-)}')"))
      redis.pcall('PUBLISH', channel, 'figures ' .. ARGV[3])
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

  /// Makes the rebuilt epoch the current one, and publishes it. Keys: building marker, current marker. Arguments: the epoch's marker.
  static let finishBuilding = """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 0
    end
    redis.call('SET', KEYS[2], ARGV[1])
    redis.call('DEL', KEYS[1])
    redis.pcall('PUBLISH', '\(LiveNames.views)', 'epoch ' .. ARGV[1])
    return 1
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
  static let current = LiveNames.currentEpoch
  /// The marker of the epoch that a rebuild is making; it expires with the rebuild.
  static let building = "golf:views:building"

  static let allPattern = "golf:views:*"

  static func prefix(_ epoch: ViewEpoch) -> String {
    LiveNames.epochSpace(epoch.id)
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
