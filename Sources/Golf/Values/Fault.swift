/// One fault in an entry, described for the person who made it.
public struct Fault: Hashable, Sendable {
  /// The path of the field within the checked value, separated by "/": `putts`, `tees/0/holes/3/par`.
  public let field: String
  public let message: String
  /// The refused value as text; nil if it was missing.
  public let got: String?
  /// The allowed values.
  public let allowed: String?

  public init(field: String, message: String, got: String? = nil, allowed: String? = nil) {
    self.field = field
    self.message = message
    self.got = got
    self.allowed = allowed
  }

  /// The same fault for a part at `path` within a whole.
  public func within(_ path: String) -> Fault {
    Fault(field: "\(path)/\(field)", message: message, got: got, allowed: allowed)
  }
}

/// All faults, not only the first. Never empty when thrown.
public struct Faults: Error, Hashable, Sendable {
  public let all: [Fault]

  public init(_ all: [Fault]) {
    self.all = all
  }
}

extension Faults: CustomStringConvertible {
  public var description: String {
    all.map { "\($0.field): \($0.message)" }.joined(separator: "; ")
  }
}

extension [Fault] {
  /// Adds a fault if the value is present and out of bounds.
  mutating func append(_ field: String, _ value: Int?, outside allowed: ClosedRange<Int>) {
    guard let value, !allowed.contains(value) else { return }
    append(Fault(field: field, message: "Out of range.", got: String(value), allowed: allowed.words))
  }
}

extension ClosedRange<Int> {
  /// "1 to 99"
  var words: String { "\(lowerBound) to \(upperBound)" }
}
