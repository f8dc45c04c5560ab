import Redis

/// `TokenBucket.take` for several buckets, as a script in Redis. The arithmetic is the same, but the clock is Redis' own, so
/// that the clocks of the processes do not matter.
enum RateLimitScript {
  /// Keys: the buckets, then the waivers. Arguments for each bucket: interval and capacity in microseconds, and the number of
  /// the key that is its waiver, or 0. Answers 0 if a token was taken from each bucket, otherwise the microseconds to wait.
  static let take = RedisScript(
    "rate-limit-take",
    """
    local time = redis.call('TIME')
    local now = time[1] * 1000000 + time[2]
    local longest, full = 0, {}
    for bucket = 1, #ARGV / 3 do
      local interval, capacity = tonumber(ARGV[3 * bucket - 2]), tonumber(ARGV[3 * bucket - 1])
      local waiver = tonumber(ARGV[3 * bucket])
      if waiver == 0 or redis.call('EXISTS', KEYS[waiver]) == 0 then
        local known = tonumber(redis.call('GET', KEYS[bucket]) or '') or now
        if known < now or known > now + capacity then known = now end
        full[bucket] = known + interval
        longest = math.max(longest, full[bucket] - now - capacity)
      end
    end
    if longest > 0 then return longest end
    for bucket, at in pairs(full) do
      redis.call('SET', KEYS[bucket], string.format('%.0f', at), 'PX', math.ceil((at - now) / 1000))
    end
    return 0
    """
  )

  /// A bucket's key in Redis, its limit, and the key of its waiver; nil for none.
  typealias Wanted = (bucket: String, limit: RateLimit, waiver: String?)

  /// The command that takes one token from each bucket, or none.
  static func command(_ wanted: [Wanted]) -> RedisCommand {
    var keys = wanted.map(\.bucket)
    var arguments: [RedisArgument] = []
    for (_, limit, waiver) in wanted {
      if let waiver { keys.append(waiver) }
      arguments += [
        RedisArgument(limit.interval), RedisArgument(limit.capacity), RedisArgument(waiver == nil ? 0 : keys.count),
      ]
    }
    return take.command(keys: keys, arguments: arguments)
  }
}
