import HTTPServer
import ServiceKit

/// The settings of the round service's limits.
struct RoundLimits: Sendable {
  let accounts: AccountLimits.Rules
  let joins: JoinLimits.Rules
  /// Rounds opened by a spectators' link, by address.
  let spectate: RateLimit
  let writes: RateLimit
  let reads: RateLimit
  let oldEdits: RateLimit
  let quota: RoundQuota
  let proxies: TrustedProxies

  static let settings: [Setting] = [
    .trustedProxies,
    .trustedHops,
    .limit("GOLF_LIMIT_SIGN_IN", standard: "10/5m", help: "Sign-ins to one account from one address"),
    .limit("GOLF_LIMIT_SIGN_IN_ACCOUNT", standard: "100/1h", help: "Sign-ins to one account from new addresses"),
    .limit("GOLF_LIMIT_SIGN_IN_ADDRESS", standard: "60/1m", help: "Sign-ins from one address (IPv6: from one /64)"),
    .limit("GOLF_LIMIT_SIGN_UP", standard: "20/1h", help: "Sign-ups from one address (IPv6: from one /64)"),
    .limit("GOLF_LIMIT_JOIN", standard: "30/10m", help: "Attempts of one player to join a round by a code"),
    .limit(
      "GOLF_LIMIT_JOIN_ADDRESS",
      standard: "120/10m",
      help: "Attempts from one address to join a round by a code (IPv6: from one /64)"
    ),
    .limit(
      "GOLF_LIMIT_SPECTATE_ADDRESS",
      standard: "6000/10m",
      help: "Requests for a spectator's view of a round from one address (IPv6: from one /64)"
    ),
    .limit("GOLF_LIMIT_WRITES", standard: "3000/1m", help: "Changes by one player, at each process"),
    .limit(
      "GOLF_LIMIT_READS",
      standard: "600/1m",
      help: "Rounds, lists and courses read by one player, at each process"
    ),
    .limit(
      "GOLF_LIMIT_OLD_EDITS",
      standard: "300/1h",
      help: "Changes of finished rounds older than a player's newest \(RoundBounds.recentRounds), at each process"
    ),
    Setting(
      "GOLF_ROUNDS_A_DAY",
      .integer(1...1_000_000),
      standard: "\(RoundQuota.standard.aDay)",
      help: "Rounds that one account may start within a day (UTC)"
    ),
    Setting(
      "GOLF_ROUNDS_AN_ACCOUNT",
      .integer(1...1_000_000),
      standard: "\(RoundQuota.standard.everTotal)",
      help: "Rounds that one account may ever start, deleted ones included"
    ),
  ]

  init(_ settings: Settings) {
    accounts = AccountLimits.Rules(
      signIn: settings.limit("GOLF_LIMIT_SIGN_IN"),
      signInAccount: settings.limit("GOLF_LIMIT_SIGN_IN_ACCOUNT"),
      signInAddress: settings.limit("GOLF_LIMIT_SIGN_IN_ADDRESS"),
      signUp: settings.limit("GOLF_LIMIT_SIGN_UP")
    )
    joins = JoinLimits.Rules(
      player: settings.limit("GOLF_LIMIT_JOIN"),
      address: settings.limit("GOLF_LIMIT_JOIN_ADDRESS")
    )
    spectate = settings.limit("GOLF_LIMIT_SPECTATE_ADDRESS")
    writes = settings.limit("GOLF_LIMIT_WRITES")
    reads = settings.limit("GOLF_LIMIT_READS")
    oldEdits = settings.limit("GOLF_LIMIT_OLD_EDITS")
    quota = RoundQuota(
      aDay: settings.integer("GOLF_ROUNDS_A_DAY"),
      everTotal: settings.integer("GOLF_ROUNDS_AN_ACCOUNT")
    )
    proxies = settings.trustedProxies
  }
}
