import Postgres
public import ServiceKit

/// Why views cannot be read or written now. No event is lost: the caller retries.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    let name: String

    /// Redis is unreachable.
    public static let viewsAway = Code(name: "views-away")
    /// PostgreSQL is unreachable.
    public static let recordAway = Code(name: "record-away")
    /// The views are missing or belong to another record; a rebuild is under way.
    public static let rebuilding = Code(name: "rebuilding")
    /// The epoch that was written to is no longer current.
    public static let superseded = Code(name: "superseded")
    /// Other writers kept changing the same player's views.
    public static let contended = Code(name: "contended")
    /// A server rejected a valid request, or its answer cannot be read: a retry would fail again.
    public static let unexpected = Code(name: "unexpected")
  }

  public let code: Code
  /// Details for logs.
  public let detail: String

  public init(_ code: Code, _ detail: String = "") {
    self.code = code
    self.detail = detail
  }

  public var description: String { detail.isEmpty ? code.name : "\(code.name): \(detail)" }
}

extension ViewError: ClassifiedFailure {
  public var failureKind: FailureKind { code == .unexpected ? .broken : .away }
}

extension PostgresLane {
  /// Runs a body on a connection. Throws `.recordAway` if PostgreSQL does not answer within the limit, and
  /// `.unexpected` if it rejects a statement or its answer cannot be read: a retry would fail again.
  func answer<Answer: Sendable>(
    within limit: Duration,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws(ViewError) -> Answer {
    do {
      return try await run(timeout: limit, body)
    } catch let error as ViewError {
      throw error
    } catch {
      throw ViewError(FailureKind(error) == .away ? .recordAway : .unexpected, String(reflecting: error))
    }
  }
}
