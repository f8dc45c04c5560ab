/// Whether Redis has room for what can be read again elsewhere. The rest of its memory is for what nothing can replace:
/// views, ended sessions, floors and limits.
public enum RedisRoom {
  /// The share of Redis' memory, in percent, that may be in use.
  public static let maximumShare = 75

  /// The beginning of a script that asks `hasRoom(bytes, share)`: for so many bytes more, up to a share in percent.
  public static let lua = """
    local function hasRoom(bytes, share)
      local memory = redis.call('INFO', 'memory')
      local limit = tonumber(string.match(memory, '\\nmaxmemory:(%d+)') or '0')
      local used = tonumber(string.match(memory, 'used_memory:(%d+)') or '0')
      return limit == 0 or used + bytes <= limit / 100 * tonumber(share)
    end
    """
}
