public import FoundationEssentials

/// A statement's parameter, in the form in which it is sent. Nil is always SQL's `null`.
///
/// The server infers a parameter's type from its place in the SQL; if it cannot, add a cast: `unnest($1::bigint[])`.
public struct PostgresValue: Sendable, Hashable {
  /// Nil for `null`; text ends with a zero byte for C.
  let content: [UInt8]?
  let isBinary: Bool

  private init(content: [UInt8]?, isBinary: Bool = false) {
    self.content = content
    self.isBinary = isBinary
  }

  private init<Value>(_ value: Value?, _ append: (Value, inout [UInt8]) -> Void) {
    guard let value else {
      self.init(content: nil)
      return
    }
    var text: [UInt8] = []
    append(value, &text)
    text.append(0)
    self.init(content: text)
  }

  private init<Value>(array: [Value?]?, _ append: (Value, inout [UInt8]) -> Void) {
    self.init(array) { array, text in
      text.append(UInt8(ascii: "{"))
      for (index, element) in array.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        if let element { append(element, &text) } else { text.append(contentsOf: "NULL".utf8) }
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  public static let null = PostgresValue(content: nil)

  public static func bool(_ value: Bool?) -> Self { Self(value, TextForm.bool) }
  public static func int(_ value: Int?) -> Self { Self(value, TextForm.int) }
  public static func int(_ value: Int64) -> Self { Self(Int(value), TextForm.int) }
  public static func double(_ value: Double?) -> Self { Self(value) { $1.append(contentsOf: "\($0)".utf8) } }
  public static func text(_ value: String?) -> Self { Self(value) { $1.append(contentsOf: $0.utf8) } }
  /// `bytea`, sent in binary form.
  public static func bytes(_ value: [UInt8]?) -> Self { Self(content: value, isBinary: value != nil) }
  public static func uuid(_ value: UUID?) -> Self { Self(value, TextForm.uuid) }
  /// `json` or `jsonb`.
  public static func json(_ value: [UInt8]?) -> Self { Self(value) { $1.append(contentsOf: $0) } }
  /// `timestamptz`, to the microsecond.
  public static func timestamp(_ value: Date?) -> Self { Self(value, TextForm.timestamp) }

  public static func bools(_ values: [Bool?]?) -> Self { Self(array: values, TextForm.bool) }
  public static func ints(_ values: [Int?]?) -> Self { Self(array: values, TextForm.int) }
  public static func doubles(_ values: [Double?]?) -> Self {
    Self(array: values) { $1.append(contentsOf: "\($0)".utf8) }
  }
  public static func texts(_ values: [String?]?) -> Self { Self(array: values) { TextForm.quoted($0.utf8, &$1) } }
  public static func byteStrings(_ values: [[UInt8]?]?) -> Self { Self(array: values, TextForm.quotedBytes) }
  public static func uuids(_ values: [UUID?]?) -> Self { Self(array: values, TextForm.uuid) }
  public static func jsons(_ values: [[UInt8]?]?) -> Self { Self(array: values) { TextForm.quoted($0, &$1) } }
  public static func timestamps(_ values: [Date?]?) -> Self { Self(array: values, TextForm.timestamp) }

  /// Whether the text contains a zero byte, where C would cut it: no PostgreSQL text can.
  var isCutShort: Bool {
    guard let content, !isBinary else { return false }
    return content.firstIndex(of: 0) != content.count - 1
  }
}

extension PostgresValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
}
