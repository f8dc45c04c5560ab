internal import Basics
internal import Golf
internal import HTTPServer
internal import ServiceKit
internal import Telemetry

/// Guests, tees and indexes of an open round.
struct CardRoutes: Sendable {
  let parts: RoundParts

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds/{round}/cards", logger: logger, addGuest)
    router.on(.patch, "/api/rounds/{round}/cards/{card}", logger: logger, change)
    router.on(.delete, "/api/rounds/{round}/cards/{card}", logger: logger, removeGuest)
  }

  @Sendable private func addGuest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try parts.roundID(request)
    let change = try await parts.change(request)
    let guest = try NewPlayerBody.guest(request, now: parts.now())
    return try await refusable {
      let (round, isNew) = try await parts.writer.addGuest(guest, to: id, by: change)
      return await parts.changed(round, status: isNew ? 201 : 200)
    }
  }

  @Sendable private func change(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try parts.roundID(request), try parts.cardID(request))
    let change = try await parts.change(request)
    let changes = try CardChangeBody.read(request)
    return try await refusable {
      await parts.changed(try await parts.writer.changeCard(card, of: id, changes, by: change))
    }
  }

  @Sendable private func removeGuest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try parts.roundID(request), try parts.cardID(request))
    let change = try await parts.change(request)
    return try await refusable { await parts.changed(try await parts.writer.removeGuest(card, from: id, by: change)) }
  }
}
