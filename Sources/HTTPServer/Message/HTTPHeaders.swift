/// Header fields in the order they came; names compare without regard to case.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [(name: String, value: String)]

  public init() { fields = [] }

  /// With room for so many fields, which are added one by one.
  public init(reserving count: Int) {
    fields = []
    fields.reserveCapacity(count)
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map { (name: $0.0, value: $0.1) }
  }

  public mutating func add(_ name: String, _ value: String) {
    fields.append((name, value))
  }

  /// The first value of that name; setting replaces all of them, nil removes them.
  public subscript(_ name: String) -> String? {
    get { fields.first { Self.same($0.name, name) }?.value }
    set {
      fields.removeAll { Self.same($0.name, name) }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// Every value of that name, in order.
  public func all(_ name: String) -> [String] {
    Array(values(of: name))
  }

  /// The same one by one, for what every request looks for.
  public func values(of name: String) -> some Sequence<String> {
    fields.lazy.filter { Self.same($0.name, name) }.map(\.value)
  }

  /// Whether two names are one: without regard to the case of ASCII letters.
  static func same(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8Span.span, right.utf8Span.span)
    guard left.count == right.count else { return false }
    for place in left.indices {
      let (one, other) = (left[place], right[place])
      guard one == other || (one | 0x20 == other | 0x20 && (0x61...0x7A).contains(one | 0x20)) else { return false }
    }
    return true
  }
}
