import Basics
import Batching
public import Telemetry

/// A Redis client for many concurrent callers: requests that wait at the same moment are sent as one pipeline. While
/// Redis is out of reach, calls fail at once, and connections retry with back-off.
public final class RedisClient: Sendable {
  private let lane: BatchLane<RedisWorker>
  private let reconnected: Protected<[@Sendable () -> Void]>

  /// - Parameter timeout: The default limit of a call. Redis is a cache here, so it is short.
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

  /// Whether a connection is up.
  public var isAvailable: Bool { lane.isAvailable }

  /// Calls `hook` on a connection's thread whenever Redis becomes reachable after an outage. It must not block.
  public func onReconnect(_ hook: @escaping @Sendable () -> Void) {
    reconnected.withLock { $0.append(hook) }
  }

  /// Sends one command. Throws `RedisError` (also for an error reply) or `BatchingError`; `misuse` for a command that a
  /// shared connection cannot carry (it blocks, subscribes, or changes the connection for later callers).
  nonisolated(nonsending) public func send(_ command: RedisCommand, timeout: Duration? = nil) async throws -> RedisReply
  {
    guard let reply = try await pipeline([command], timeout: timeout).first else {
      throw RedisError(.unexpectedReply, "no reply")
    }
    return try reply.checked()
  }

  /// Sends several commands; returns one reply for each, including error replies. Not a transaction. Throws like
  /// `send`.
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
