internal import Basics
internal import Golf
internal import HTTPServer
internal import ServiceKit
internal import Telemetry

/// Start, change, finish, reopen, delete and restore rounds.
struct RoundWriteRoutes: Sendable {
  let parts: RoundParts

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds", logger: logger, create)
    router.on(.patch, "/api/rounds/{round}", logger: logger, changeRound)
    router.on(.delete, "/api/rounds/{round}", logger: logger, delete)
    router.on(.post, "/api/rounds/{round}/finish", logger: logger, finish)
    router.on(.post, "/api/rounds/{round}/reopen", logger: logger, reopen)
    router.on(.post, "/api/rounds/{round}/restore", logger: logger, restore)
  }

  @Sendable private func create(_ request: HTTPRequest) async throws -> HTTPResponse {
    let change = try await parts.change(request)
    let body = try NewRoundBody(request)
    var course: Course?
    if let id = body.course { course = try await parts.catalog.course(id) }
    let new = try body.round(for: change.player, on: course, now: parts.now())
    return try await refusable {
      let (round, isNew) = try await parts.writer.create(new, by: change)
      var response = await parts.changed(round, status: isNew ? 201 : 200)
      if isNew { response.headers["Location"] = "/api/rounds/\(round.id)" }
      return response
    }
  }

  @Sendable private func changeRound(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    let changes = try RoundChangeBody.read(request)
    return try await refusable {
      await parts.changed(try await parts.writer.changeRound(id, changes, by: change))
    }
  }

  @Sendable private func finish(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    let finish = try FinishBody.read(request)
    return try await refusable { await parts.changed(try await parts.writer.finish(id, finish, by: change)) }
  }

  @Sendable private func reopen(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    return try await refusable { await parts.changed(try await parts.writer.reopen(id, by: change)) }
  }

  @Sendable private func restore(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    return try await refusable { await parts.changed(try await parts.writer.restore(id, by: change)) }
  }

  @Sendable private func delete(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    return try await refusable {
      _ = await parts.changed(try await parts.writer.delete(id, by: change))
      return HTTPResponse(status: 204)
    }
  }
}
