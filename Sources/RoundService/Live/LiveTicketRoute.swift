import Basics
import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// `POST /api/live/tickets`: what a signed-in player may follow.
struct LiveTicketRoute: Sendable {
  let context: RouteContext
  let tickets: LiveTickets

  func add(to router: inout Router, logger: Logger) {
    router.on(.post, "/api/live/tickets", logger: logger, make)
  }

  /// The round is read from the record: no copy says for certain who is in it.
  @Sendable private func make(_ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await context.reading(request)
    var body = try ObjectReader(body: request)
    let id = body.uuid("round")
    try body.finish()
    let time = try context.time()
    var round: StoredRound?
    if let id {
      round = try await context.reader.round(RoundID(id))
      guard round?.readers.contains(player) == true else { throw Problem.notFound }
    }
    return JSONAnswer.make(
      200,
      bytes: JSONWriter(object: {
        $0.ticket("player", tickets.figures(of: player, madeAt: time), tickets)
        $0.ticket("round", round.map { tickets.round($0, for: player, madeAt: time) }, tickets)
      }).bytes
    )
  }
}
