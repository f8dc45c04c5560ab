internal import Batching
internal import Golf
internal import GolfEvents
internal import Redis

/// What `CacheFloors` sends. The scripts read the generation themselves: two processes cannot work with two.
enum CacheFloorScripts {
  /// How long a floor lives, in seconds: longer than any entry, and than any read of PostgreSQL takes.
  private static let lifetime = 900

  /// No keys; arguments: `lifetime`, then round id, card id and sequence by turns. Answers 1.
  private static let raise = RedisScript(
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)') or '0'
    for i = 2, #ARGV, 3 do
      local base = 'golf:cache:' .. generation .. ':{' .. ARGV[i] .. '}'
      local floors, entry = base .. ':floors', base .. ':round'
      local card, sequence = ARGV[i + 1], tonumber(ARGV[i + 2])
      local floor = tonumber(redis.call('HGET', floors, card) or '0')
      if floor < sequence then redis.call('HSET', floors, card, ARGV[i + 2]) end
      redis.call('EXPIRE', floors, ARGV[1])
      local version = redis.call('HGET', entry, card)
      if not version or tonumber(version) < sequence then redis.call('DEL', entry) end
    end
    return 1
    """
  )

  /// How many floors one command raises, so that Redis serves others between two of them.
  private static let length = 64

  /// Raises the floors of cards of any rounds.
  static func raise(_ floors: [CacheFloor]) -> [RedisCommand] {
    floors.chunks(of: length).map { floors in
      var arguments = [RedisArgument(lifetime)]
      for floor in floors {
        arguments.append(RedisArgument(floor.round.description))
        arguments.append(RedisArgument(floor.card.description))
        arguments.append(RedisArgument(Int(floor.sequence)))
      }
      return raise.command(keys: [], arguments: arguments)
    }
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
