import Basics
import Golf
import Postgres
import RoundFreshness
import ServiceKit
import Telemetry

/// The courses in their current revisions. A revision is read once and kept; every ten seconds the number of revisions
/// is read to see whether there is a new one. While PostgreSQL is away, the last known courses are served.
final class CourseCatalog: Sendable {
  /// The most courses that are cached, of about 10 KB each.
  static let kept = 1_000
  /// The most courses that one query reads.
  static let chunk = 50

  private struct Known {
    /// The number of revisions in PostgreSQL. None is ever deleted, so while it is equal nothing has changed.
    var count: Int
    /// Sorted by name.
    var keys: [CourseKey]
    var revisions: [CourseID: Int]
    var until: MonotonicInstant

    init(count: Int, keys: [CourseKey], until: MonotonicInstant) {
      self.count = count
      self.keys = keys
      revisions = Dictionary(keys.map { ($0.id, $0.revision) }) { first, _ in first }
      self.until = until
    }
  }

  let task = BackgroundTask(
    "course-catalog",
    .onDemand,
    "looks for new revisions of courses, at most every 10 s, when courses are read"
  )
  private let lane: PostgresLane
  private let interval: Duration
  private let known = Protected<Known?>(nil)
  private let courses: Protected<RecentlyUsed<CourseKey, Course>>
  private let reads: Counter
  private let errors: InternalErrors
  private let logger = Logger(label: "courses")

  init(
    lane: PostgresLane,
    kept: Int = CourseCatalog.kept,
    lookedAtEvery interval: Duration = .seconds(10),
    metrics: Metrics = .shared
  ) {
    self.lane = lane
    self.interval = interval
    courses = Protected(RecentlyUsed(limit: kept))
    reads = metrics.counter("golf_courses_read_total", help: "Courses read from the record with their holes.")
    errors = InternalErrors(in: "courses", metrics: metrics)
  }

  /// The current revision of every course, sorted by name.
  func keys() async throws -> [CourseKey] { try await current().keys }

  /// Every course, sorted by name.
  func all() async throws -> [Course] { try await courses(of: try await keys()) }

  /// The course in its current revision; nil if there is none.
  func course(_ id: CourseID) async throws -> Course? {
    guard let revision = try await current().revisions[id] else { return nil }
    return try await courses(of: [CourseKey(id: id, revision: revision)]).first
  }

  /// These courses, in the order of `keys`; those that are not kept are read.
  private func courses(of keys: [CourseKey]) async throws -> [Course] {
    var found: [CourseKey: Course] = [:]
    courses.withLock { kept in for key in keys { found[key] = kept.use(key) } }
    var missing = keys.filter { found[$0] == nil }[...]
    while !missing.isEmpty {
      let wanted = Array(missing.prefix(Self.chunk))
      missing = missing.dropFirst(Self.chunk)
      let read = try await lane.run { try CourseStore.courses($0, wanted) }
      reads.increment(by: read.count)
      courses.withLock { kept in
        for course in read {
          let key = CourseKey(id: course.id, revision: course.revision)
          found[key] = course
          kept.put(course, for: key)
        }
      }
    }
    return keys.compactMap { found[$0] }
  }

  private func current() async throws -> Known {
    let last = known.withLock { known -> Known? in
      guard let last = known, MonotonicInstant.now >= last.until else { return known }
      // The first caller after expiry refreshes; the others get the old value meanwhile, so only one query runs.
      known?.until = .now + .seconds(1)
      return last
    }
    if let last, MonotonicInstant.now < last.until { return last }
    do {
      let now = try await task.run {
        try await lane.run { [interval] session in
          let count = try CourseStore.count(session)
          let keys = count == last?.count ? last?.keys : nil
          return Known(count: count, keys: try keys ?? CourseStore.keys(session), until: .now + interval)
        }
      }
      known.withLock { $0 = now }
      return now
    } catch {
      guard let last else { throw error }
      errors.note(error, "the courses could not be refreshed; serving the cached ones", logger: logger)
      return last
    }
  }
}
