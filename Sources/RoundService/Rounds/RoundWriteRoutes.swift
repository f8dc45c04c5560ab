import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes that start, edit, finish, reopen, delete and restore rounds.
struct RoundWriteRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter
  let courses: CourseCatalog

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds", logger: logger, create)
    router.on(.patch, "/api/rounds/{round}", logger: logger, editRound)
    router.on(.delete, "/api/rounds/{round}", logger: logger, delete)
    router.on(.post, "/api/rounds/{round}/finish", logger: logger, finish)
    router.on(.post, "/api/rounds/{round}/reopen", logger: logger, reopen)
    router.on(.post, "/api/rounds/{round}/restore", logger: logger, restore)
  }

  @Sendable private func create(_ request: HTTPRequest) async throws -> HTTPResponse {
    let edit = try await context.edit(request)
    let body = try NewRoundBody(request)
    var course: Course?
    if let id = body.course { course = try await courses.course(id) }
    let new = try body.round(for: edit.player, on: course, now: context.now())
    let (round, isNew) = try await mappingRefusals { try await rounds.create(new, by: edit) }
    var response = await context.committed(round, status: isNew ? 201 : 200)
    if isNew { response.headers["Location"] = "/api/rounds/\(round.id)" }
    return response
  }

  @Sendable private func editRound(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let changes = try RoundChangeBody.read(request)
    return try await context.answer { try await rounds.editRound(id, changes, by: edit) }
  }

  @Sendable private func finish(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let finish = try FinishBody.read(request)
    return try await context.answer { try await rounds.finish(id, finish, by: edit) }
  }

  @Sendable private func reopen(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    var cards: Set<CardID>?
    // Older apps send no body.
    if !request.body.isEmpty {
      var reader = try ObjectReader(body: request)
      cards = CardList.read(&reader)
      try reader.finish()
    }
    let only = cards
    return try await context.answer { try await rounds.reopen(id, only, by: edit) }
  }

  @Sendable private func restore(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let round = try await mappingRefusals { try await rounds.restore(id, by: edit) }
    await context.live.takeBack(round.cards(keptBy: edit.player).map(\.id.uuid) + [edit.player.uuid])
    return await context.committed(round)
  }

  @Sendable private func delete(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let round = try await mappingRefusals { try await rounds.delete(id, by: edit) }
    // The owner of a round that others go on with is no member of it any more.
    if round.owner != edit.player { await context.live.end(round.passesGone(with: edit.player), of: id) }
    _ = await context.committed(round)
    return HTTPResponse(status: 204)
  }
}
