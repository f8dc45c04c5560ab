/// One thing that is wrong with what was entered, in words for the person who entered it.
public struct Fault: Hashable, Sendable {
  /// The path of the field within what was checked, parts parted by "/": `putts`, `tees/0/holes/3/par`.
  public let field: String
  public let message: String
  /// The value that was refused, as text; nil where it was missing.
  public let got: String?
  /// What is allowed there.
  public let allowed: String?

  public init(field: String, message: String, got: String? = nil, allowed: String? = nil) {
    self.field = field
    self.message = message
    self.got = got
    self.allowed = allowed
  }

  /// The same fault of a part that sits at `path` of a whole.
  public func within(_ path: String) -> Fault {
    Fault(field: "\(path)/\(field)", message: message, got: got, allowed: allowed)
  }
}

/// Everything that is wrong, not only the first. Never empty when thrown.
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
