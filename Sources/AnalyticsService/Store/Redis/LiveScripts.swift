import LiveUpdates
import Redis

/// The scripts of live hashes. A hash has a field for each card (`LiveCard.stored`), `round` with the round's revision,
/// and either `fill` with a token, while events may be missing, or `done`.
///
/// Only the first reader's process makes a hash. It is there before the record is read: an event that is committed
/// after the reading is put into the hash by `ViewScripts.store`, and one that was committed before is in the reading.
enum LiveScripts {
  /// Keys: the current epoch's marker, the pass's tombstone. Arguments: the epoch's marker, the round, a new token,
  /// milliseconds to live, the share of Redis' memory in percent up to which hashes are made. Answers `ended`,
  /// `superseded`, `full` if no hash is made, `missing` and the token to fill with, or `found` and the hash. A hash that is
  /// read lives on, because its reader relies on it.
  static let picture = RedisScript(
    "live-picture",
    """
    \(RedisRoom.lua)
    if redis.call('EXISTS', KEYS[2]) == 1 then
      return {'ended'}
    end
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return {'superseded'}
    end
    local hash = \(LiveNames.luaHash(marker: "ARGV[1]", round: "ARGV[2]"))
    local isDone = redis.call('HEXISTS', hash, 'done') == 1
    if not isDone and redis.call('EXISTS', hash) == 0 then
      if not hasRoom(0, ARGV[5]) then
        return {'full'}
      end
    end
    if not isDone then
      redis.call('HSETNX', hash, 'fill', ARGV[3])
    end
    redis.call('PEXPIRE', hash, ARGV[4])
    if isDone then
      return {'found', redis.call('HGETALL', hash)}
    end
    return {'missing', redis.call('HGET', hash, 'fill')}
    """
  )

  /// Keys: the current epoch's marker. Arguments: the epoch's marker, the round, the token, milliseconds to live, the
  /// round's revision, then each card as id, sequence and state. Writes nothing if the hash is gone, or has another
  /// token: then the record was read too early. Answers 1 if the hash is whole.
  static let fill = RedisScript(
    "live-fill",
    """
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then
      return 0
    end
    local hash = \(LiveNames.luaHash(marker: "ARGV[1]", round: "ARGV[2]"))
    if redis.call('HGET', hash, 'fill') ~= ARGV[3] then
      return redis.call('HEXISTS', hash, 'done')
    end
    for place = 6, #ARGV, 3 do
      local there = redis.call('HGET', hash, ARGV[place]) or ''
      if (tonumber(string.match(there, '^%d+')) or 0) < tonumber(ARGV[place + 1]) then
        redis.call('HSET', hash, ARGV[place], ARGV[place + 2])
      end
    end
    local revision = tonumber(redis.call('HGET', hash, '\(LiveNames.revisionField)') or '0') or 0
    if revision < tonumber(ARGV[5]) then
      redis.call('HSET', hash, '\(LiveNames.revisionField)', ARGV[5])
    end
    redis.call('HDEL', hash, 'fill')
    redis.call('HSET', hash, 'done', '1')
    redis.call('PEXPIRE', hash, ARGV[4])
    return 1
    """
  )
}
