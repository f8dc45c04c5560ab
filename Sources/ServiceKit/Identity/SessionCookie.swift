import Basics
import FoundationEssentials
public import HTTPServer

/// A session's secret: 256 random bits in the browser's cookie. The server stores only their hash.
public struct SessionToken: Sendable, Hashable {
  /// 64 hexadecimal digits, for the cookie.
  public let text: String

  /// Makes a new random token.
  public init() { text = HexadecimalText.string(Sodium.randomBytes(32)) }

  /// Reads a token that a client sent; nil if the text has another form.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64 else { return nil }
    self.text = String(text)
    let digits = self.text.utf8Span.span
    for place in digits.indices {
      guard (0x30...0x39).contains(digits[place]) || (0x61...0x66).contains(digits[place]) else { return nil }
    }
  }

  /// The hash that the record and the cache have instead of the token.
  public var hash: SessionHash { SessionHash(bytes: Sodium.hash(text)) }
}

/// A token's hash, 32 bytes.
public struct SessionHash: Sendable, Hashable {
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  var text: String { HexadecimalText.string(bytes) }
}

/// The cookie with a session's token.
public struct SessionCookie: Sendable {
  /// Behind TLS the cookie is `Secure` and named `__Host-…`, so that no other host of the domain can set it.
  public let isBehindTLS: Bool

  public init(isBehindTLS: Bool) { self.isBehindTLS = isBehindTLS }

  public var name: String { isBehindTLS ? "__Host-golf_session" : "golf_session" }

  /// The `Set-Cookie` value that sets the token.
  public func setting(_ token: SessionToken) -> String {
    "\(name)=\(token.text); Max-Age=\(SessionLife.absolute.components.seconds)" + attributes
  }

  /// The `Set-Cookie` value that deletes the cookie.
  public var clearing: String { "\(name)=; Max-Age=0" + attributes }

  /// The token in a request's cookies; nil if there is none.
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

/// How long sessions last, and how many there may be.
public enum SessionLife {
  /// Until a session ends if it is not used.
  public static let idle = Duration.seconds(30 * 86_400)
  /// Until a session ends even if it is used.
  public static let absolute = Duration.seconds(180 * 86_400)
  /// The most sessions that an account may have. A further sign-in ends the one that was used longest ago.
  public static let maximumPerAccount = 50
  /// The shortest time between two updates of a session's last use.
  public static let touchInterval = Duration.seconds(300)
  /// How long a copy in Redis is valid, and how long a sign-out's tombstone prevents a late fill.
  public static let cache = Duration.seconds(60)
}
