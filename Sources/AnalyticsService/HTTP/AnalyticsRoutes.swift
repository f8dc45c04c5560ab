import Golf
import HTTPServer
import ServiceKit
import Telemetry

/// `/api/analytics/...`: the signed-in player's own figures, as they stand in Redis.
struct AnalyticsRoutes: Sendable {
  let reader: ViewReader
  /// Who asks; throws `Problem.unauthenticated`.
  let player: @Sendable (HTTPRequest) async throws -> PlayerID
  let logger: Logger

  func add(to router: inout Router) {
    router.on(.get, "/api/analytics/overview", logger: logger) { try await answer(.overview, $0) }
    router.on(.get, "/api/analytics/bests", logger: logger) { try await answer(.bests, $0) }
    router.on(.get, "/api/analytics/trend", logger: logger) { request in
      let player = try await player(request)
      var query = QueryReader(request)
      let length = query.value("holes", allowed: "18 or 9") { Int($0).flatMap(RoundLength.init) }
      try query.finish()
      return try await answer(length == .nine ? .trendNine : .trendEighteen, of: player)
    }
  }

  private func answer(_ view: View, _ request: HTTPRequest) async throws -> HTTPResponse {
    try await answer(view, of: try await player(request))
  }

  private func answer(_ view: View, of player: PlayerID) async throws -> HTTPResponse {
    do {
      let body = try await reader.read(view, of: player)
      return HTTPResponse(
        status: 200,
        headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
        body: body
      )
    } catch {
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
    detail: "No round is lost. Send the request again in a few seconds.",
    retryAfter: 2
  )
  static let viewsUnavailable = Problem(
    "views-unavailable",
    status: 503,
    title: "The figures are away.",
    detail: "Scores are taken all the same. Send the request again later.",
    retryAfter: 5
  )
}
