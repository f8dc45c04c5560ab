public import HTTPServer

/// The cookie that carries a session's token.
public struct SessionCookie: Sendable {
  /// Behind TLS the cookie is `Secure` and `__Host-`: no sibling host can set it.
  public let isBehindTLS: Bool

  public init(isBehindTLS: Bool) { self.isBehindTLS = isBehindTLS }

  public var name: String { isBehindTLS ? "__Host-golf_session" : "golf_session" }

  /// `Set-Cookie` that gives the token.
  public func setting(_ token: SessionToken) -> String {
    "\(name)=\(token.text); Max-Age=\(SessionLife.absolute.components.seconds)" + attributes
  }

  /// `Set-Cookie` that takes it away.
  public var clearing: String { "\(name)=; Max-Age=0" + attributes }

  /// The token in a request's cookies.
  public func token(in request: HTTPRequest) -> SessionToken? {
    let name = name.utf8
    for field in request.headers.values(of: "Cookie") {
      var rest = field.utf8[...]
      while !rest.isEmpty {
        let pair = rest.prefix { $0 != UInt8(ascii: ";") }
        rest = rest[pair.endIndex...].dropFirst()
        let named = pair.drop { $0 == UInt8(ascii: " ") }
        guard named.starts(with: name) else { continue }
        let value = named.dropFirst(name.count)
        if value.first == UInt8(ascii: "="), let token = SessionToken(Substring(value.dropFirst())) { return token }
      }
    }
    return nil
  }

  private var attributes: String {
    "; Path=/; HttpOnly; SameSite=Lax" + (isBehindTLS ? "; Secure" : "")
  }
}

/// How long sessions live.
public enum SessionLife {
  /// Without any request.
  public static let idle = Duration.seconds(30 * 86_400)
  /// In all.
  public static let absolute = Duration.seconds(180 * 86_400)
  /// How many sessions an account has at most. One more, and the one that was used longest ago has ended.
  public static let maximumPerAccount = 50
  /// How often it is written down that a session is in use.
  public static let touchInterval = Duration.seconds(300)
  /// How long Redis may answer for PostgreSQL, and how long a sign-out's tombstone stands in the way of a late fill.
  public static let cache = Duration.seconds(60)
}
