import Basics
import Batching

extension RedisClient {
  /// The number of `scan` commands in one pipeline; bounded so that other requests get the connection in between.
  private static let scanLength = 64

  /// Visits every key that matches a pattern, in parts, and runs the commands that the caller returns for them. A key
  /// may appear twice; one that is added or deleted meanwhile may or may not appear.
  ///
  /// - Returns: The number of non-zero replies to the commands: for deletions, the number of deleted keys.
  /// - Throws: The same errors as `send`, also for an error reply to one of the commands.
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
        throw RedisError(.unexpectedReply, "SCAN got an unexpected reply")
      }
      for commands in body(keys.compactMap(\.text)).chunks(of: Self.scanLength) {
        for reply in try await pipeline(commands, timeout: timeout) where try reply.checked().int != 0 { count += 1 }
      }
      cursor = next
    } while cursor != "0"
    return count
  }
}
