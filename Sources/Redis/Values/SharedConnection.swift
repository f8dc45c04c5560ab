/// What a connection that many callers share cannot carry.
///
/// Answers are told apart by their order alone. A command that waits holds up everybody behind it, one that
/// subscribes or silences the server shifts the answers, and one that changes the connection changes it for strangers.
extension RedisCommand {
  /// Throws `RedisError.misuse` for such a command.
  func checkShareable() throws(RedisError) {
    guard let name = arguments.first.map(Self.uppercased) else { throw RedisError(.misuse, "a command without a name") }
    let isRefused =
      Self.unshareable.contains(name) || (Self.streamReads.contains(name) && waitsForAStream)
    if isRefused {
      throw RedisError(.misuse, "\(String(decoding: name, as: UTF8.self)) needs a connection of its own")
    }
  }

  /// Whether `BLOCK` stands among the options of `XREAD` or `XREADGROUP`, which end at `STREAMS`.
  private var waitsForAStream: Bool {
    arguments.dropFirst().lazy.map(Self.uppercased).prefix { $0 != Array("STREAMS".utf8) }
      .contains(Array("BLOCK".utf8))
  }

  private static func uppercased(_ word: [UInt8]) -> [UInt8] {
    word.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 32 : $0 }
  }

  private static let streamReads: Set<[UInt8]> = names("XREAD XREADGROUP")

  private static let unshareable: Set<[UInt8]> = names(
    """
    SUBSCRIBE PSUBSCRIBE SSUBSCRIBE UNSUBSCRIBE PUNSUBSCRIBE SUNSUBSCRIBE MONITOR SYNC PSYNC \
    BLPOP BRPOP BRPOPLPUSH BLMOVE BLMPOP BZPOPMIN BZPOPMAX BZMPOP WAIT WAITAOF \
    MULTI EXEC DISCARD WATCH UNWATCH AUTH HELLO SELECT RESET QUIT CLIENT READONLY READWRITE ASKING
    """
  )

  private static func names(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
