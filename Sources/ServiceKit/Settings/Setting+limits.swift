public import HTTPServer

/// Settings of rate limits, and of the proxies that are trusted to name a client's address.
extension Setting {
  public static func limit(_ name: String, standard: String, help: String) -> Setting {
    Setting(name, .form(RateLimit.form) { RateLimit($0) != nil }, standard: standard, help: help)
  }

  public static let trustedProxies = Setting(
    "GOLF_TRUSTED_PROXIES",
    .form("addresses and blocks such as 10.0.0.0/8,fd00::/8") { TrustedProxies($0) != nil },
    standard: "",
    help: "The proxies whose X-Forwarded-For is trusted; by default none, and the connection's own address counts"
  )

  public static let trustedHops = Setting(
    "GOLF_TRUSTED_HOPS",
    .integer(1...8),
    standard: "1",
    help: "How many of these proxies a request passes: as many entries of X-Forwarded-For, from the right, are trusted"
  )
}

extension Settings {
  /// The value of a setting made by `Setting.limit`; the tightest limit for one that was not declared.
  public func limit(_ name: String) -> RateLimit { RateLimit(self[name]) ?? .tightest }

  public var trustedProxies: TrustedProxies {
    var proxies = TrustedProxies(self["GOLF_TRUSTED_PROXIES"]) ?? .none
    proxies.hops = Int(self["GOLF_TRUSTED_HOPS"]) ?? 1
    return proxies
  }
}
