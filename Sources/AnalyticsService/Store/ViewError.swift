import Postgres
public import ServiceKit

/// Why the views cannot be read or written now. None of it is lost work: the caller tries again.
public struct ViewError: Error, Hashable, Sendable, CustomStringConvertible {
  public struct Code: Hashable, Sendable {
    let name: String

    /// Redis cannot be reached.
    public static let viewsAway = Code(name: "views-away")
    /// PostgreSQL cannot be reached.
    public static let recordAway = Code(name: "record-away")
    /// The views are missing or not of this record; they are being rebuilt.
    public static let rebuilding = Code(name: "rebuilding")
    /// Other views have taken the place of those that were written to.
    public static let superseded = Code(name: "superseded")
    /// Others kept writing the same player's views.
    public static let contended = Code(name: "contended")
    /// A server refused what it should take, or answered what cannot be read: the same fails again.
    public static let unexpected = Code(name: "unexpected")
  }

  public let code: Code
  /// For logs.
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
  /// Runs it on a connection. What keeps PostgreSQL from answering within the limit is `.recordAway`; a statement that it
  /// refuses and an answer that cannot be read are `.unexpected`, since the same fails again.
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
