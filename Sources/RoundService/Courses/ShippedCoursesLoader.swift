internal import FoundationEssentials
internal import Golf
public import Postgres

/// Puts the shipped courses into PostgreSQL. Repeating it changes nothing; a course that was changed in the program
/// becomes a new revision.
public enum ShippedCoursesLoader {
  /// Returns the names of the courses that were stored. Needs a role that may insert courses.
  public static func load(_ database: PostgresSession) throws -> [String] {
    try database.transaction { database in
      // Two that load at once would both store the same next revision.
      _ = try database.execute(lock, [])
      return try ShippedCourses.all.filter { try CourseStore.store($0, database, now: .now) }.map(\.name)
    }
  }

  private static let lock = PostgresStatement("courses-lock", "select pg_advisory_xact_lock(hashtext('golf.courses'))")
}
