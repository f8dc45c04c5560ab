import Basics
public import FoundationEssentials
public import HTTPServer

/// Reads query parameters and collects every fault. Unknown parameters are ignored, because links may carry extra ones.
public struct QueryReader: Sendable {
  private let query: [(name: String, value: String)]
  private var faults: [RequestFault] = []

  public init(_ request: HTTPRequest) { query = request.target.query }

  /// The value that `make` converts from the parameter's text; nil if the parameter is missing, or wrong (with a fault).
  public mutating func value<Value>(_ name: String, allowed: String, _ make: (String) -> Value?) -> Value? {
    guard let text = query.first(where: { $0.name.isExactly(name) })?.value else { return nil }
    guard let value = make(text) else {
      faults.append(
        RequestFault(
          pointer: "?\(name)",
          message: "\(name) must be \(allowed).",
          got: JSONValue.string(text).short,
          allowed: allowed
        )
      )
      return nil
    }
    return value
  }

  /// One of the words of an enumeration.
  public mutating func word<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    value(name, allowed: Word.allCases.map(\.rawValue).joined(separator: " or ")) { text in
      Word.allCases.first { $0.rawValue.isExactly(text) }
    }
  }

  public mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    value(name, allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  public mutating func uuid(_ name: String) -> UUID? {
    value(name, allowed: "a UUID") { UUIDParameter($0)?.id }
  }

  /// Throws 422 with every fault.
  public func finish() throws(Problem) {
    guard faults.isEmpty else { throw .invalid(faults) }
  }
}
