import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes that edit the cards of an open round: guests, tees and indexes.
struct CardRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds/{round}/cards", logger: logger, addGuest)
    router.on(.patch, "/api/rounds/{round}/cards/{card}", logger: logger, editCard)
    router.on(.delete, "/api/rounds/{round}/cards/{card}", logger: logger, removeGuest)
  }

  @Sendable private func addGuest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let guest = try NewPlayerBody.guest(request, now: context.now())
    let (round, isNew) = try await mappingRefusals { try await rounds.addGuest(guest, to: id, by: edit) }
    return await context.committed(round, status: isNew ? 201 : 200)
  }

  @Sendable private func editCard(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    let changes = try CardChangeBody.read(request)
    return try await context.answer { try await rounds.editCard(card, of: id, changes, by: edit) }
  }

  @Sendable private func removeGuest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    return try await context.answer { try await rounds.removeGuest(card, from: id, by: edit) }
  }
}
