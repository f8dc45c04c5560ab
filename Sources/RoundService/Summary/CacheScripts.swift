internal import GolfEvents
internal import Redis

/// The scripts of the cache of rounds. An entry is a hash: `body`, `etag`, `readers`, the round's `revision`, and each
/// card's sequence under the card's id. Entry and floors carry the generation in their keys, which the scripts read themselves.
enum CacheScripts {
  /// Arguments: the round, and the ETag whose body the caller has (or nothing). Answers the generation, then ETag,
  /// readers and body where there is an entry; an empty body where the caller has it. A Redis without a generation is
  /// new or was emptied: it gets one that was never used, so that nobody who read before can fill what lost its floors.
  static let read = RedisScript(
    "cache-read",
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)')
    if not generation then
      local time = redis.call('TIME')
      generation = string.format('%.0f', tonumber(time[1]) * 1000000 + tonumber(time[2]))
      redis.call('SET', '\(RedisNames.cacheGeneration)', generation)
    end
    local key = 'golf:cache:' .. generation .. ':{' .. ARGV[1] .. '}:round'
    local entry = redis.call('HMGET', key, 'etag', 'readers')
    if entry[1] == ARGV[2] then return {generation, entry[1], entry[2], ''} end
    return {generation, entry[1], entry[2], redis.call('HGET', key, 'body')}
    """
  )

  /// Arguments: the round, the generation in which the read of PostgreSQL began, milliseconds to live, the share of
  /// memory in percent that may be in use, ETag, readers, body, then by turns the name and the number of the revision
  /// and each card. Stores nothing below a floor, nor in another generation. Answers 1, 0 for too old, -1 for no room.
  ///
  /// It never passes `maxmemory`: its first change is `HSET`, which a full Redis refuses, where after a `DEL` everything
  /// would be taken. Nothing of an older entry stays in it, since cards are only ever added. The share leaves room to
  /// what nothing else can replace: views, sessions' ends, floors and limits.
  static let fill = RedisScript(
    "cache-fill",
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)') or '0'
    if generation ~= ARGV[2] then return 0 end
    local base = 'golf:cache:' .. generation .. ':{' .. ARGV[1] .. '}'
    local numbers = {}
    for i = 8, #ARGV, 2 do numbers[ARGV[i]] = tonumber(ARGV[i + 1]) end
    local floors = redis.call('HGETALL', base .. ':floors')
    for i = 1, #floors, 2 do
      local number = numbers[floors[i]]
      if not number or number < tonumber(floors[i + 1]) then return 0 end
    end
    local memory = redis.call('INFO', 'memory')
    local limit = tonumber(string.match(memory, '\\nmaxmemory:(%d+)') or '0')
    local used = tonumber(string.match(memory, 'used_memory:(%d+)') or '0')
    if limit > 0 and used + #ARGV[7] > limit / 100 * tonumber(ARGV[4]) then return -1 end
    local entry = base .. ':round'
    redis.call('HSET', entry, 'etag', ARGV[5], 'readers', ARGV[6], 'body', ARGV[7], unpack(ARGV, 8))
    redis.call('PEXPIRE', entry, ARGV[3])
    return 1
    """
  )
}
