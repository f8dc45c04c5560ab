import FoundationEssentials
import Golf
public import Postgres

/// Courses in PostgreSQL. A change adds a revision; old revisions stay.
struct CourseStore: Sendable {
  /// The number of course revisions: it rises whenever a course changes.
  static func count(_ database: PostgresSession) throws -> Int {
    try database.execute(selectCount, []).first?.int("revisions") ?? 0
  }

  /// The current revision of every course, sorted by name.
  static func keys(_ database: PostgresSession) throws -> [CourseKey] {
    try database.execute(selectKeys, []).map { row in
      CourseKey(id: CourseID(try row.uuid("id")), revision: try row.int("revision"))
    }
  }

  /// The courses at these revisions, in any order; unknown keys are skipped.
  static func courses(_ database: PostgresSession, _ keys: [CourseKey]) throws -> [Course] {
    let values: [PostgresValue] = [.uuids(keys.map(\.id.uuid)), .ints(keys.map(\.revision))]
    let tees = try database.execute(selectTees, values)
    let holes = Dictionary(grouping: try database.execute(selectHoles, values).map(HoleRow.init)) { $0.tee }
    var drafts: [CourseDraft] = []
    for row in tees {
      let key = CourseKey(id: CourseID(try row.uuid("id")), revision: try row.int("revision"))
      if drafts.last.map({ CourseKey(id: $0.id, revision: $0.revision) }) != key {
        drafts.append(
          CourseDraft(
            id: key.id,
            revision: key.revision,
            club: try row.text("club"),
            name: try row.text("name"),
            tees: []
          )
        )
      }
      let tee = try row.text("tee_id")
      drafts[drafts.count - 1].tees.append(
        TeeDraft(
          id: tee,
          name: try row.text("tee_name"),
          colour: try row.text("colour"),
          gender: try row.text("gender"),
          rating: RatingDraft(courseRatingTenths: try row.int("rating_tenths"), slope: try row.int("slope")),
          front: try rating(row, "front"),
          back: try rating(row, "back"),
          holes: holes[HoleRow.Key(course: key, tee: tee)]?.map(\.hole) ?? []
        )
      )
    }
    return try drafts.map { try Course($0) }
  }

  /// Stores a course as its next revision unless the current one is equal. Returns whether it did.
  static func store(_ course: Course, _ database: PostgresSession, now: Date) throws -> Bool {
    let last = try database.execute(selectRevision, [.uuid(course.id.uuid)]).first?.optionalInt("revision")
    let old = try last.flatMap { try courses(database, [CourseKey(id: course.id, revision: $0)]).first }
    guard old.map({ !isSame($0, course) }) ?? true else { return false }
    let revision = (last ?? 0) + 1
    let key: [PostgresValue] = [.uuid(course.id.uuid), .int(revision)]
    _ = try database.execute(
      insertCourse,
      key + [.text(course.club), .text(course.name), .int(course.holeCount), .timestamp(now)]
    )
    for (position, tee) in course.tees.enumerated() {
      _ = try database.execute(
        insertTee,
        key + [
          .text(tee.id.rawValue), .int(position + 1), .text(tee.name), .text(tee.colour), .text(tee.gender.rawValue),
          .int(tee.rating.courseRating.rawValue), .int(tee.rating.slope.rawValue),
          .int(tee.front?.courseRating.rawValue), .int(tee.front?.slope.rawValue),
          .int(tee.back?.courseRating.rawValue), .int(tee.back?.slope.rawValue),
        ]
      )
      _ = try database.execute(
        insertHoles,
        key + [
          .text(tee.id.rawValue), .ints(tee.holes.map(\.number.rawValue)), .ints(tee.holes.map(\.par.rawValue)),
          .ints(tee.holes.map(\.strokeIndex.rawValue)), .ints(tee.holes.map(\.yards)),
        ]
      )
    }
    return true
  }

  private static func isSame(_ stored: Course, _ course: Course) -> Bool {
    stored.club == course.club && stored.name == course.name && stored.tees == course.tees
  }

  private static func rating(_ row: PostgresRow, _ nine: String) throws -> RatingDraft? {
    guard let rating = try row.optionalInt("\(nine)_rating_tenths"), let slope = try row.optionalInt("\(nine)_slope")
    else { return nil }
    return RatingDraft(courseRatingTenths: rating, slope: slope)
  }

  private struct HoleRow {
    struct Key: Hashable {
      let course: CourseKey
      let tee: String
    }

    let tee: Key
    let hole: HoleDraft

    init(_ row: PostgresRow) throws {
      tee = Key(
        course: CourseKey(id: CourseID(try row.uuid("course_id")), revision: try row.int("revision")),
        tee: try row.text("tee_id")
      )
      hole = HoleDraft(
        number: try row.int("number"),
        par: try row.int("par"),
        strokeIndex: try row.int("stroke_index"),
        yards: try row.int("yards")
      )
    }
  }

  private static let selectCount = PostgresStatement("course-count", "select count(*) as revisions from golf.courses")
  private static let selectKeys = PostgresStatement(
    "course-keys",
    """
    select c.id, c.revision
    from golf.courses c
    where c.revision = (select max(o.revision) from golf.courses o where o.id = c.id)
    order by c.name, c.id
    """
  )
  private static let selectRevision = PostgresStatement(
    "course-revision",
    "select max(revision) as revision from golf.courses where id = $1::uuid"
  )
  private static let selectTees = PostgresStatement(
    "course-tees",
    """
    select c.id, c.revision, c.club, c.name, t.id as tee_id, t.name as tee_name, t.colour, t.gender, t.rating_tenths,
           t.slope, t.front_rating_tenths, t.front_slope, t.back_rating_tenths, t.back_slope
    from unnest($1::uuid[], $2::int[]) as k(id, revision)
    join golf.courses c on c.id = k.id and c.revision = k.revision
    join golf.tees t on t.course_id = k.id and t.revision = k.revision
    order by c.id, c.revision, t.position
    """
  )
  private static let selectHoles = PostgresStatement(
    "course-holes",
    """
    select h.course_id, h.revision, h.tee_id, h.number, h.par, h.stroke_index, h.yards
    from unnest($1::uuid[], $2::int[]) as k(id, revision)
    join golf.holes h on h.course_id = k.id and h.revision = k.revision
    order by h.course_id, h.revision, h.tee_id, h.number
    """
  )
  private static let insertCourse = PostgresStatement(
    "course-insert",
    """
    insert into golf.courses (id, revision, club, name, hole_count, created_at) values ($1, $2, $3, $4, $5, $6)
    """
  )
  private static let insertTee = PostgresStatement(
    "tee-insert",
    """
    insert into golf.tees (course_id, revision, id, position, name, colour, gender, rating_tenths, slope,
                           front_rating_tenths, front_slope, back_rating_tenths, back_slope)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    """
  )
  private static let insertHoles = PostgresStatement(
    "holes-insert",
    """
    insert into golf.holes (course_id, revision, tee_id, number, par, stroke_index, yards)
    select $1, $2, $3, h.number, h.par, h.stroke_index, h.yards
    from unnest($4::int[], $5::int[], $6::int[], $7::int[]) as h (number, par, stroke_index, yards)
    """
  )
}

/// Stores the courses that ship with the program. Idempotent; a course that differs from the stored one becomes a new
/// revision.
public enum ShippedCoursesLoader {
  /// Returns a line for each course that was stored. Needs a role that may insert courses.
  public static func load(_ database: PostgresSession) throws -> [String] {
    try database.transaction { database in
      // Without the lock, two loaders at the same moment would both store the same next revision.
      _ = try database.execute(lock, [])
      return try ShippedCourses.all.filter { try CourseStore.store($0, database, now: .now) }
        .map { "stored the course \($0.name)" }
    }
  }

  private static let lock = PostgresStatement("courses-lock", "select pg_advisory_xact_lock(hashtext('golf.courses'))")
}
