import Basics
import FoundationEssentials
public import Redis

/// The copy of a session in Redis: the commands that read, fill and end it. PostgreSQL has the record.
///
/// A fill never replaces an entry (NX) and expires 60 s after the read from PostgreSQL. A sign-out leaves a tombstone for
/// as long, so that a reader that saw the session before it ended cannot fill it again. A sign-out whose tombstone could
/// not be written is incomplete: other processes may accept the copy until it expires.
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

  /// - Parameter age: How long ago the record was read. The copy's time to live counts from then.
  static func fill(_ hash: SessionHash, _ record: SessionRecord, age: Duration = .zero) -> RedisCommand {
    let left = max(1, Int((SessionLife.cache - max(age, .zero)) / .milliseconds(1)))
    return RedisCommand("SET", key(hash), text(record), "NX", "PX", "\(left)")
  }

  /// Key: the session's. Arguments: the tombstone, its time to live in milliseconds, 1 if the session was in the record.
  ///
  /// For a session with a copy in Redis or in the record, the tombstone is written even if Redis is full: in a script Redis
  /// accepts writes after a `DEL`. For any other token a full Redis refuses it, so strangers cannot fill Redis beyond its
  /// limit.
  static let end = RedisScript(
    "session-end",
    """
    if ARGV[3] == '1' or redis.call('EXISTS', KEYS[1]) == 1 then redis.call('DEL', KEYS[1]) end
    return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    """
  )

  /// Replaces a session's entry, or its absence, by a tombstone.
  /// - Parameter wasRecorded: Whether the record had this session and has ended it.
  public static func end(_ hash: SessionHash, wasRecorded: Bool) -> RedisCommand {
    end.command(
      keys: [key(hash)],
      arguments: [
        RedisArgument(tombstone), RedisArgument(Int(SessionLife.cache.components.seconds * 1_000)),
        RedisArgument(wasRecorded ? 1 : 0),
      ]
    )
  }

  /// Deletes every copy and every tombstone, after the record was replaced by a backup's. Requires that no service runs.
  ///
  /// - Returns: How many entries there were.
  public static func forgetAll(_ redis: RedisClient) async throws -> Int {
    try await redis.scan(prefix + "*") { keys in keys.map { RedisCommand("UNLINK", $0) } }
  }

  /// The entry in a reply; nil if there is none, or if it cannot be read.
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

  /// Removes and returns what is before the next line break; nil if there is none.
  private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  /// A number as `text` writes it. The fast path is for numbers whose digits fit a `Double` exactly, divided by a power of
  /// ten that fits as well, so that the result is rounded once. Other numbers go to the general parser, which takes ten
  /// times as long.
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
