internal import Basics
internal import FoundationEssentials
internal import Golf
internal import HTTPServer
internal import Redis
internal import ServiceKit
internal import Telemetry

/// What the routes of rounds and scores share.
struct RoundParts: Sendable {
  let sessions: Sessions
  let writes: PlayerLimit
  let reads: PlayerLimit
  let catalog: CourseCatalog
  let reader: RoundReader
  let facts: RoundFactsCache
  let list: RoundList
  let writer: RoundWriter
  let scores: ScoreWriter
  let cache: RoundCache
  let audit: AuditLog
  /// Wakes the relay after a commit.
  var notify: @Sendable () -> Void = {}
  var now: @Sendable () -> Date = { .now }

  /// Who changes something with this request. Throws 401 where nobody is signed in, 429 for one change too many.
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

  /// Who changes something with this request, and when.
  func change(_ request: HTTPRequest) async throws -> Change {
    Change(player: try await writer(request), time: try time(), traceparent: request.trace.traceparent)
  }

  func time() throws -> Timestamp {
    guard let time = Timestamp(now()) else { throw Problem.internalError }
    return time
  }

  /// Everything that must follow a committed change of a round; then the answer.
  func changed(_ round: StoredRound, status: Int = 200) async -> HTTPResponse {
    notify()
    reader.changed(round.id)
    facts.keep(round)
    let body = round.json
    cache.keep(round, body: body)
    await cache.raise(round)
    var response = JSONAnswer.make(status, bytes: body)
    response.headers["ETag"] = round.etag
    return response
  }

  func roundID(_ request: HTTPRequest) throws -> RoundID {
    RoundID(try request.parameter("round", as: UUIDParameter.self).id)
  }

  func cardID(_ request: HTTPRequest) throws -> CardID {
    CardID(try request.parameter("card", as: UUIDParameter.self).id)
  }
}

/// Runs a body whose `RoundError`s become problems.
func refusable<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
  do {
    return try await body()
  } catch let error as RoundError {
    throw error.problem
  }
}
