internal import Redis

/// `TokenBucket.take` over several buckets, in Redis: the same arithmetic, by Redis's own clock, so that the clocks of
/// several processes do not matter.
enum RateLimitScript {
  /// Keys: the buckets, then the waivers that there are. Arguments, for each bucket: interval and capacity in
  /// microseconds, and which of the keys is its waiver, 0 for none. Answers 0 where one was taken from each, otherwise
  /// the microseconds to wait.
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

  /// A bucket's name in Redis, with its limit and the name of its waiver.
  typealias Wanted = (bucket: String, limit: RateLimit, waiver: String?)

  /// Takes one from each bucket, or from none.
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
