/// One numbered SQL file of `Migrations/`, compiled into the program.
public struct SchemaFile: Sendable {
  /// The number in the file's name; migrations are applied in this order.
  public let version: Int
  /// The words after the number.
  public let name: String
  /// The statements, run in one transaction.
  public let sql: String
  /// The oldest schema version a program must know to work with the schema after this file.
  public let minimumReader: Int

  init(_ version: Int, _ name: String, _ bytes: [UInt8], minimumReader: Int = 1) {
    self.version = version
    self.name = name
    self.sql = String(decoding: bytes, as: UTF8.self)
    self.minimumReader = minimumReader
  }
}

extension SchemaFile {
  /// Every migration that this build knows, oldest first.
  public static let all: [SchemaFile] = [
    SchemaFile(1, "players_and_sessions", PackageResources.v0001_players_and_sessions_sql),
    SchemaFile(2, "courses", PackageResources.v0002_courses_sql),
    SchemaFile(3, "rounds_cards_holes", PackageResources.v0003_rounds_cards_holes_sql),
    SchemaFile(4, "events_and_outbox", PackageResources.v0004_events_and_outbox_sql),
    SchemaFile(5, "analytics", PackageResources.v0005_analytics_sql),
  ]
}
