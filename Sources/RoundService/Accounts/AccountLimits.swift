internal import HTTPServer
internal import ServiceKit

/// How often somebody may try to sign in and sign up.
///
/// Tight for one account from one address, which is where a password is guessed. Loose for an account from everywhere,
/// which is how one is guessed from many addresses; but whoever signed in from an address before is not held up there
/// by what others try elsewhere, so that nobody locks another out. By address in all, so that no address takes all the
/// threads that hash; from that bucket alone is taken before a body is read that nobody signed.
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

  /// How long an address is remembered from which an account was entered.
  private static let memory = Duration.seconds(30 * 86_400)

  /// Somebody who is not signed in sends a body. Taken before it is read: reading it is work, too.
  func arrive(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(
      for: "sign-in",
      [.init("sign-in-address", rules.signInAddress, of: address(of: request))]
    )
  }

  /// After `arrive`, where nobody is signed in.
  ///
  /// - Parameter handle: As it will be looked up, so that no spelling of it has a bucket of its own.
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

  /// After `arrive`: a sign-up that is refused for its body takes nothing of the few that an address has.
  func trySignUp(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(for: "sign-up", [.init("sign-up", rules.signUp, of: address(of: request))])
  }

  /// Before a session is ended that is nobody's: as often as one may sign in from the address.
  func signOutNobody(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(for: "sign-out", [.init("sign-out", rules.signInAddress, of: address(of: request))])
  }

  /// Somebody entered the account from this address.
  func entered(_ handle: String, _ request: HTTPRequest) async {
    await limiter.grant(pair(handle, address(of: request)), for: Self.memory)
  }

  private func address(of request: HTTPRequest) -> String { proxies.client(of: request)?.subscriber ?? "unknown" }

  /// No address has a line feed in it, so no two pairs are one.
  private func pair(_ handle: String, _ address: String) -> String { address + "\n" + handle }
}
