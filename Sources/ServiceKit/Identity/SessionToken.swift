internal import Basics
internal import FoundationEssentials

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
