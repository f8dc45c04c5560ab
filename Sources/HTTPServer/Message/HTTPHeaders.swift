internal import Basics

/// Header fields in order of arrival; names are case-insensitive.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [(name: String, value: String)]

  public init() { fields = [] }

  /// Reserves capacity for `count` fields, which are added one by one.
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

  /// The first value of that name. Setting a value replaces all of them; setting nil removes them.
  public subscript(_ name: String) -> String? {
    get { fields.first { $0.name.isExactlyIgnoringCase(name) }?.value }
    set {
      fields.removeAll { $0.name.isExactlyIgnoringCase(name) }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// Every value of that name, in order.
  public func all(_ name: String) -> [String] {
    Array(values(of: name))
  }

  /// Like `all(_:)`, but lazy: no array for headers that every request reads.
  public func values(of name: String) -> some Sequence<String> {
    fields.lazy.filter { $0.name.isExactlyIgnoringCase(name) }.map(\.value)
  }
}
