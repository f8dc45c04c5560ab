/// A place in a ranking, from 1; ties share the best place.
public struct Place: Hashable, Sendable, Encodable {
  public let number: Int
  public let isTied: Bool

  /// "3", or "T3" if it is shared.
  public var text: String { isTied ? "T\(number)" : "\(number)" }

  /// The place of a value among all, the smallest first.
  static func of<Value: Comparable>(_ value: Value, among all: [Value]) -> Place {
    Place(number: 1 + all.count { $0 < value }, isTied: all.count { $0 == value } > 1)
  }
}
