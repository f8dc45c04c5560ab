import Golf
import LiveUpdates
import Redis

/// The scripts of the round cache, which writer, reader and relay run.
///
/// An entry is a hash: `body`, `etag`, `readers`, the round's `revision`, and each card's sequence under the card's id.
/// The scripts read the generation themselves, so that two processes cannot work with two.
enum CacheScripts {
  /// Arguments: the round, and the ETag of the body that the caller has (or nothing). Answers the generation, then ETag,
  /// readers and body if there is an entry; the body is empty if the caller has it. A Redis without a generation is new
  /// or was emptied: it gets one that was never used, so that a reader from before cannot fill an entry whose floors
  /// were lost.
  static let read = RedisScript(
    "cache-read",
    """
    local generation = redis.call('GET', '\(CacheKeys.generation)')
    if not generation then
      local time = redis.call('TIME')
      generation = string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
      redis.call('SET', '\(CacheKeys.generation)', generation)
    end
    local key = \(CacheKeys.lua("ARGV[1]", suffix: CacheKeys.entrySuffix))
    local entry = redis.call('HMGET', key, 'etag', 'readers')
    if entry[1] == ARGV[2] then return {generation, entry[1], entry[2], ''} end
    return {generation, entry[1], entry[2], redis.call('HGET', key, 'body')}
    """
  )

  /// Arguments: the round, the generation in which the read of PostgreSQL began, milliseconds to live, the share of
  /// Redis' memory in percent that may be in use, ETag, readers, body, then in turn the name and the number of the
  /// revision and of each card. Stores nothing below a floor, nor in another generation. Answers 1, 0 for too old, -1
  /// for no room.
  ///
  /// It never passes `maxmemory`: its first write is `HSET`, which a full Redis refuses; after a `DEL` a script may write
  /// without limit. Nothing of an older entry stays in it, since cards are only ever added. The share leaves room for
  /// data that nothing can replace: views, ended sessions, floors and limits.
  static let fill = RedisScript(
    "cache-fill",
    """
    \(RedisRoom.lua)
    local generation = redis.call('GET', '\(CacheKeys.generation)') or '0'
    if generation ~= ARGV[2] then return 0 end
    local base = \(CacheKeys.lua("ARGV[1]"))
    local numbers = {}
    for i = 8, #ARGV, 2 do numbers[ARGV[i]] = tonumber(ARGV[i + 1]) end
    local floors = redis.call('HGETALL', base .. '\(CacheKeys.floorsSuffix)')
    for i = 1, #floors, 2 do
      local number = numbers[floors[i]]
      if not number or number < tonumber(floors[i + 1]) then return 0 end
    end
    if not hasRoom(#ARGV[7], ARGV[4]) then return -1 end
    local entry = base .. '\(CacheKeys.entrySuffix)'
    redis.call('HSET', entry, 'etag', ARGV[5], 'readers', ARGV[6], 'body', ARGV[7], unpack(ARGV, 8))
    redis.call('PEXPIRE', entry, ARGV[3])
    return 1
    """
  )

  /// Arguments: seconds to live, then in turn a round's id, a card's id or `revision`, and its number. Answers 1.
  ///
  /// The old entry is deleted first: a full Redis allows that, and after it the floor, which takes some 100 bytes for 15
  /// minutes where an entry takes many thousand. If the floor is refused, no older entry is left either way.
  ///
  /// A card's sequence above the floor is announced to the round's followers, who get the card when the views have it. A
  /// revision above the floor is published, and put into the round's live hash if there is one. Whatever prevents that,
  /// such as a user without the right or a full Redis, leaves the floors as they must be: hence `pcall`.
  static let raise = RedisScript(
    "cache-raise-floors",
    """
    local function publish(round, revision)
      redis.pcall('PUBLISH', \(LiveNames.luaChannel(round: "round")), 'revision ' .. revision)
      local marker = redis.pcall('GET', '\(LiveNames.currentEpoch)')
      if type(marker) ~= 'string' then return end
      local hash = \(LiveNames.luaHash(marker: "marker", round: "round"))
      if redis.pcall('EXISTS', hash) ~= 1 then return end
      local known = redis.pcall('HGET', hash, '\(LiveNames.revisionField)')
      if type(known) == 'string' and (tonumber(known) or 0) >= tonumber(revision) then return end
      redis.pcall('HSET', hash, '\(LiveNames.revisionField)', revision)
      redis.pcall('PEXPIRE', hash, '\(LiveNames.hashMilliseconds)')
    end
    local generation = redis.call('GET', '\(CacheKeys.generation)') or '0'
    for i = 2, #ARGV, 3 do
      local base = \(CacheKeys.lua("ARGV[i]"))
      local floors, entry = base .. '\(CacheKeys.floorsSuffix)', base .. '\(CacheKeys.entrySuffix)'
      local field, number = ARGV[i + 1], tonumber(ARGV[i + 2])
      local version = redis.call('HGET', entry, field)
      if not version or tonumber(version) < number then redis.call('DEL', entry) end
      local floor = tonumber(redis.call('HGET', floors, field) or '0')
      if floor < number then
        if field == '\(CacheKeys.revisionField)' then
          publish(ARGV[i], ARGV[i + 2])
        else
          redis.pcall('PUBLISH', \(LiveNames.luaChannel(round: "ARGV[i]")), 'due ' .. field .. ' ' .. ARGV[i + 2])
        end
        redis.call('HSET', floors, field, ARGV[i + 2])
      end
      redis.call('EXPIRE', floors, ARGV[1])
    end
    return 1
    """
  )

  /// Raises the generation. No arguments; answers the new one, which continues from the server's clock, so that it was
  /// never used before, even if Redis came back empty.
  ///
  /// The old one is deleted first, which a full Redis allows. If the new one is refused there is none: then no entry is
  /// read, and a reader that cannot make one reads from PostgreSQL.
  ///
  /// Where floors were lost, the news of them were lost too: every subscriber is told to read it again.
  static let raiseGeneration = RedisScript(
    "cache-raise-generation",
    """
    local time = redis.call('TIME')
    local last = tonumber(redis.call('GET', '\(CacheKeys.generation)') or '0')
    local next = math.max(tonumber(time[1]) * 1000000 + tonumber(time[2]), last + 1)
    local generation = string.format('%.0f', next)
    redis.call('DEL', '\(CacheKeys.generation)')
    redis.pcall('PUBLISH', '\(LiveNames.views)', 'generation')
    redis.call('SET', '\(CacheKeys.generation)', generation)
    return generation
    """
  )
}
