/// Commands that a connection shared by many callers cannot carry.
///
/// Answers are matched to commands only by their order. A blocking command holds up all commands behind it, one that
/// subscribes or turns off replies shifts the answers, and one that changes the connection's state affects unrelated
/// callers.
extension RedisCommand {
  /// Throws `RedisError.misuse` for such a command.
  func checkShareable() throws(RedisError) {
    guard !ends.isEmpty else { throw RedisError(.misuse, "a command without a name") }
    let isRefused =
      names(0, oneOf: Self.unshareable) || (names(0, oneOf: Self.streamReads) && waitsForAStream)
    if isRefused {
      let name = String(decoding: self[0], as: UTF8.self).uppercased()
      throw RedisError(.misuse, "\(name) needs a connection of its own")
    }
  }

  /// Whether `BLOCK` is among the options of `XREAD` or `XREADGROUP`, which end at `STREAMS`.
  private var waitsForAStream: Bool {
    ends.indices.dropFirst().prefix { !names($0, oneOf: Self.streams) }.contains { names($0, oneOf: Self.block) }
  }

  /// Whether that argument is one of the words, ignoring case. Usually the length alone decides.
  private func names(_ place: Int, oneOf words: [[UInt8]]) -> Bool {
    let argument = self[place]
    return words.contains { word in
      word.count == argument.count && zip(word, argument).allSatisfy { $0 == Self.uppercased($1) }
    }
  }

  private static func uppercased(_ letter: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? letter - 32 : letter
  }

  private static let streamReads = words("XREAD XREADGROUP")
  private static let streams = words("STREAMS")
  private static let block = words("BLOCK")

  private static let unshareable = words(
    """
    SUBSCRIBE PSUBSCRIBE SSUBSCRIBE UNSUBSCRIBE PUNSUBSCRIBE SUNSUBSCRIBE MONITOR SYNC PSYNC \
    BLPOP BRPOP BRPOPLPUSH BLMOVE BLMPOP BZPOPMIN BZPOPMAX BZMPOP WAIT WAITAOF \
    MULTI EXEC DISCARD WATCH UNWATCH AUTH HELLO SELECT RESET QUIT CLIENT READONLY READWRITE ASKING
    """
  )

  private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
}
