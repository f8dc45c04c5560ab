import FoundationEssentials
import Golf
import HTTPServer
import RoundFreshness
import ServiceKit
import Telemetry

/// The environment of every route that writes rounds or scores: who the player is, how often a player may write, and
/// what must follow a commit.
struct RouteContext: Sendable {
  let sessions: Sessions
  let writes: PlayerLimit
  let reads: PlayerLimit
  let reader: RoundReader
  let scoring: RoundsForScoring
  let cache: RoundCache
  let audit: AuditLog
  /// Tells live updates who may no longer follow a round.
  let live: LiveEnds
  /// Wakes the relay after a commit.
  var notify: @Sendable () -> Void = {}
  var now: @Sendable () -> Date = { .now }

  /// The signed-in player of a request that writes. Throws 401 without a session, 429 above the player's write limit.
  func writer(_ request: HTTPRequest) async throws -> PlayerID {
    let player = try await sessions.require(request).player
    do {
      try writes.take(player)
    } catch {
      audit.note(.write, .limited, player: player, request)
      throw error
    }
    return PlayerID(player)
  }

  /// The signed-in player of a request that reads. Throws 401 without a session, 429 above the player's read limit.
  func reading(_ request: HTTPRequest) async throws -> PlayerID {
    let player = try await sessions.require(request).player
    try reads.take(player)
    return PlayerID(player)
  }

  /// Author and time of the edit that a request makes. Throws as `writer` does.
  func edit(_ request: HTTPRequest) async throws -> Edit {
    Edit(player: try await writer(request), time: try time(), traceparent: request.trace.traceparent)
  }

  func time() throws -> Timestamp {
    guard let time = Timestamp(now()) else { throw Problem.internalError }
    return time
  }

  /// Publishes a committed round to the relay and the caches, then makes the response.
  func committed(_ round: StoredRound, status: Int = 200) async -> HTTPResponse {
    wake(for: round)
    let body = round.json
    cache.keep(round, body: body)
    await cache.raise(round)
    var response = JSONAnswer.make(status, bytes: body)
    response.headers["ETag"] = round.etag
    return response
  }

  /// Publishes a committed round whose answer does not show it: its body is not made, which takes a millisecond for a full
  /// round.
  func published(_ round: StoredRound) async {
    wake(for: round)
    await cache.raise(round)
  }

  private func wake(for round: StoredRound) {
    notify()
    reader.invalidate(round.id)
    scoring.keep(round)
  }

  /// The response to an edit of a round; a refusal of the record is thrown as its problem.
  func answer(_ edit: () async throws -> StoredRound) async throws -> HTTPResponse {
    await committed(try await mappingRefusals(edit))
  }
}

extension HTTPRequest {
  /// The path's `{card}`. Throws 404 for a value that is not a UUID.
  var cardID: CardID {
    get throws { CardID(try parameter("card", as: UUIDParameter.self).id) }
  }
}
