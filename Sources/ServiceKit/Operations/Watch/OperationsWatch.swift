internal import Basics
internal import Postgres
public import Redis
public import Telemetry

/// What a service tells of its surroundings, by a timer: Redis' memory, the last backup, the last verification. Both
/// services tell the same, so that it is known while either runs.
public struct OperationsWatch: Sendable {
  /// How often it looks.
  static let period = Duration.seconds(15)

  private let redis: RedisClient
  private let readiness: Readiness
  /// Nil while Redis does not answer: a figure that nobody measures is left out, and does not stand still.
  private let memory: Protected<RedisMemory?>
  private let notes: Protected<OperatorNotes?>

  public init(_ redis: RedisClient, _ readiness: Readiness, metrics: Metrics = .shared) {
    let memory = Protected<RedisMemory?>(nil)
    let notes = Protected<OperatorNotes?>(nil)
    (self.redis, self.readiness, self.memory, self.notes) = (redis, readiness, memory, notes)
    metrics.computed("golf_redis_memory_used_bytes", help: "Memory that Redis uses, in bytes.") {
      memory.withLock { $0.map { Double($0.used) } }
    }
    metrics.computed("golf_redis_memory_limit_bytes", help: "Memory that Redis may use, in bytes; 0 for any.") {
      memory.withLock { $0.map { Double($0.limit) } }
    }
    metrics.computed(
      "golf_backup_succeeded_timestamp_seconds",
      help: "When a backup of this server last succeeded, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.backupSucceeded) } } }
    metrics.computed(
      "golf_backup_failed_timestamp_seconds",
      help: "When a backup of this server last failed and could say so, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.backupFailed) } } }
    metrics.computed(
      "golf_verify_timestamp_seconds",
      help: "When golf verify last came to its end, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.verification?.time ?? 0) } } }
    metrics.computed("golf_verify_differences", help: "How many differences golf verify found the last time.") {
      notes.withLock { $0?.verification.map { Double($0.differences) } }
    }
  }

  /// Until the task is cancelled.
  public func run() async {
    while !Task.isCancelled {
      await look()
      try? await Task.sleep(for: Self.period)
    }
  }

  func look() async {
    let found = await RedisMemory.read(redis)
    memory.withLock { $0 = found }
    // A time stays true while PostgreSQL is away.
    if let read = await readiness.notes() { notes.withLock { $0 = read } }
  }
}
