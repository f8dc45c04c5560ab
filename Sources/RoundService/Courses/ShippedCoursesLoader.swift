internal import FoundationEssentials
internal import Golf
public import Postgres

/// Puts the shipped courses into PostgreSQL. Repeating it changes nothing; a course that was changed in the program
/// becomes a new revision.
public enum ShippedCoursesLoader {
  /// Returns the names of the courses that were stored. Needs a role that may insert courses.
  public static func load(_ database: PostgresSession) throws -> [String] {
    try database.transaction { database in
      try ShippedCourses.all.filter { try CourseStore.store($0, database, now: .now) }.map(\.name)
    }
  }
}
