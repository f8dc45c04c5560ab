import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes by which members confirm and doubt each other's cards.
struct TrustRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds/{round}/cards/{card}/confirm", logger: logger, confirm)
    router.on(.delete, "/api/rounds/{round}/cards/{card}/confirm", logger: logger, takeBack)
    router.on(.post, "/api/rounds/{round}/cards/{card}/holes/{hole}/query", logger: logger, query)
    router.on(.post, "/api/rounds/{round}/cards/{card}/holes/{hole}/settle", logger: logger, settle)
  }

  @Sendable private func confirm(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    var body = try ObjectReader(body: request)
    let sequence = body.integer("sequence", in: 1...Self.maximumSequence, required: true)
    try body.finish()
    guard let sequence else { throw Problem.internalError }
    return try await context.answer {
      try await rounds.confirm(card, of: id, at: Int64(sequence), by: edit)
    }
  }

  @Sendable private func takeBack(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    return try await context.answer { try await rounds.takeBackConfirmation(of: card, in: id, by: edit) }
  }

  @Sendable private func query(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    var body = try ObjectReader(body: request)
    let strokes = body.integer("strokes", in: 1...99, required: true)
    let hole = try Self.hole(of: request, &body)
    try body.finish()
    guard let strokes, let hole else { throw Problem.internalError }
    return try await context.answer {
      try await rounds.query(hole, of: card, in: id, strokes: strokes, by: edit)
    }
  }

  @Sendable private func settle(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    let conditions = HoleConditions(request)
    var body = try ObjectReader(body: request)
    let by = body.uuid("by", required: true)
    let isAccepted = body.bool("accept", required: true)
    let hole = try Self.hole(of: request, &body)
    body.add(conditions.faults)
    try body.finish()
    guard let by, let isAccepted, let hole else { throw Problem.internalError }
    let settlement = Settlement(hole: hole, by: PlayerID(by), isAccepted: isAccepted, version: conditions.version)
    return try await context.answer { try await rounds.settle(settlement, on: card, of: id, by: edit) }
  }

  private static func hole(of request: HTTPRequest, _ body: inout ObjectReader) throws -> HoleNumber? {
    let text = try request.parameter("hole", as: String.self)
    let hole = HoleNumber(text: text)
    if hole == nil {
      body.add([RequestFault(pointer: "{hole}", message: "There is no such hole.", allowed: "1 to 18")])
    }
    return hole
  }

  /// Numbers in JSON are exact up to here.
  private static let maximumSequence = 1 << 53 - 1
}
