internal import GolfEvents
internal import Redis

/// The scripts of the cache of rounds. An entry is a hash: `body`, `etag`, `readers`, and each card's sequence under
/// the card's id. Entry and floors carry the generation in their keys, which the scripts read themselves.
enum CacheScripts {
  /// Arguments: the round, and the ETag whose body the caller has (or nothing). Answers the generation, then ETag,
  /// readers and body where there is an entry; an empty body where the caller has it. A Redis without a generation is
  /// new or was emptied: it gets one that was never used, so that nobody who read before can fill what lost its floors.
  static let read = RedisScript(
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

  /// Arguments: the round, the generation in which the read of PostgreSQL began, milliseconds to live, ETag, readers,
  /// body, then card and sequence by turns. Stores nothing below a floor, nor in another generation. Answers 1 or 0.
  static let fill = RedisScript(
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)') or '0'
    if generation ~= ARGV[2] then return 0 end
    local base = 'golf:cache:' .. generation .. ':{' .. ARGV[1] .. '}'
    local sequences = {}
    for i = 7, #ARGV, 2 do sequences[ARGV[i]] = tonumber(ARGV[i + 1]) end
    local floors = redis.call('HGETALL', base .. ':floors')
    for i = 1, #floors, 2 do
      local sequence = sequences[floors[i]]
      if not sequence or sequence < tonumber(floors[i + 1]) then return 0 end
    end
    local entry = base .. ':round'
    redis.call('DEL', entry)
    redis.call('HSET', entry, 'etag', ARGV[4], 'readers', ARGV[5], 'body', ARGV[6], unpack(ARGV, 7))
    redis.call('PEXPIRE', entry, ARGV[3])
    return 1
    """
  )
}
