import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes that tell members more of their rounds: their history, one's own notes, partners, and devices by name.
struct TogetherReadRoutes: Sendable {
  let context: RouteContext
  let lists: RoundList
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.get, "/api/rounds/{round}/history", logger: logger, history)
    router.on(.get, "/api/rounds/{round}/notes", logger: logger, notes)
    router.on(.get, "/api/partners", logger: logger, partners)
    router.on(.put, "/api/devices/{device}", logger: logger, nameDevice)
  }

  @Sendable private func history(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let player = try await context.reading(request)
    var query = QueryReader(request)
    let position = query.value("before", allowed: "the next of a page") { text in
      Int64(text).flatMap { $0 > 0 ? $0 : nil }
    }
    try query.finish()
    guard let history = try await lists.history(of: id, for: player, before: position) else { throw Problem.notFound }
    return JSONAnswer.make(200, bytes: history.json)
  }

  @Sendable private func notes(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let player = try await context.reading(request)
    guard let round = try await context.reader.round(id), round.readers.contains(player) else { throw Problem.notFound }
    return JSONAnswer.make(200, bytes: round.notes(of: player))
  }

  @Sendable private func partners(_ request: HTTPRequest) async throws -> HTTPResponse {
    JSONAnswer.make(200, bytes: Partner.json(try await lists.partners(of: try await context.reading(request))))
  }

  @Sendable private func nameDevice(_ request: HTTPRequest) async throws -> HTTPResponse {
    let edit = try await context.edit(request)
    let device = DeviceID(try request.parameter("device", as: UUIDParameter.self).id)
    var body = try ObjectReader(body: request)
    let name = body.name("name", required: true)
    try body.finish()
    guard let name else { throw Problem.internalError }
    try await mappingRefusals { try await rounds.name(device, name, by: edit) }
    return HTTPResponse(status: 204)
  }
}

extension StoredRound {
  /// The contract's `Notes`: those on the cards that an account keeps.
  func notes(of account: PlayerID) -> [UInt8] {
    let notes = cards(keptBy: account).flatMap { card in
      card.holes.compactMap { hole in hole.score?.note.map { (card: card.id, hole: hole.hole, note: $0) } }
    }
    return JSONWriter(object: {
      $0.array("notes", notes) { writer, note in
        writer.object {
          $0.member("card", note.card)
          $0.member("hole", note.hole.rawValue)
          $0.member("note", note.note)
        }
      }
    }).bytes
  }
}
