internal import Batching
public import Telemetry

/// Redis, for many callers at once: what waits at the same moment travels as one pipeline. While Redis is out of
/// reach, callers are told so at once, and connections try again with growing pauses.
public final class RedisClient: Sendable {
  private let lane: BatchLane<RedisWorker>
  private let reconnected: Protected<[@Sendable () -> Void]>

  /// - Parameter timeout: The limit of a call that names none. Redis is a cache here, so it is short.
  public init(
    configuration: RedisConfiguration,
    name: String = "redis",
    connections: Int = 1,
    capacity: Int = 4_096,
    timeout: Duration = .milliseconds(250),
    metrics: Metrics = .shared
  ) {
    let reconnected = Protected<[@Sendable () -> Void]>([])
    self.reconnected = reconnected
    let limits = LaneConfiguration(
      name: name,
      workers: connections,
      capacity: capacity,
      maximumBatch: 128,
      timeout: timeout,
      probeAfter: LaneConfiguration.probePeriod
    )
    lane = BatchLane(limits, metrics: metrics) { _ in
      RedisWorker(configuration, name: name) {
        for hook in reconnected.withLock({ $0 }) { hook() }
      }
    }
  }

  /// Whether a connection stands.
  public var isAvailable: Bool { lane.isAvailable }

  /// Calls `hook` on a connection's thread whenever Redis is reached again after it was out of reach. It must not block.
  public func onReconnect(_ hook: @escaping @Sendable () -> Void) {
    reconnected.withLock { $0.append(hook) }
  }

  /// One command. Throws `RedisError` (also for an error reply) or `BatchingError`; `misuse` for one that a shared
  /// connection cannot carry (it waits, subscribes, or changes the connection for those who come after).
  nonisolated(nonsending) public func send(_ command: RedisCommand, timeout: Duration? = nil) async throws -> RedisReply
  {
    guard let reply = try await pipeline([command], timeout: timeout).first else {
      throw RedisError(.unexpectedReply, "no reply")
    }
    return try reply.checked()
  }

  /// Several commands, one reply each, with error replies among them. Not a transaction. Throws as `send` does.
  nonisolated(nonsending) public func pipeline(_ commands: [RedisCommand], timeout: Duration? = nil) async throws
    -> [RedisReply]
  {
    guard !commands.isEmpty else { return [] }
    for command in commands { try command.checkShareable() }
    return try await lane.submit(commands, timeout: timeout)
  }

  /// Runs a script.
  nonisolated(nonsending) public func eval(
    _ script: RedisScript,
    keys: [String],
    arguments: [RedisArgument] = [],
    timeout: Duration? = nil
  ) async throws -> RedisReply {
    try await send(script.command(keys: keys, arguments: arguments), timeout: timeout)
  }

  public func close() async { await lane.close() }
}
