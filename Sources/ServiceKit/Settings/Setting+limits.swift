public import HTTPServer

/// The settings of limits, and of who may say for whom a request counts.
extension Setting {
  public static func limit(_ name: String, standard: String, help: String) -> Setting {
    Setting(name, .form(RateLimit.form) { RateLimit($0) != nil }, standard: standard, help: help)
  }

  public static let trustedProxies = Setting(
    "GOLF_TRUSTED_PROXIES",
    .form("addresses and blocks such as 10.0.0.0/8,fd00::/8") { TrustedProxies($0) != nil },
    standard: "",
    help: "Whose X-Forwarded-For is believed; by default nobody's, and the connection's own address counts"
  )
}

extension Settings {
  /// The value of a setting made by `Setting.limit`; the tightest for one that was not declared.
  public func limit(_ name: String) -> RateLimit { RateLimit(self[name]) ?? .tightest }

  public var trustedProxies: TrustedProxies { TrustedProxies(self["GOLF_TRUSTED_PROXIES"]) ?? .none }
}
