import FoundationEssentials

/// The one use of Foundation's encoder and decoder: members by their names, slashes as they are, so that the same value is
/// always the same bytes. For the project's own data where speed does not matter; `JSONWriter` and `PlainJSON` are for
/// where it does, and `JSONParser` is for what clients send.
public enum CanonicalJSON {
  /// Throws `EncodingError` for a number that JSON has not.
  public static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  /// Takes time that is quadratic in a run of combining marks: check a foreign value by `CombiningMarks` first. Throws
  /// `DecodingError`.
  public static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
