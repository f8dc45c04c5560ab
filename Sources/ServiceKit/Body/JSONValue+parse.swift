/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  public let message: String
  /// Both from 1; the column counts bytes.
  public let line: Int
  public let column: Int
}

extension JSONValue {
  /// A strict reading (RFC 8259): no repeated names, at most 32 levels, nothing after the value.
  public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      let before = bytes.prefix(error.place)
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let line = before.count { $0 == 0x0A } + 1
      throw JSONSyntaxError(message: error.what, line: line, column: error.place - lineStart + 1)
    }
  }
}
