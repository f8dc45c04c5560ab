import Golf
import HTTPServer
import RoundFreshness
import ServiceKit
import Telemetry

/// `GET /api/rounds/{round}`: one round's summary, from the cache if it is there.
struct SummaryRoute: Sendable {
  let sessions: Sessions
  /// Reads of one player, shared with lists and courses.
  let reads: PlayerLimit
  let cache: RoundCache
  let reader: RoundReader

  func add(to router: inout Router, logger: Logger) {
    router.on(.get, "/api/rounds/{round}", logger: logger, summary)
  }

  /// One round trip to Redis carries the session and the cached summary.
  @Sendable nonisolated(nonsending) private func summary(_ request: HTTPRequest) async throws -> HTTPResponse {
    let id = try request.roundID
    let lookup = cache.lookup(id)
    let (identity, replies) = try await sessions.require(request, alongWith: [lookup.command])
    try reads.take(identity.player)
    let player = PlayerID(identity.player)
    let answer = cache.answer(replies?.first, to: lookup)
    if case .hit(let entry) = answer {
      guard entry.isReadable(by: player) else { throw Problem.notFound }
      return EntityTag.answer(JSONAnswer.make(200, bytes: entry.body), tag: entry.etag, to: request)
    }
    guard let round = try await reader.round(id), round.readers.contains(player) else { throw Problem.notFound }
    let body = round.json
    cache.keep(round, body: body)
    if case .miss(let generation) = answer { await cache.fill(round, body: body, generation: generation) }
    return EntityTag.answer(JSONAnswer.make(200, bytes: body), tag: round.etag, to: request)
  }
}

extension HTTPRequest {
  /// The path's `{round}`. Throws 404 for a value that is not a UUID.
  var roundID: RoundID {
    get throws { RoundID(try parameter("round", as: UUIDParameter.self).id) }
  }
}
