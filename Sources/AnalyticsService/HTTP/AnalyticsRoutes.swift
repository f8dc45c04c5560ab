import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// `/api/analytics/...`: the signed-in player's own figures, from the views in Redis and the career in PostgreSQL.
struct AnalyticsRoutes: Sendable {
  let reader: ViewReader
  let answers: LedgerAnswers
  let careers: any CareerStoring
  /// The player who sent the request; throws `Problem.unauthenticated`.
  let player: @Sendable (HTTPRequest) async throws -> PlayerID
  let logger: Logger

  func add(to router: inout Router) {
    router.on(.get, "/api/analytics/overview", logger: logger) { try await answer(.overview, $0) }
    router.on(.get, "/api/analytics/bests", logger: logger) { try await answer(.bests, $0) }
    router.on(.get, "/api/analytics/trend", logger: logger) { request in
      let player = try await player(request)
      var query = QueryReader(request)
      let length = query.length("holes")
      try query.finish()
      return try await answer { try await reader.read(length == .nine ? .trendNine : .trendEighteen, of: player) }
    }
    router.on(.get, "/api/analytics/handicap", logger: logger, handicap)
    router.on(.get, "/api/analytics/handicap/explanation", logger: logger, explanation)
    router.on(.get, "/api/analytics/handicap/what-if", logger: logger, whatIf)
    router.on(.get, "/api/analytics/statistics", logger: logger, statistics)
    router.on(.get, "/api/analytics/achievements", logger: logger, achievements)
  }

  private func answer(_ view: View, _ request: HTTPRequest) async throws -> HTTPResponse {
    let player = try await player(request)
    return try await answer { try await reader.read(view, of: player) }
  }

  /// The answer with this body. Errors of unreachable servers become problems with status 503.
  func answer(_ body: () async throws -> [UInt8]) async throws -> HTTPResponse {
    do {
      return HTTPResponse(
        status: 200,
        headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
        body: try await body()
      )
    } catch let error as ViewError where error.failureKind == .away {
      throw problem(for: error)
    }
  }

  private func problem(for error: ViewError) -> Problem {
    switch error.code {
    case .rebuilding, .superseded, .contended:
      return .rebuilding
    default:
      logger.warning("a view could not be read", ["reason": "\(error)"])
      return .viewsUnavailable
    }
  }
}

extension Problem {
  static let rebuilding = Problem(
    "rebuilding",
    status: 503,
    title: "The figures are being rebuilt.",
    detail: "Your rounds are safe. Send the request again in a few seconds.",
    retryAfter: 2
  )
  static let viewsUnavailable = Problem(
    "views-unavailable",
    status: 503,
    title: "The figures are unavailable.",
    detail: "You can still enter scores. Send the request again in a few seconds.",
    retryAfter: 5
  )
}
