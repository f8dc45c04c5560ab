import Basics

/// A database's address, and the behaviour of connections to it. Descriptions never contain the password.
public struct PostgresConfiguration: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name that the server shows for these connections.
  public var applicationName: String
  /// How long connecting may take.
  public var connectTimeout: Duration
  /// The server's own limit for one statement; nil uses the limit of the lane's callers.
  public var statementTimeout: Duration?
  /// How long a statement waits for a lock; nil waits as long as the statement may take.
  public var lockTimeout: Duration?
  /// The time for the network round trip on top of the server's limit, after which a connection counts as dead.
  public var grace: Duration
  /// Runs on each new connection before its first use; if it throws, the connection counts as failed.
  public var onConnect: (@Sendable (PostgresSession) throws -> Void)?

  private let settings: [(keyword: String, value: String)]

  /// - Parameters:
  ///   - url: `postgresql://user:password@host:port/database?setting=value`, in libpq's syntax.
  ///   - password: Overrides the one in the URL, and is taken verbatim.
  /// - Throws: `PostgresError` (`misuse`) without the text, if libpq cannot read it.
  public init(
    url: String,
    password: String? = nil,
    applicationName: String = "golfround",
    connectTimeout: Duration = .seconds(2),
    statementTimeout: Duration? = nil,
    lockTimeout: Duration? = nil,
    grace: Duration = .milliseconds(500)
  ) throws(PostgresError) {
    guard let settings = ConnectionString.parse(url) else {
      throw PostgresError(.misuse, "the database URL cannot be read")
    }
    let own = password.map { [(keyword: "password", value: $0)] } ?? []
    self.settings = settings.filter { own.isEmpty || $0.keyword != "password" } + own
    self.applicationName = applicationName
    self.connectTimeout = connectTimeout
    self.statementTimeout = statementTimeout
    self.lockTimeout = lockTimeout
    self.grace = grace
  }

  /// Host, port, database and user, for display.
  public var description: String {
    "postgresql://\(value("user") ?? "?")@\(value("host") ?? "local"):\(value("port") ?? "5432")/\(value("dbname") ?? "?")"
  }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["address": description]) }

  private func value(_ keyword: String) -> String? { settings.last { $0.keyword == keyword }?.value }

  /// The parameters for libpq: the URL's settings override ours, except that date style and encoding are always ours.
  func parameters(statementTimeout: Duration) -> [(keyword: String, value: String)] {
    var options = "-c statement_timeout=\(milliseconds(statementTimeout))"
    if let lockTimeout { options += " -c lock_timeout=\(milliseconds(lockTimeout))" }
    options += " -c idle_in_transaction_session_timeout=\(milliseconds(statementTimeout + grace + .seconds(5)))"
    if let own = value("options") { options += " " + own }
    options += " -c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=iso_8601 -c bytea_output=hex"
    // Detects a dead peer even while the connection is idle.
    let ours = [
      ("application_name", applicationName), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
      ("keepalives_count", "3"),
    ]
    let kept = settings.filter { !["options", "client_encoding"].contains($0.keyword) }
    let named = Set(kept.map(\.keyword))
    return kept + ours.filter { !named.contains($0.0) }.map { (keyword: $0.0, value: $0.1) }
      + [("options", options), ("client_encoding", "UTF8")]
  }

  private func milliseconds(_ duration: Duration) -> Int64 {
    max(1, duration.milliseconds)
  }
}
