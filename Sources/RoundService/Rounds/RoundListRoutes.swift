import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes of a player's lists: rounds, and deleted rounds.
struct RoundListRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundList

  func add(to router: inout Router, logger: Logger) {
    router.on(.get, "/api/rounds", logger: logger, list)
    router.on(.get, "/api/deleted-rounds", logger: logger, deleted)
  }

  @Sendable private func list(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await context.reading(request)
    var query = QueryReader(request)
    let course = query.uuid("course")
    let status = query.word("status", as: ListedStatus.self)?.stored
    let cursor = query.value("cursor", allowed: "the next of a page") { RoundCursor($0) }
    let limit = query.integer("limit", in: 1...100) ?? 20
    try query.finish()
    let page = try await rounds.page(
      of: player,
      after: cursor,
      status: status,
      course: course.map { CourseID($0) },
      limit: limit
    )
    return JSONAnswer.make(200, bytes: RoundPage.json(page.rounds, next: page.next))
  }

  @Sendable private func deleted(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await context.reading(request)
    let deleted = try await rounds.deleted(of: player, now: try context.time())
    return JSONAnswer.make(200, bytes: DeletedRoundList.json(deleted))
  }
}

/// The `status` parameter of a list. Deleted rounds have a list of their own.
private enum ListedStatus: String, CaseIterable {
  case open, finished

  var stored: StoredRound.Status { self == .open ? .open : .finished }
}
