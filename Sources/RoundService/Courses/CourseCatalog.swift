internal import Golf
internal import Postgres
internal import Telemetry

/// The courses in their current revision, read from PostgreSQL and kept for ten seconds: they hardly ever change.
/// While PostgreSQL is away, what was known goes on being served.
final class CourseCatalog: Sendable {
  private struct Known {
    var courses: [Course]
    var until: MonotonicInstant
  }

  private let lane: PostgresLane
  private let known = Protected<Known?>(nil)

  init(lane: PostgresLane) { self.lane = lane }

  /// Every course, by name.
  func all() async throws -> [Course] {
    let last = known.withLock { known -> Known? in
      guard let last = known, MonotonicInstant.now >= last.until else { return known }
      // Who comes first reads again; the others go on with what is known meanwhile, so that it is one query.
      known?.until = .now + .seconds(1)
      return Known(courses: last.courses, until: last.until)
    }
    if let last, MonotonicInstant.now < last.until { return last.courses }
    do {
      let courses = try await lane.run { try CourseStore.current($0) }
      known.withLock { $0 = Known(courses: courses, until: .now + .seconds(10)) }
      return courses
    } catch {
      guard let last else { throw error }
      return last.courses
    }
  }

  func course(_ id: CourseID) async throws -> Course? {
    try await all().first { $0.id == id }
  }
}
