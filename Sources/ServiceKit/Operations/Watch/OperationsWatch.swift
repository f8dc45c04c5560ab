import Basics
import Postgres
public import Redis
public import Telemetry

/// Measures what is around a service: Redis' memory, the last backup, the last verification. Both services publish the
/// same figures, so that they are known while either runs.
public struct OperationsWatch: RepeatedWork {
  public let task = BackgroundTask(
    "operations-watch",
    .every(.seconds(15)),
    "reads Redis' memory and when the last backup and verification were, for the metrics"
  )
  private let redis: RedisClient
  private let readiness: Readiness
  /// Nil while Redis does not answer: the metric is then left out, rather than repeating an old figure.
  private let memory: Protected<RedisMemory?>
  private let notes: Protected<OperatorNotes?>

  public init(_ redis: RedisClient, _ readiness: Readiness, metrics: Metrics = .shared) {
    let memory = Protected<RedisMemory?>(nil)
    let notes = Protected<OperatorNotes?>(nil)
    (self.redis, self.readiness, self.memory, self.notes) = (redis, readiness, memory, notes)
    metrics.computed("golf_redis_memory_used_bytes", help: "Memory that Redis uses, in bytes.") {
      memory.withLock { $0.map { Double($0.used) } }
    }
    metrics.computed("golf_redis_memory_limit_bytes", help: "Memory that Redis may use, in bytes; 0 for no limit.") {
      memory.withLock { $0.map { Double($0.limit) } }
    }
    metrics.computed(
      "golf_backup_succeeded_timestamp_seconds",
      help: "When a backup of this server last succeeded, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.backupSucceeded) } } }
    metrics.computed(
      "golf_backup_failed_timestamp_seconds",
      help: "When a backup of this server last failed and could report it, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.backupFailed) } } }
    metrics.computed(
      "golf_verify_timestamp_seconds",
      help: "When golf verify last came to its end, in seconds since 1970; 0 for never."
    ) { notes.withLock { $0.map { Double($0.verification?.time ?? 0) } } }
    metrics.computed("golf_verify_differences", help: "How many differences golf verify found the last time.") {
      notes.withLock { $0?.verification.map { Double($0.differences) } }
    }
  }

  /// Measures once. Throws the first error, after both servers were asked.
  public func run() async throws -> Duration? {
    var failure: (any Error)?
    var found: RedisMemory?
    do { found = try await RedisMemory.read(redis) } catch { failure = error }
    memory.withLock { $0 = found }
    // The times that were read before stay true while PostgreSQL is away.
    do {
      let read = try await readiness.read { try OperatorNotes.read($0) }
      notes.withLock { $0 = read }
    } catch { failure = failure ?? error }
    if let failure { throw failure }
    return nil
  }
}
