import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// `POST /api/spectate`: the round that a spectators' link opens. No account is asked for, and none is looked at.
struct SpectateRoute: Sendable {
  let context: RouteContext
  let tickets: LiveTickets
  let limiter: RateLimiter
  /// For each address; a token of 128 bits needs no tighter one.
  let limit: RateLimit
  let proxies: TrustedProxies

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/spectate", logger: logger, spectate)
  }

  @Sendable private func spectate(_ request: HTTPRequest) async throws -> HTTPResponse {
    // Before the body is read, which is work too.
    let address = proxies.client(of: request)?.subscriber ?? "unknown"
    try await limiter.take(for: "spectate", [.init("spectate-address", limit, of: address)])
    var body = try ObjectReader(body: request)
    let token = body.string("token", length: 1...64, required: true)
    try body.finish(hiding: ["token"])
    guard let token else { throw Problem.internalError }
    let time = try context.time()
    guard let link = try await context.reader.link(LinkToken(sent: token)),
      let round = try await context.reader.round(link.round), round.status != .deleted
    else { throw Self.unknown }
    var response = JSONAnswer.make(
      200,
      bytes: JSONWriter(object: {
        $0.name("round")
        round.writeSpectated(&$0)
        $0.ticket("ticket", tickets.spectator(link, madeAt: time), tickets)
        $0.member("at", time)
      }).bytes
    )
    response.headers[Self.noIndex.name] = Self.noIndex.value
    return response
  }

  private static let noIndex = (name: "X-Robots-Tag", value: "noindex")

  /// The same for a wrong token, an ended link and a deleted round.
  private static let unknown = Problem(
    "spectator-link-unknown",
    status: 404,
    title: "This link opens no round.",
    detail: "It may be incomplete, or it was ended. Ask the player who sent it for a new one.",
    headers: [noIndex]
  )
}
