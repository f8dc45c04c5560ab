internal import Basics
public import FoundationEssentials
public import HTTPServer
public import Telemetry

/// What befell accounts: who signed in, up and out, who failed to, and who was stopped by a limit. A line each, and a
/// count by event and outcome.
///
/// A line has the player's id where one is known, a handle only as a hash (what is typed as a handle may be the password,
/// in the wrong field), the first part of the client's address, and the request's id, under which the access log has the
/// rest. No password, token, name or whole address.
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
  /// Of this process alone, so that no list of handles or passwords can be tried against the lines.
  private let key = HexadecimalText.string(Sodium.randomBytes(32))

  /// - Parameter write: Takes the fields of a line; by default the program's log.
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
      help: "What befell accounts, by event and outcome.",
      ["event": event.rawValue, "outcome": outcome.rawValue]
    )
    .increment()
  }

  /// Notes that a limit stopped a request, and goes on with its refusal.
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

  /// The same for the same handle, as long as the process lives.
  func hash(_ handle: String) -> String {
    HexadecimalText.string(Array(Sodium.hash(key + handle).prefix(8)))
  }
}
