/// The secret of a link that a player hands on: 128 random bits. The record has only its hash.
public struct LinkToken: Sendable, Hashable {
  /// For a new token 22 characters of base64url; for one that a client sent, any text.
  public let text: String

  /// Makes a new random token; nil if there are no random numbers.
  public init?() {
    let bytes = Sodium.randomBytes(16)
    guard bytes.count == 16 else { return nil }
    text = Sodium.base64URL(bytes)
  }

  /// A token that a client sent. Whatever its form, it is looked up by its hash, so that no answer depends on the form.
  public init(sent text: String) { self.text = text }

  /// The hash that the record has instead of the token, 32 bytes.
  public var hash: [UInt8] { Sodium.hash(text) }
}
