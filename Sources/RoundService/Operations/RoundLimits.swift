internal import HTTPServer
internal import ServiceKit

/// The service's limits.
struct RoundLimits: Sendable {
  let accounts: AccountLimits.Rules
  let writes: RateLimit
  let reads: RateLimit
  let proxies: TrustedProxies

  static let settings: [Setting] = [
    .trustedProxies,
    .trustedHops,
    .limit("GOLF_LIMIT_SIGN_IN", standard: "10/5m", help: "Sign-ins to one account from one address"),
    .limit("GOLF_LIMIT_SIGN_IN_ACCOUNT", standard: "100/1h", help: "Sign-ins to one account from new addresses"),
    .limit("GOLF_LIMIT_SIGN_IN_ADDRESS", standard: "60/1m", help: "Sign-ins from one address (IPv6: from one /64)"),
    .limit("GOLF_LIMIT_SIGN_UP", standard: "20/1h", help: "Sign-ups from one address (IPv6: from one /64)"),
    .limit("GOLF_LIMIT_WRITES", standard: "3000/1m", help: "Changes by one player, at each process"),
    .limit("GOLF_LIMIT_READS", standard: "600/1m", help: "Rounds and lists read by one player, at each process"),
  ]

  init(_ settings: Settings) {
    accounts = AccountLimits.Rules(
      signIn: settings.limit("GOLF_LIMIT_SIGN_IN"),
      signInAccount: settings.limit("GOLF_LIMIT_SIGN_IN_ACCOUNT"),
      signInAddress: settings.limit("GOLF_LIMIT_SIGN_IN_ADDRESS"),
      signUp: settings.limit("GOLF_LIMIT_SIGN_UP")
    )
    writes = settings.limit("GOLF_LIMIT_WRITES")
    reads = settings.limit("GOLF_LIMIT_READS")
    proxies = settings.trustedProxies
  }
}
