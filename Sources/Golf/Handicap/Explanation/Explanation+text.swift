extension Explanation {
  /// The tree as lines; a step is indented two columns more than the step that uses it. A score that counted is marked
  /// with a star.
  public var text: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    let estimate = isEstimated ? ", estimated" : ""
    var lines = ["\(title): \(result.shown) (rule \(rule)\(estimate))", "  = \(formula)"]
    lines += inputs.map { input in
      let label = input.label.map { " \($0):" } ?? ""
      return "  \(input.counts == true ? "*" : "-") \(input.name)\(label) \(input.quantity.shown)"
    }
    if let note { lines.append("  \(note)") }
    return lines + steps.flatMap(\.lines).map { "    \($0)" }
  }
}
