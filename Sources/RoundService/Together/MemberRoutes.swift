import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes of a round's code and members.
struct MemberRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds/{round}/code", logger: logger, makeCode)
    router.on(.get, "/api/rounds/{round}/code", logger: logger, code)
    router.on(.delete, "/api/rounds/{round}/code", logger: logger, endCode)
    router.on(.post, "/api/rounds/{round}/leave", logger: logger, leave)
    router.on(.delete, "/api/rounds/{round}/members/{player}", logger: logger, remove)
    router.on(.post, "/api/rounds/{round}/members/{player}/invite", logger: logger, invite)
    router.on(.post, "/api/rounds/{round}/cards/{card}/undo-takeover", logger: logger, undo)
  }

  @Sendable private func makeCode(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    try Self.readNothing(request)
    let code = try await mappingRefusals { try await rounds.makeCode(id, by: edit) }
    return try await answer(201, code, id, edit.player)
  }

  @Sendable private func code(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let player = try await context.reading(request)
    let code = try await mappingRefusals { try await rounds.code(id, for: player, now: try context.time()) }
    guard let code else { throw Problem.notFound }
    return try await answer(200, code, id, player)
  }

  private func answer(_ status: Int, _ code: RunningCode, _ id: RoundID, _ player: PlayerID) async throws
    -> HTTPResponse
  {
    let barred = try await rounds.barred(id, for: player)
    return JSONAnswer.make(
      status,
      bytes: JSONWriter(object: {
        $0.member("code", code.code.description)
        $0.member("endsAt", code.endsAt)
        $0.array("barred", barred) { writer, member in
          writer.object {
            $0.member("id", member.id)
            $0.member("name", member.name)
          }
        }
      }).bytes
    )
  }

  @Sendable private func endCode(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    try await mappingRefusals { try await rounds.endCode(id, by: edit) }
    return HTTPResponse(status: 204)
  }

  @Sendable private func leave(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    try Self.readNothing(request)
    let (left, own) = try await mappingRefusals { try await rounds.leave(id, by: edit) }
    await context.live.end(left.passesGone(with: edit.player), of: id)
    _ = await context.committed(left)
    if let own { _ = await context.committed(own) }
    return JSONAnswer.make(200, bytes: JSONWriter(object: { $0.nullable("round", own?.id.description) }).bytes)
  }

  @Sendable private func remove(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let member = PlayerID(try request.parameter("player", as: UUIDParameter.self).id)
    let (left, own) = try await mappingRefusals { try await rounds.remove(member, from: id, by: edit) }
    await context.live.end(left.passesGone(with: member), of: id)
    if let own { _ = await context.committed(own) }
    return await context.committed(left)
  }

  @Sendable private func invite(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let member = PlayerID(try request.parameter("player", as: UUIDParameter.self).id)
    try Self.readNothing(request)
    try await mappingRefusals { try await rounds.invite(member, to: id, by: edit) }
    return HTTPResponse(status: 204)
  }

  @Sendable private func undo(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    try Self.readNothing(request)
    let round = try await mappingRefusals { try await rounds.undoTakeover(card, of: id, by: edit) }
    await context.live.end([card.uuid], of: id)
    return await context.committed(round)
  }

  /// The body of a request that says all in its path: an object without members.
  private static func readNothing(_ request: HTTPRequest) throws(Problem) {
    var reader = try ObjectReader(body: request)
    try reader.finish()
  }
}
