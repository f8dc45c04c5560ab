import Basics
import Golf
import GolfEvents

/// The names of courses' revisions, which events do not carry. A revision never changes, so an entry is never out of date.
final class CourseDirectory: Sendable {
  /// The most revisions that are kept, of about 1 KB each.
  static let kept = 2_000

  private let names: Protected<RecentlyUsed<CourseKey, CourseNames>>

  init(kept: Int = CourseDirectory.kept) { names = Protected(RecentlyUsed(limit: kept)) }

  /// The names, read by `read` if they are not kept; nil if the record does not have the revision.
  func names(
    of course: CourseKey,
    read: (CourseKey) throws -> CourseNames?
  ) rethrows -> CourseNames? {
    if let known = known(course) { return known }
    let found = try read(course)
    if let found { names.withLock { _ = $0.put(found, for: course) } }
    return found
  }

  func known(_ course: CourseKey) -> CourseNames? { names.withLock { $0.use(course) } }
}
