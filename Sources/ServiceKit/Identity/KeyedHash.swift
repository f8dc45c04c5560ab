/// A message authentication code: without the key a caller can neither make one nor change what it covers.
public enum KeyedHash {
  /// The length of a key and of a code, in bytes.
  public static let length = 32

  /// The code of a text (BLAKE2b with a key); nil for a key of another length.
  public static func code(of text: String, key: [UInt8]) -> [UInt8]? {
    guard key.count == length else { return nil }
    return Sodium.hash(text, key: key)
  }

  /// Compares in a time that does not depend on where the codes differ.
  public static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    Sodium.areEqual(one, other)
  }
}
