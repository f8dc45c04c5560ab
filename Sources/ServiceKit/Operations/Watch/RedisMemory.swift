import Redis

/// How much memory Redis uses and may use, in bytes.
struct RedisMemory: Sendable, Hashable {
  var used: Int
  /// 0 if Redis has no limit.
  var limit: Int

  init(used: Int, limit: Int) {
    self.used = used
    self.limit = limit
  }

  /// Reads the answer of `INFO memory`; nil for any other text.
  init?(info: String) {
    var values: [Substring: Int] = [:]
    for line in info.split(whereSeparator: \.isNewline) {
      let pair = line.split(separator: ":", maxSplits: 1)
      if pair.count == 2, let number = Int(pair[1]) { values[pair[0]] = number }
    }
    guard let used = values["used_memory"], let limit = values["maxmemory"] else { return nil }
    self.init(used: used, limit: limit)
  }

  /// Asks Redis. Nil for an answer that is not understood.
  /// - Throws: `RedisError`, `BatchingError`.
  static func read(_ redis: RedisClient) async throws -> RedisMemory? {
    let reply = try await redis.send(RedisCommand("INFO", "memory"), timeout: .seconds(1))
    return reply.text.flatMap { RedisMemory(info: $0) }
  }
}
