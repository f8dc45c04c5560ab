internal import Basics
internal import Batching
internal import Golf
internal import GolfEvents
internal import Redis

/// What `CacheFloors` sends. The scripts read the generation themselves: two processes cannot work with two.
enum CacheFloorScripts {
  /// How long a floor lives, in seconds: longer than any entry, and than any read of PostgreSQL takes.
  private static let lifetime = 900

  /// No keys; arguments: `lifetime`, then by turns a round's id, a card's id or `revision`, and its number. Answers 1.
  ///
  /// The old entry goes first: that is allowed to a full Redis, and after it so is the floor, which takes some 100 bytes
  /// for 15 minutes where an entry takes many thousand. A floor that is refused leaves no older entry either way.
  static let raise = RedisScript(
    "cache-raise-floors",
    """
    local generation = redis.call('GET', '\(RedisNames.cacheGeneration)') or '0'
    for i = 2, #ARGV, 3 do
      local base = 'golf:cache:' .. generation .. ':{' .. ARGV[i] .. '}'
      local floors, entry = base .. ':floors', base .. ':round'
      local field, number = ARGV[i + 1], tonumber(ARGV[i + 2])
      local version = redis.call('HGET', entry, field)
      if not version or tonumber(version) < number then redis.call('DEL', entry) end
      local floor = tonumber(redis.call('HGET', floors, field) or '0')
      if floor < number then redis.call('HSET', floors, field, ARGV[i + 2]) end
      redis.call('EXPIRE', floors, ARGV[1])
    end
    return 1
    """
  )

  /// How many floors one command raises, so that Redis serves others between two of them.
  private static let length = 64

  /// Raises floors of any rounds.
  static func raise(_ floors: [CacheFloor]) -> [RedisCommand] {
    floors.chunks(of: length).map { floors in
      var arguments = [RedisArgument(lifetime)]
      for floor in floors {
        arguments.append(RedisArgument(floor.round.description))
        arguments.append(RedisArgument(floor.field))
        arguments.append(RedisArgument(Int(floor.sequence)))
      }
      return raise.command(keys: [], arguments: arguments)
    }
  }

  /// Raises the generation. No keys, no arguments; answers the new one. Never a number that was used before, even
  /// when Redis came back empty: it goes on from the server's clock.
  ///
  /// The old one goes first, which is allowed to a full Redis. Were the new one refused, there would be none: then no
  /// entry is read, and a reader who cannot make one asks PostgreSQL.
  static let raiseGeneration = RedisScript(
    "cache-raise-generation",
    """
    local time = redis.call('TIME')
    local last = tonumber(redis.call('GET', '\(RedisNames.cacheGeneration)') or '0')
    local next = math.max(tonumber(time[1]) * 1000000 + tonumber(time[2]), last + 1)
    local generation = string.format('%.0f', next)
    redis.call('DEL', '\(RedisNames.cacheGeneration)')
    redis.call('SET', '\(RedisNames.cacheGeneration)', generation)
    return generation
    """
  )
}
