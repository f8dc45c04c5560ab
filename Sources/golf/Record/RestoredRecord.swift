import Basics
import EventLog
import GolfEvents
import Kafka
import Postgres
import Redis
import RoundFreshness

/// Prepares a restored database before any service uses it: everything that knows of events after the backup is
/// removed, and sessions that had ended do not come back.
///
/// The views and caches in Redis, and the events in Kafka, may be of the time between the backup and the loss. A card's
/// next event would get a sequence number that one of them has already.
enum RestoredRecord {
  /// Call while the services are stopped. Idempotent.
  ///
  /// - Parameters:
  ///   - database: As the migrator's role.
  ///   - redis: As the user of the cache.
  ///   - kafka: As a user who may delete records; nil without Kafka.
  /// - Returns: A line for each step.
  static func settle(
    _ database: PostgresConfiguration,
    _ redis: RedisClient,
    _ kafka: KafkaConfiguration?
  ) async throws -> [String] {
    var lines: [String] = []
    if let kafka {
      let admin = try KafkaAdmin(configuration: kafka)
      for topic in [EventLogNames.topic, EventLogNames.deadLetterTopic] {
        lines.append("\(try await admin.deleteAllRecords(of: topic)) records deleted from topic \(topic)")
      }
    }
    try await CacheGeneration.raise(redis)
    lines.append("the cached rounds are invalid now and will be read from PostgreSQL again")
    // Last, and in one transaction: a service that starts too early finds the old state, not half of the new one.
    let sessions = try await settle(database)
    lines.append("the analytics service will rebuild the views when it starts")
    lines.append("\(sessions) sessions have ended: every player must sign in again")
    return lines
  }

  private static func settle(_ database: PostgresConfiguration) async throws -> Int {
    try await PostgresLane.forOneUse(database, name: "restored", timeout: .seconds(30)) { lane in
      try await lane.run { session in
        try session.transaction { session in
          try session.execute(sql: "set local role golf_owner")
          // Redis has no views of this epoch, so that the analytics service rebuilds them.
          try session.execute(
            sql: "update analytics.view_state set epoch = gen_random_uuid(), rebuilt_at = null"
          )
          // Removes the mark of deploy/postgres/restore.sh, so that the services may start.
          try session.script(
            """
            do $$
            begin
              if exists (
                select from pg_database
                where datname = current_database() and shobj_description(oid, 'pg_database') = 'restore pending'
              ) then
                execute format('comment on database %I is null', current_database());
              end if;
            end
            $$
            """
          )
          return try session.execute(sql: "delete from golf.sessions").affected
        }
      }
    }
  }
}
