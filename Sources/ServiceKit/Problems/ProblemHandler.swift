import Batching
public import HTTPServer
import Postgres
public import Telemetry

/// A handler that may throw a `Problem` for the client, or an error of a driver. The latter is logged in full, and its text
/// is not sent.
public typealias ThrowingHandler = nonisolated(nonsending) @Sendable (HTTPRequest) async throws -> HTTPResponse

extension Router {
  /// Adds a route whose errors are answered as problems.
  public mutating func on(
    _ method: HTTPMethod,
    _ pattern: String,
    logger: Logger,
    metrics: Metrics = .shared,
    _ handler: @escaping ThrowingHandler
  ) {
    let mapping = ProblemMapping(logger: logger, errors: InternalErrors(in: "http", metrics: metrics))
    on(method, pattern) { request in
      do {
        try CrossSite.check(request)
        return try await handler(request).protected
      } catch {
        return mapping.problem(for: error, request: request).response(requestID: request.requestID)
      }
    }
  }
}

/// The problem that answers an error, by its `FailureKind` alone.
struct ProblemMapping {
  let logger: Logger
  let errors: InternalErrors

  func problem(for error: any Error, request: HTTPRequest) -> Problem {
    switch error {
    case let problem as Problem where problem.failureKind != .broken: return problem
    case is RouteParameterError: return .notFound
    default: break
    }
    switch errors.note(error, "a request failed", logger: logger, Self.context(request)) {
    // If PostgreSQL refuses the values of a read, this program is at fault: no client chooses them.
    case .refused: return request.method.isSafe ? .internalError : .refusedByRecord
    case .away: return Self.away(error, request)
    case .broken: return (error as? Problem) ?? .internalError
    }
  }

  private static func away(_ error: any Error, _ request: HTTPRequest) -> Problem {
    switch error {
    case let error as BatchingError where error.code == .keyBusy: .tooManyAtOnce
    // A write that was running when its timeout passed may have been committed.
    case let error as BatchingError: error.wasStarted && !request.method.isSafe ? .outcomeUnknown : .overloaded
    case let error as PostgresError: error.code == .outcomeUnknown ? .outcomeUnknown : .unavailable
    default: .unavailable
    }
  }

  private static func context(_ request: HTTPRequest) -> [String: String] {
    ["request": request.requestID, "trace": request.trace.traceID, "route": request.route]
  }
}
