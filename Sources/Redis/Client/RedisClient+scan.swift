internal import Batching

extension RedisClient {
  /// How many commands of `scan` travel together, so that one pipeline does not keep the others from the connection.
  private static let scanLength = 64

  /// Every key that fits a pattern, a part at a time, with what is to be done to them. A key may come twice; one that
  /// comes or goes meanwhile may be among them or not.
  ///
  /// - Returns: How many replies of the commands were not zero: for deletions, the keys that were there.
  /// - Throws: As `send` does, also for an error reply to one of the commands.
  @discardableResult
  public func scan(
    _ pattern: String,
    timeout: Duration? = nil,
    _ body: ([String]) -> [RedisCommand]
  ) async throws -> Int {
    var (cursor, count) = ("0", 0)
    repeat {
      let page = try await send(RedisCommand("SCAN", cursor, "MATCH", pattern, "COUNT", "500"), timeout: timeout)
      guard let parts = page.array, parts.count == 2, let next = parts[0].text, let keys = parts[1].array else {
        throw RedisError(.unexpectedReply, "SCAN was answered by something else")
      }
      for commands in body(keys.compactMap(\.text)).chunks(of: Self.scanLength) {
        for reply in try await pipeline(commands, timeout: timeout) where try reply.checked().int != 0 { count += 1 }
      }
      cursor = next
    } while cursor != "0"
    return count
  }
}
