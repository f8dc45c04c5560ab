internal import Basics
internal import FoundationEssentials
public import Redis

/// A session's copy in Redis: which commands read, fill and end it. The record is PostgreSQL's.
///
/// A fill never replaces what is there (NX) and lives 60 s from the read of PostgreSQL; a sign-out leaves a tombstone
/// for as long, so that a reader that saw the session before it ended cannot bring it back. A sign-out whose tombstone
/// could not be written is not done: other processes may accept the copy for the rest of its time.
public enum SessionCache {
  enum Entry: Hashable {
    case session(SessionRecord)
    case ended
  }

  private static let tombstone = "-"
  private static let prefix = "golf:session:"

  static func key(_ hash: SessionHash) -> String { prefix + hash.text }

  static func read(_ hash: SessionHash) -> RedisCommand {
    var command = RedisCommand("GET", reserving: 96)
    command.add { bytes in
      bytes.append(contentsOf: prefix.utf8)
      HexadecimalText.append(hash.bytes, to: &bytes)
    }
    return command
  }

  /// - Parameter age: How long ago the record was read: the copy lives from then, not from now.
  static func fill(_ hash: SessionHash, _ record: SessionRecord, age: Duration = .zero) -> RedisCommand {
    let left = max(1, Int((SessionLife.cache - max(age, .zero)) / .milliseconds(1)))
    return RedisCommand("SET", key(hash), text(record), "NX", "PX", "\(left)")
  }

  /// Key: the session's. Arguments: the tombstone, milliseconds to live, 1 for a session that was in the record.
  ///
  /// A tombstone takes the place of a copy, and of a session that was, also where Redis is full: after a `DEL` it takes
  /// what follows. For a token that is nobody's it is refused then, so that strangers cannot fill Redis beyond its limit.
  static let end = RedisScript(
    "session-end",
    """
    if ARGV[3] == '1' or redis.call('EXISTS', KEYS[1]) == 1 then redis.call('DEL', KEYS[1]) end
    return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    """
  )

  /// Ends a session in the cache, whatever is there.
  /// - Parameter wasRecorded: Whether it was in the record, and has ended there.
  public static func end(_ hash: SessionHash, wasRecorded: Bool) -> RedisCommand {
    end.command(
      keys: [key(hash)],
      arguments: [
        RedisArgument(tombstone), RedisArgument(Int(SessionLife.cache.components.seconds * 1_000)),
        RedisArgument(wasRecorded ? 1 : 0),
      ]
    )
  }

  /// Every copy and every tombstone goes: the record has other sessions now. Nobody fills meanwhile.
  ///
  /// - Returns: How many there were.
  public static func forgetAll(_ redis: RedisClient) async throws -> Int {
    try await redis.scan(prefix + "*") { keys in keys.map { RedisCommand("UNLINK", $0) } }
  }

  /// Nil for no entry, or one that is not understood.
  static func entry(_ reply: RedisReply) -> Entry? {
    guard case .bytes(let bytes) = reply else { return nil }
    guard !bytes.elementsEqual(tombstone.utf8) else { return .ended }
    var rest = bytes[...]
    guard let player = takeLine(&rest).flatMap(UUIDText.parse), let idle = takeLine(&rest).flatMap(seconds),
      let end = takeLine(&rest).flatMap(seconds), let handle = takeLine(&rest)
    else { return nil }
    return .session(
      SessionRecord(
        identity: Identity(
          player: player,
          handle: String(decoding: handle, as: UTF8.self),
          displayName: String(decoding: rest, as: UTF8.self)
        ),
        idleExpiresAt: Date(timeIntervalSince1970: idle),
        expiresAt: Date(timeIntervalSince1970: end)
      )
    )
  }

  /// What stands before the next line break; nil where there is none.
  private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  /// A number as `text` writes it. Digits that a `Double` holds exactly, divided by a power of ten that it holds too,
  /// are rounded once, as the general way would, which takes ten times as long and is left the rest.
  private static func seconds(_ text: ArraySlice<UInt8>) -> Double? {
    var (digits, scale, hasPoint) = (0, 1, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 900_719_925_474_099 && scale < 1_000_000_000:
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if hasPoint { scale *= 10 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return Double(String(decoding: text, as: UTF8.self))
      }
    }
    return text.isEmpty || text.last == UInt8(ascii: ".") ? nil : Double(digits) / Double(scale)
  }

  private static func text(_ record: SessionRecord) -> String {
    let identity = record.identity
    return [
      identity.player.text, "\(record.idleExpiresAt.timeIntervalSince1970)",
      "\(record.expiresAt.timeIntervalSince1970)", identity.handle, identity.displayName,
    ].joined(separator: "\n")
  }
}
