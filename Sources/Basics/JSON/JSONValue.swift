/// A JSON text as a tree, with numbers as they were written.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the text. The parser refuses repeated names.
  case object([Member])

  public struct Member: Sendable, Hashable {
    public let name: String
    public let value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value as JSON text, truncated if it is long, for a fault's `got`.
  public var short: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text.utf8.count <= 40 ? text : JSONString.quoted(text.prefix(scalars: 40) + "…")
    case .string(let text): JSONString.quoted(Self.cut(text))
    case .array(let values): JSONString.quoted("an array of \(values.count)")
    case .object: JSONString.quoted("an object")
    }
  }

  private static func cut(_ text: String) -> String {
    let shown = text.prefix(scalars: 80)
    return shown.utf8.count < text.utf8.count ? shown + "…" : text
  }
}

/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  public let message: String
  /// The offset of the fault, in bytes.
  public let offset: Int
  /// Line and column count from 1; the column counts bytes.
  public let line: Int
  public let column: Int
}

/// The positions of values and member names in a JSON text, as byte offsets in order of appearance. A caller that walks
/// through the value takes them one after the other.
public struct JSONPlaces: Sendable {
  private var values: [Int] = []
  private var names: [Int] = []
  private var taken = (values: 0, names: 0)

  mutating func addValue(_ offset: Int) { values.append(offset) }
  mutating func addName(_ offset: Int) { names.append(offset) }

  /// The position of the next value; the values inside it follow.
  public mutating func nextValue() -> Int {
    defer { taken.values += 1 }
    return taken.values < values.count ? values[taken.values] : 0
  }

  /// The position of the next member's name; its value follows.
  public mutating func nextName() -> Int {
    defer { taken.names += 1 }
    return taken.names < names.count ? names[taken.names] : 0
  }

  /// Skips the positions inside a value whose own position was taken.
  public mutating func skip(within value: JSONValue) {
    switch value {
    case .array(let elements):
      for element in elements {
        _ = nextValue()
        skip(within: element)
      }
    case .object(let members):
      for member in members {
        _ = nextName()
        _ = nextValue()
        skip(within: member.value)
      }
    case .null, .bool, .number, .string: break
    }
  }
}

extension JSONValue {
  /// Parses a file strictly (RFC 8259): no repeated names, at most 32 levels, nothing after the value.
  public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    do { return try JSONParser.parse(bytes, limits: .file) } catch { throw JSONSyntaxError(error, in: bytes) }
  }

  /// Like `parse`, with the position of each value.
  public static func parseWithPlaces(
    _ bytes: [UInt8]
  ) throws(JSONSyntaxError) -> (value: JSONValue, places: JSONPlaces) {
    do { return try JSONParser.parseWithPlaces(bytes, limits: .file) } catch { throw JSONSyntaxError(error, in: bytes) }
  }
}

extension JSONSyntaxError {
  fileprivate init(_ failure: JSONParser.Failure, in bytes: [UInt8]) {
    let before = bytes.prefix(failure.place)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    message = failure.what
    offset = failure.place
    line = before.count { $0 == 0x0A } + 1
    column = failure.place - lineStart + 1
  }
}
