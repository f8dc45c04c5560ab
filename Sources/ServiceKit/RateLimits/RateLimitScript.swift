internal import Redis

/// `TokenBucket.take` over several buckets, in Redis: the same arithmetic, by Redis's own clock, so that the clocks of
/// several processes do not matter.
enum RateLimitScript {
  /// Keys: a bucket and its waiver (or an empty name), for each. Arguments: interval and capacity in microseconds, for
  /// each. Answers 0 where one was taken from each, otherwise the microseconds to wait.
  static let take = RedisScript(
    """
    local time = redis.call('TIME')
    local now = time[1] * 1000000 + time[2]
    local longest, full = 0, {}
    for i = 1, #KEYS, 2 do
      if KEYS[i + 1] == '' or redis.call('EXISTS', KEYS[i + 1]) == 0 then
        local interval, capacity = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
        local known = tonumber(redis.call('GET', KEYS[i]) or '') or now
        if known < now or known > now + capacity then known = now end
        full[i] = known + interval
        longest = math.max(longest, full[i] - now - capacity)
      end
    end
    if longest > 0 then return longest end
    for i, at in pairs(full) do
      redis.call('SET', KEYS[i], string.format('%.0f', at), 'PX', math.ceil((at - now) / 1000))
    end
    return 0
    """
  )
}
