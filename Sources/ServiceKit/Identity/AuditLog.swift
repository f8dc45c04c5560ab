import Basics
public import FoundationEssentials
public import HTTPServer
public import Telemetry

/// The log of what happens to accounts: sign-ups, sign-ins, sign-outs, failed attempts, and attempts that a limit stopped.
/// Each is one log line and one increment of a counter by event and outcome.
///
/// A line has the player's id if it is known, a hash of the handle (a user may have typed the password into the wrong
/// field), the network part of the client's address, and the request's id, by which the access log has the rest. It has no
/// password, token, name or whole address.
public struct AuditLog: Sendable {
  public enum Event: String, Sendable {
    case signUp = "sign-up"
    case signIn = "sign-in"
    case signOut = "sign-out"
    case accountDeletion = "account-deletion"
    /// A change of a round.
    case write
  }

  public enum Outcome: String, Sendable {
    case done
    case wrongPassword = "wrong-password"
    case unknownHandle = "unknown-handle"
    case handleTaken = "handle-taken"
    /// A limit was reached (429).
    case limited
  }

  private let proxies: TrustedProxies
  private let metrics: Metrics
  private let write: @Sendable ([String: String]) -> Void
  /// Key of the handles' hashes. Each process makes its own, so that a list of handles or passwords cannot be
  /// tested against the log.
  private let key = HexadecimalText.string(Sodium.randomBytes(32))

  /// - Parameter write: Writes the fields of one line; by default to the program's log.
  public init(
    proxies: TrustedProxies,
    metrics: Metrics = .shared,
    write: @escaping @Sendable ([String: String]) -> Void = { Logger(label: "audit").notice("account", $0) }
  ) {
    self.proxies = proxies
    self.metrics = metrics
    self.write = write
  }

  public func note(
    _ event: Event,
    _ outcome: Outcome,
    player: UUID? = nil,
    handle: String? = nil,
    _ request: HTTPRequest
  ) {
    var fields = ["event": event.rawValue, "outcome": outcome.rawValue, "request": request.requestID]
    fields["player"] = player?.text
    fields["handle"] = handle.map(hash)
    fields["from"] = proxies.client(of: request)?.neighbourhood
    write(fields)
    metrics.counter(
      "golf_account_events_total",
      help: "Sign-ups, sign-ins and other events of accounts, by event and outcome.",
      ["event": event.rawValue, "outcome": outcome.rawValue]
    )
    .increment()
  }

  /// Runs `take`. If it throws 429, writes a line and rethrows.
  public func limiting(
    _ event: Event,
    player: UUID? = nil,
    handle: String? = nil,
    _ request: HTTPRequest,
    _ take: () async throws -> Void
  ) async throws {
    do {
      try await take()
    } catch let problem as Problem where problem.status == 429 {
      note(event, .limited, player: player, handle: handle, request)
      throw problem
    }
  }

  /// The handle's keyed hash, equal for equal handles within one process.
  func hash(_ handle: String) -> String {
    HexadecimalText.string(Array(Sodium.hash(key + handle).prefix(8)))
  }
}
