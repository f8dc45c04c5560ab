internal import ByteText
internal import FoundationEssentials
public import Redis

/// A session's copy in Redis: which commands read, fill and end it. The record is PostgreSQL's.
///
/// A fill never replaces what is there (NX) and lives 60 s from the read of PostgreSQL; a sign-out leaves a tombstone
/// for as long, so that a reader that saw the session before it ended cannot bring it back.
public enum SessionCache {
  enum Entry: Hashable {
    case session(SessionRecord)
    case ended
  }

  private static let tombstone = "-"
  private static let prefix = "golf:session:"

  static func key(_ hash: SessionHash) -> String { prefix + hash.text }

  static func read(_ hash: SessionHash) -> RedisCommand { RedisCommand("GET", key(hash)) }

  /// - Parameter age: How long ago the record was read: the copy lives from then, not from now.
  static func fill(_ hash: SessionHash, _ record: SessionRecord, age: Duration = .zero) -> RedisCommand {
    let left = max(1, Int((SessionLife.cache - max(age, .zero)) / .milliseconds(1)))
    return RedisCommand("SET", key(hash), text(record), "NX", "PX", "\(left)")
  }

  /// Ends a session in the cache, whatever is there.
  public static func end(_ hash: SessionHash) -> RedisCommand {
    RedisCommand("SET", key(hash), tombstone, "PX", "\(SessionLife.cache.components.seconds * 1_000)")
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
    let fields = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
    func text(_ place: Int) -> String { String(decoding: fields[place], as: UTF8.self) }
    guard fields.count == 5, let player = UUIDText.parse(fields[0]), let idle = Double(text(1)),
      let end = Double(text(2))
    else { return nil }
    return .session(
      SessionRecord(
        identity: Identity(player: player, handle: text(3), displayName: text(4)),
        idleExpiresAt: Date(timeIntervalSince1970: idle),
        expiresAt: Date(timeIntervalSince1970: end)
      )
    )
  }

  private static func text(_ record: SessionRecord) -> String {
    let identity = record.identity
    return [
      identity.player.text, "\(record.idleExpiresAt.timeIntervalSince1970)",
      "\(record.expiresAt.timeIntervalSince1970)", identity.handle, identity.displayName,
    ].joined(separator: "\n")
  }
}
