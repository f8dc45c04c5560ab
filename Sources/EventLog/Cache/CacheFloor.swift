public import Golf
internal import GolfEvents

/// The floors under cached rounds: after a commit, no answer that was read before it may be stored, and one that is
/// there goes.
///
/// A deletion alone would not do: a slow reader could put the old value back after it. The round service raises the
/// floor after its commit, and the relay again before it takes the event from the outbox, so that a process that died
/// after its commit leaves nothing stale.
///
/// An entry and its floors have the cache's generation in their keys. Whoever reaches Redis again after it was out of
/// reach raises the generation, because floors were lost meanwhile. The scripts read it themselves: two processes
/// cannot work with two generations.
public enum CacheFloor {
  /// How long a floor lives, in seconds: longer than any entry, and than any read of PostgreSQL takes.
  public static let lifetime = 900

  /// No keys; arguments: the round's id, `lifetime`, then card id and sequence by turns. Answers 1.
  public static let raise = """
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

  /// The script's arguments.
  public static func arguments(_ round: RoundID, _ sequences: [(card: CardID, sequence: Int64)]) -> [String] {
    ["\(round)", "\(lifetime)"] + sequences.flatMap { ["\($0.card)", "\($0.sequence)"] }
  }

  /// Raises the generation. No keys, no arguments; answers the new one. Never a number that was used before, even
  /// when Redis came back empty: it goes on from the server's clock.
  public static let raiseGeneration = """
    local time = redis.call('TIME')
    local last = tonumber(redis.call('GET', '\(RedisNames.cacheGeneration)') or '0')
    local next = math.max(tonumber(time[1]) * 1000000 + tonumber(time[2]), last + 1)
    local generation = string.format('%.0f', next)
    redis.call('SET', '\(RedisNames.cacheGeneration)', generation)
    return generation
    """
}
