internal import Golf
internal import HTTPServer
internal import ServiceKit
internal import Telemetry

/// My rounds, those that were deleted, and one round's summary.
struct RoundReadRoutes: Sendable {
  let parts: RoundParts

  func add(to router: inout Router, logger: Logger) {
    router.on(.get, "/api/rounds", logger: logger, list)
    router.on(.get, "/api/rounds/{round}", logger: logger, summary)
    router.on(.get, "/api/deleted-rounds", logger: logger, deleted)
  }

  @Sendable private func list(_ request: HTTPRequest) async throws -> HTTPResponse {
    let identity = try await parts.sessions.require(request)
    try parts.reads.take(identity.player)
    var query = QueryReader(request)
    let course = query.uuid("course")
    let status = query.word("status", as: ListedStatus.self)?.stored
    let cursor = query.value("cursor", allowed: "the next of a page") { RoundCursor($0) }
    let limit = query.integer("limit", in: 1...100) ?? 20
    try query.finish()
    let page = try await parts.list.page(
      of: PlayerID(identity.player),
      after: cursor,
      status: status,
      course: course.map { CourseID($0) },
      limit: limit
    )
    return JSONAnswer.make(200, bytes: RoundPage.json(page.rounds, next: page.next))
  }

  @Sendable private func deleted(_ request: HTTPRequest) async throws -> HTTPResponse {
    let identity = try await parts.sessions.require(request)
    try parts.reads.take(identity.player)
    let rounds = try await parts.list.deleted(of: PlayerID(identity.player), now: try parts.time())
    return JSONAnswer.make(200, bytes: DeletedRoundList.json(rounds))
  }

  @Sendable nonisolated(nonsending) private func summary(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let lookup = parts.cache.lookup(id)
    let (identity, replies) = try await parts.sessions.require(request, alongWith: [lookup.command])
    try parts.reads.take(identity.player)
    let player = PlayerID(identity.player)
    let answer = parts.cache.answer(replies?.first, to: lookup)
    if case .hit(let entry) = answer {
      guard entry.isReadable(by: player) else { throw Problem.notFound }
      return EntityTag.answer(JSONAnswer.make(200, bytes: entry.body), tag: entry.etag, to: request)
    }
    guard let round = try await parts.reader.round(id), round.status != .deleted, round.readers.contains(player) else {
      throw Problem.notFound
    }
    let body = round.json
    parts.cache.keep(round, body: body)
    if case .miss(let generation) = answer { await parts.cache.fill(round, body: body, generation: generation) }
    return EntityTag.answer(JSONAnswer.make(200, bytes: body), tag: round.etag, to: request)
  }
}

/// The statuses that a list can be asked for: what was deleted is in none.
private enum ListedStatus: String, CaseIterable {
  case open, finished

  var stored: StoredRound.Status { self == .open ? .open : .finished }
}
