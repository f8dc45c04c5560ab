/// An error from PostgreSQL.
///
/// `description` is safe to show and to log: it contains no values, SQL, addresses or passwords. `debugDescription`
/// adds the server's message, which may quote a value.
public struct PostgresError: Error, Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
  /// An open set of codes: compare them, or switch with a default.
  public struct Code: Sendable, Hashable {
    let name: String

    /// The connection could not be made, or broke before anything could have been committed.
    public static let connectionFailed = Code(name: "connectionFailed")
    /// The server is known to be out of reach; the request was not attempted.
    public static let unavailable = Code(name: "unavailable")
    /// The connection broke, or its deadline passed, after a commit was sent: it may or may not have taken effect.
    public static let outcomeUnknown = Code(name: "outcomeUnknown")
    /// The deadline passed and nothing was committed; the connection was closed.
    public static let timedOut = Code(name: "timedOut")
    /// The server rolled back instead of committing, because an earlier statement had failed.
    public static let rolledBack = Code(name: "rolledBack")
    /// A value in an answer does not have the type that the program expects.
    public static let decoding = Code(name: "decoding")
    /// The program uses the driver wrongly.
    public static let misuse = Code(name: "misuse")

    /// The server reported an error with this SQLSTATE.
    public static func sqlState(_ state: String) -> Code { Code(name: "sqlState \(state)") }

    public static let uniqueViolation = sqlState("23505")
    public static let foreignKeyViolation = sqlState("23503")
    public static let checkViolation = sqlState("23514")
    public static let notNullViolation = sqlState("23502")
    public static let serializationFailure = sqlState("40001")
    public static let deadlockDetected = sqlState("40P01")
    public static let lockNotAvailable = sqlState("55P03")
    /// `statement_timeout`, or cancelled by an administrator.
    public static let queryCanceled = sqlState("57014")
    public static let insufficientPrivilege = sqlState("42501")
  }

  public let code: Code
  /// The five-character SQLSTATE, if the server reported the error.
  public let sqlState: String?
  /// The name of the violated constraint.
  public let constraint: String?
  /// The index of the failed step in a pipeline, from 0.
  public let step: Int?
  /// The message of the server or of libpq.
  let message: String

  init(
    _ code: Code,
    _ message: String = "",
    sqlState: String? = nil,
    constraint: String? = nil,
    step: Int? = nil
  ) {
    self.code = code
    self.message = message
    self.sqlState = sqlState
    self.constraint = constraint
    self.step = step
  }

  /// Whether the request certainly had no effect, and may succeed later.
  public var isRetriable: Bool {
    switch code {
    case .connectionFailed, .unavailable, .timedOut, .serializationFailure, .deadlockDetected, .lockNotAvailable,
      .queryCanceled:
      true
    default:
      // Class 57P: the server is shutting down or starting.
      isShortage || sqlState?.hasPrefix("57P") ?? false
    }
  }

  /// Whether the server lacks disk space, memory or connections: class 53.
  public var isShortage: Bool { sqlState?.hasPrefix("53") ?? false }

  /// Whether a value in the request is at fault: classes 22 (data) and 23 (integrity).
  public var isFaultOfValues: Bool { sqlState.map { $0.hasPrefix("22") || $0.hasPrefix("23") } ?? false }

  /// Whether the server, or the network to it, is at fault and not the request.
  public var isOutage: Bool {
    [.connectionFailed, .unavailable, .timedOut, .outcomeUnknown].contains(code)
      || isShortage || sqlState?.hasPrefix("57P") ?? false
  }

  public var description: String {
    "PostgreSQL: \(code.name)" + (constraint.map { " (\($0))" } ?? "")
  }

  public var debugDescription: String { message.isEmpty ? description : "\(description): \(message)" }
}
