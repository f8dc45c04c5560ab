/// The secret of a link that a player hands on: 128 random bits. The record has only its hash.
public struct LinkToken: Sendable, Hashable {
  /// For a new token 22 characters of base64url; for one that a client sent, any text.
  public let text: String

  /// Makes a new random token; nil if there are no random numbers.
  public init?() {
    let bytes = Sodium.randomBytes(16)
    guard bytes.count == 16 else { return nil }
    text = Self.base64URL(bytes)
  }

  /// A token that a client sent. Whatever its form, it is looked up by its hash, so that no answer depends on the form.
  public init(sent text: String) { self.text = text }

  /// The hash that the record has instead of the token, 32 bytes.
  public var hash: [UInt8] { Sodium.hash(text) }

  /// Base64 with the alphabet for URLs, without padding.
  static func base64URL(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var digits: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        digits.append(alphabet[bits >> count & 63])
      }
      bits &= 1 << count - 1
    }
    if count > 0 { digits.append(alphabet[bits << (6 - count) & 63]) }
    return String(decoding: digits, as: UTF8.self)
  }
}
