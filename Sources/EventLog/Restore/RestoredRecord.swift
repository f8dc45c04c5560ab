internal import FoundationEssentials
internal import GolfEvents
public import Kafka
public import Postgres
public import Redis
internal import Telemetry

/// What must happen after the record was restored from a backup and before anything serves it: everything that knows of
/// a later past must go, and sessions that had ended must not come back.
///
/// The views and caches in Redis, and the events in Kafka, are of the time between the backup and the loss. A card's
/// next event gets a number that one of those has already.
public enum RestoredRecord {
  /// The services are stopped. As often as one likes.
  ///
  /// - Parameters:
  ///   - database: As the migrator's role.
  ///   - redis: Of a user of the cache.
  ///   - kafka: As a user who may delete records; nil without Kafka.
  /// - Returns: A line for each thing that was done.
  public static func settle(
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
    _ = try await redis.eval(CacheFloorScripts.raiseGeneration, keys: [])
    lines.append("nothing is read from the cache any more")
    // Last, and together: who starts too early finds the old epoch, and nothing half done.
    let sessions = try await settle(database)
    lines.append("the views are to be made anew, by the analytics service at its start")
    lines.append("\(sessions) sessions end: everybody signs in again")
    return lines
  }

  private static func settle(_ database: PostgresConfiguration) async throws -> Int {
    let lane = PostgresLane(configuration: database, name: "restored", timeout: .seconds(30), metrics: Metrics())
    do {
      let count = try await lane.run { session in
        try session.transaction { session in
          try session.execute(sql: "set local role golf_owner")
          // Redis has views of no such epoch, so they are rebuilt.
          try session.execute(
            sql: "update analytics.view_state set epoch = gen_random_uuid(), rebuilt_at = null"
          )
          // The services may start: the mark of deploy/postgres/restore.sh goes.
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
      await lane.close()
      return count
    } catch {
      await lane.close()
      throw error
    }
  }
}
