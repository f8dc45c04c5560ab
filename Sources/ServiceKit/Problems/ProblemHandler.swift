internal import Batching
public import HTTPServer
internal import Postgres
internal import Redis
public import Telemetry

/// A handler that may throw: a `Problem` for the client, or an error of a driver, which is logged whole and answered
/// without its text.
public typealias ThrowingHandler = nonisolated(nonsending) @Sendable (HTTPRequest) async throws -> HTTPResponse

extension Router {
  /// Adds a route whose errors become problems.
  public mutating func on(
    _ method: HTTPMethod,
    _ pattern: String,
    logger: Logger,
    _ handler: @escaping ThrowingHandler
  ) {
    on(method, pattern) { request in
      do {
        try CrossSite.check(request)
        var response = try await handler(request)
        response.headers.add("X-Content-Type-Options", "nosniff")
        return response
      } catch {
        return ProblemMapping.problem(for: error, request: request, logger: logger).response(
          requestID: request.requestID
        )
      }
    }
  }
}

/// Which answer an error gets.
enum ProblemMapping {
  static func problem(for error: any Error, request: HTTPRequest, logger: Logger) -> Problem {
    switch error {
    case let problem as Problem: return problem
    case is RouteParameterError: return .notFound
    case let error as BatchingError:
      logger.warning("not served", context(request, error))
      // A write that was under way when its time was up may have been committed.
      return error.wasStarted && !request.method.isSafe ? .outcomeUnknown : .overloaded
    case let error as PostgresError:
      logger.warning("PostgreSQL failed", context(request, error))
      return error.code == .outcomeUnknown ? .outcomeUnknown : .unavailable
    default:
      logger.error("unexpected error", context(request, error))
      return .unavailable
    }
  }

  private static func context(_ request: HTTPRequest, _ error: any Error) -> [String: String] {
    [
      "error": String(reflecting: error), "request": request.requestID, "trace": request.trace.traceID,
      "route": request.route,
    ]
  }
}
