import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// The routes of a round's link for spectators, and of the names that they read.
struct SpectatorLinkRoutes: Sendable {
  let context: RouteContext
  let rounds: RoundWriter

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/rounds/{round}/spectator-link", logger: logger, make)
    router.on(.get, "/api/rounds/{round}/spectator-link", logger: logger, link)
    router.on(.delete, "/api/rounds/{round}/spectator-link", logger: logger, end)
    router.on(.put, "/api/rounds/{round}/cards/{card}/spectator-name", logger: logger, setName)
  }

  @Sendable private func make(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    var body = try ObjectReader(body: request)
    try body.finish()
    guard let token = LinkToken() else { throw Problem.internalError }
    let (link, ended) = try await mappingRefusals { try await rounds.makeLink(id, token, by: edit) }
    let previous = ended.isEmpty ? nil : try await announce(ended, of: id)
    return JSONAnswer.make(
      201,
      bytes: JSONWriter(object: {
        $0.member("id", link.id)
        $0.member("token", token.text)
        $0.member("madeAt", link.madeAt)
        if let previous { $0.object("previous") { $0.members(of: previous) } } else { $0.nullMember("previous") }
      }).bytes
    )
  }

  @Sendable private func link(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let player = try await context.reading(request)
    let link = try await mappingRefusals { try await rounds.link(id, for: player) }
    guard let link else { throw Self.none }
    return JSONAnswer.make(
      200,
      bytes: JSONWriter(object: {
        $0.member("id", link.id)
        $0.member("madeAt", link.madeAt)
      }).bytes
    )
  }

  @Sendable private func end(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let edit = try await context.edit(request)
    let ended = try await mappingRefusals { try await rounds.endLink(id, by: edit) }
    let end = try await announce(ended, of: id)
    return JSONAnswer.make(200, bytes: JSONWriter(object: { $0.members(of: end) }).bytes)
  }

  /// The time is taken after the commit.
  private func announce(_ links: [UUID], of round: RoundID) async throws -> LinkEnd {
    let isAnnounced = await context.live.end(links, of: round)
    return LinkEnd(isAnnounced: isAnnounced, at: try context.time())
  }

  @Sendable private func setName(_ request: HTTPRequest) async throws -> HTTPResponse {
    let (id, card) = (try request.roundID, try request.cardID)
    let edit = try await context.edit(request)
    var body = try ObjectReader(body: request)
    let shown = body.word("shown", as: SpectatorName.self, required: true)
    try body.finish()
    guard let shown else { throw Problem.internalError }
    let round = try await mappingRefusals { try await rounds.setSpectatorName(shown, on: card, of: id, by: edit) }
    await context.published(round)
    return HTTPResponse(status: 204)
  }

  private static let none = Problem(
    "no-spectator-link",
    status: 404,
    title: "This round has no link for spectators.",
    detail: "Its owner can make one."
  )
}
