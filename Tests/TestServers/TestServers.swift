/// The servers that all tests of a process share; each starts on first use and ends with the process.
///
/// A test that stops, kills or pauses a server starts its own (`PostgresServer.start()`).
public enum TestServers {
  public static var postgres: PostgresServer { get async throws { try await Shared.instance.postgres() } }
  public static var redis: RedisServer { get async throws { try await Shared.instance.redis() } }
  /// Nil if no broker can be started.
  public static var kafka: KafkaBroker? { get async throws { try await Shared.instance.kafka() } }
}

private actor Shared {
  static let instance = Shared()

  private var postgresTask: Task<PostgresServer, any Error>?
  private var redisTask: Task<RedisServer, any Error>?
  private var kafkaTask: Task<KafkaBroker?, any Error>?

  func postgres() async throws -> PostgresServer {
    let task = postgresTask ?? Task { try await PostgresServer.start() }
    postgresTask = task
    return try await task.value
  }

  func redis() async throws -> RedisServer {
    let task = redisTask ?? Task { try await RedisServer.start() }
    redisTask = task
    return try await task.value
  }

  func kafka() async throws -> KafkaBroker? {
    let task = kafkaTask ?? Task { try await KafkaBroker.start() }
    kafkaTask = task
    return try await task.value
  }
}
