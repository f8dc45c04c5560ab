/// JSON written directly, for answers that are small or hot.
public enum JSONText {
  /// A JSON string with its quotes.
  public static func string(_ text: String) -> String {
    var json: [UInt8] = []
    JSONString.append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }
}
