import Basics
import HTTPServer
import ServiceKit

/// The limits on attempts to sign in and sign up.
///
/// One account from one address has a tight limit, because that is how a password is guessed. One account from all
/// addresses has a loose limit against guessing from many addresses; an address from which the account was entered
/// before is exempt from it, so that no attacker can lock a player out. Each address has a limit of its own, so that
/// none occupies all hashing threads; only that one is taken before the body of an anonymous request is read.
struct AccountLimits: Sendable {
  struct Rules: Sendable {
    let signIn: RateLimit
    let signInAccount: RateLimit
    let signInAddress: RateLimit
    let signUp: RateLimit
  }

  let limiter: RateLimiter
  let rules: Rules
  let proxies: TrustedProxies

  /// How long an address stays exempt after a successful sign-in.
  private static let memory = Duration.seconds(30 * 86_400)

  /// Call before reading an anonymous request's body: reading it is work, too.
  func arrive(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(
      for: "sign-in",
      [.init("sign-in-address", rules.signInAddress, of: address(of: request))]
    )
  }

  /// Call after `arrive` for an attempt to sign in.
  ///
  /// - Parameter handle: The handle as it is looked up, so that all its spellings share one bucket.
  func trySignIn(_ handle: String, _ request: HTTPRequest) async throws(Problem) {
    let address = address(of: request)
    try await limiter.take(
      for: "sign-in",
      [
        .init("sign-in", rules.signIn, of: pair(handle, address)),
        .init("sign-in-account", rules.signInAccount, of: handle, waiver: pair(handle, address)),
      ]
    )
  }

  /// Call after `arrive` and a valid body: a sign-up with a faulty body takes nothing of the few that an address has.
  func trySignUp(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(for: "sign-up", [.init("sign-up", rules.signUp, of: address(of: request))])
  }

  /// Call before ending an unknown session: limited like sign-ins from the address.
  func signOutNobody(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(for: "sign-out", [.init("sign-out", rules.signInAddress, of: address(of: request))])
  }

  /// Records a successful sign-in to the account from this address.
  func entered(_ handle: String, _ request: HTTPRequest) async {
    await limiter.grant(pair(handle, address(of: request)), for: Self.memory)
  }

  private func address(of request: HTTPRequest) -> String { proxies.client(of: request)?.subscriber ?? "unknown" }

  /// Unambiguous, because no address contains a line feed.
  private func pair(_ handle: String, _ address: String) -> String { address + "\n" + handle }
}
