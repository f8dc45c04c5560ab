import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The courses that a round can be played on.
struct CourseRoutes: Sendable {
  let catalog: CourseCatalog
  let sessions: Sessions
  /// The limit on one player's reads, shared with rounds and lists.
  let reads: PlayerLimit

  func add(to router: inout Router, logger: Logger) {
    router.on(.get, "/api/courses", logger: logger, list)
    router.on(.get, "/api/courses/{course}", logger: logger, detail)
  }

  @Sendable private func list(_ request: HTTPRequest) async throws -> HTTPResponse {
    try reads.take(try await sessions.require(request).player)
    let bytes = try CanonicalJSON.encode(CourseListBody(courses: try await catalog.all().map(CourseSummaryBody.init)))
    return EntityTag.answer(JSONAnswer.make(200, bytes: bytes), tag: EntityTag.of(bytes), to: request)
  }

  @Sendable private func detail(_ request: HTTPRequest) async throws -> HTTPResponse {
    try reads.take(try await sessions.require(request).player)
    let id = try request.parameter("course", as: UUIDParameter.self).id
    guard let course = try await catalog.course(CourseID(id)) else { throw Problem.notFound }
    let bytes = try CanonicalJSON.encode(CourseBody(course))
    return EntityTag.answer(JSONAnswer.make(200, bytes: bytes), tag: EntityTag.of(bytes), to: request)
  }
}
