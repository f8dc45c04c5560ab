import HTTPServer
import ServiceKit

/// The limits on attempts with a code, by player and by address: codes are guessed no faster.
struct JoinLimits: Sendable {
  struct Rules: Sendable {
    let player: RateLimit
    let address: RateLimit
  }

  let limiter: RateLimiter
  let rules: Rules
  let proxies: TrustedProxies

  /// Call before reading the body of a request that is not signed in.
  func arrive(_ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(for: "join", [.init("join-address", rules.address, of: address(of: request))])
  }

  /// Call for an attempt of a signed-in player.
  func attempt(_ player: String, _ request: HTTPRequest) async throws(Problem) {
    try await limiter.take(
      for: "join",
      [
        .init("join-player", rules.player, of: player), .init("join-address", rules.address, of: address(of: request)),
      ]
    )
  }

  func address(of request: HTTPRequest) -> String { proxies.client(of: request)?.subscriber ?? "unknown" }
}
