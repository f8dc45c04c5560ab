internal import GolfEvents
internal import Redis

/// What `CacheFloors` sends. The scripts read the generation themselves: two processes cannot work with two.
enum CacheFloorScripts {
  /// How long a floor lives, in seconds: longer than any entry, and than any read of PostgreSQL takes.
  private static let lifetime = 900

  /// No keys; arguments: the round's id, `lifetime`, then card id and sequence by turns. Answers 1.
  private static let raise = RedisScript(
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)') or '0'
    local base = 'golf:cache:' .. generation .. ':{' .. ARGV[1] .. '}'
    local floors, entry = base .. ':floors', base .. ':round'
    local there = redis.call('EXISTS', entry) == 1
    for i = 3, #ARGV, 2 do
      local sequence = tonumber(ARGV[i + 1])
      local floor = tonumber(redis.call('HGET', floors, ARGV[i]) or '0')
      if floor < sequence then redis.call('HSET', floors, ARGV[i], ARGV[i + 1]) end
      if there then
        local version = redis.call('HGET', entry, ARGV[i])
        if not version or tonumber(version) < sequence then
          redis.call('DEL', entry)
          there = false
        end
      end
    end
    redis.call('EXPIRE', floors, ARGV[2])
    return 1
    """
  )

  /// Raises the floors of a round's cards.
  static func raise(_ floors: [CacheFloor]) -> RedisCommand? {
    guard let round = floors.first?.round else { return nil }
    var arguments = [RedisArgument("\(round)"), RedisArgument(lifetime)]
    for floor in floors where floor.round == round {
      arguments += [RedisArgument("\(floor.card)"), RedisArgument("\(floor.sequence)")]
    }
    return raise.command(keys: [], arguments: arguments)
  }

  /// Raises the generation. No keys, no arguments; answers the new one. Never a number that was used before, even
  /// when Redis came back empty: it goes on from the server's clock.
  static let raiseGeneration = RedisScript(
    """
    local time = redis.call('TIME')
    local last = tonumber(redis.call('GET', '\(RedisNames.cacheGeneration)') or '0')
    local next = math.max(tonumber(time[1]) * 1000000 + tonumber(time[2]), last + 1)
    local generation = string.format('%.0f', next)
    redis.call('SET', '\(RedisNames.cacheGeneration)', generation)
    return generation
    """
  )
}
