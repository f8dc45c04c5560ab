/// A JSON text as a tree, with numbers as they were written.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in their order; a repeated name is refused by the parser.
  case object([Member])

  public struct Member: Sendable, Hashable {
    public let name: String
    public let value: JSONValue

    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value as JSON text, cut where it is long: for a fault's `got`.
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
