internal import Basics
internal import FoundationEssentials

/// 256 random bits that a browser keeps; only their hash is stored.
public struct SessionToken: Sendable, Hashable {
  /// 64 hexadecimal digits, for the cookie.
  public let text: String

  /// A new one.
  public init() { text = HexadecimalText.string(Sodium.randomBytes(32)) }

  /// One as a client sent it; nil for anything that is no token.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64 else { return nil }
    self.text = String(text)
    let digits = self.text.utf8Span.span
    for place in digits.indices {
      guard (0x30...0x39).contains(digits[place]) || (0x61...0x66).contains(digits[place]) else { return nil }
    }
  }

  /// What is stored, and under which the session is cached.
  public var hash: SessionHash { SessionHash(bytes: Sodium.hash(text)) }
}

/// A token's hash, 32 bytes.
public struct SessionHash: Sendable, Hashable {
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  var text: String { HexadecimalText.string(bytes) }
}
