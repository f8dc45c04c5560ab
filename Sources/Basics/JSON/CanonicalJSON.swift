import FoundationEssentials

/// The only use of Foundation's JSON encoder and decoder. Members are sorted by name and slashes are not escaped, so that
/// equal values give equal bytes. Meant for the project's own data where speed does not matter; where it does, use
/// `JSONWriter` and `PlainJSON`, and for clients' input `JSONParser`.
public enum CanonicalJSON {
  /// Throws `EncodingError` for a number that JSON cannot express, such as infinity.
  public static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }

  /// Takes time that is quadratic in the length of a run of combining marks, so check a client's value with
  /// `CombiningMarks` first. Throws `DecodingError`.
  public static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
