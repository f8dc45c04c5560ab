internal import FoundationEssentials

/// The one set-up of `JSONEncoder`: members by their names, slashes as they are, so that the same value is always the same
/// bytes. For what is not hot; `JSONWriter` is for what is.
public enum CanonicalJSON {
  /// Throws `EncodingError` for a number that JSON has not.
  public static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }
}
