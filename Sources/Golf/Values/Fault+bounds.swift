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
