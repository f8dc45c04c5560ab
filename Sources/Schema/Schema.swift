/// The numbered SQL files of `Migrations/`, compiled into the program.
public enum Schema {
  /// Every migration that this build knows, oldest first.
  public static let migrations: [Migration] = [
    migration(1, "players_and_sessions", PackageResources.v0001_players_and_sessions_sql),
    migration(2, "courses", PackageResources.v0002_courses_sql),
    migration(3, "rounds_cards_holes", PackageResources.v0003_rounds_cards_holes_sql),
    migration(4, "events_and_outbox", PackageResources.v0004_events_and_outbox_sql),
    migration(5, "analytics", PackageResources.v0005_analytics_sql),
    migration(6, "playing_conditions", PackageResources.v0006_playing_conditions_sql),
    migration(7, "deleted_accounts", PackageResources.v0007_deleted_accounts_sql),
    migration(8, "careers", PackageResources.v0008_careers_sql),
    migration(9, "quotas_and_ended_accounts", PackageResources.v0009_quotas_and_ended_accounts_sql),
    migration(10, "outbox_in_turns", PackageResources.v0010_outbox_in_turns_sql),
    migration(11, "holes_missing", PackageResources.v0011_holes_missing_sql),
    migration(12, "together", PackageResources.v0012_together_sql),
    migration(13, "live", PackageResources.v0013_live_sql),
  ]

  /// The newest version that this build knows, and the oldest that it can work with.
  public static let version = migrations.last?.version ?? 0

  /// - Parameter minimumReader: The oldest program's schema version that can work with the schema after this file: a
  ///   migration only expands, so it rises a release after what an old program reads was replaced.
  private static func migration(_ version: Int, _ name: String, _ sql: [UInt8], minimumReader: Int = 1) -> Migration {
    Migration(version: version, name: name, sql: String(decoding: sql, as: UTF8.self), minimumReader: minimumReader)
  }
}
