import FoundationEssentials
import Golf

/// An explanation as parsed from its JSON by another program.
struct ExplanationTree: Decodable {
  struct Input: Decodable {
    let name: String, label: String?, value: String, exact: String?, unit: String?, counts: Bool?, step: Int?
  }

  let rule: String, title: String, formula: String
  let inputs: [Input]
  let result: String, exact: String?, unit: String?
  let estimated: Bool
  let note: String?
  let steps: [ExplanationTree]

  init(_ explanation: Explanation) throws {
    self = try JSONDecoder().decode(Self.self, from: JSONEncoder().encode(explanation))
  }

  enum Fault: Error {
    /// The formula's result, and the result in the tree.
    case differs(String, SlowReference.Ratio, String)
    case misplaced(String)
  }

  /// The number, computed from the leaves up: each step's formula from its inputs, which are the results of their own
  /// steps. Throws if a step's result differs from its formula's.
  func recomputed() throws -> SlowReference.Ratio {
    var names: [String: [SlowReference.Ratio]] = [:]
    var next = 0
    for input in inputs {
      let said = try Formula.number(input.exact ?? input.value)
      if let step = input.step {
        guard step == next, steps.indices.contains(step) else { throw Fault.misplaced(title) }
        next += 1
        let found = try steps[step].recomputed()
        guard found.isEqual(said) else { throw Fault.differs("\(title): \(input.name)", found, input.value) }
      }
      names[input.name, default: []].append(said)
    }
    guard next == steps.count else { throw Fault.misplaced(title) }
    let value = try Formula.value(formula, names)
    guard value.isEqual(try Formula.number(exact ?? result)) else { throw Fault.differs(title, value, result) }
    return value
  }

  func first(_ isWanted: (ExplanationTree) -> Bool) -> ExplanationTree? {
    if isWanted(self) { return self }
    for step in steps {
      if let found = step.first(isWanted) { return found }
    }
    return nil
  }
}

extension SlowReference.Ratio {
  func isEqual(_ other: Self) -> Bool { top * other.bottom == other.top * bottom }

  /// Equality to a number of tenths.
  func isEqual(tenths: Int) -> Bool { isEqual(Self(tenths, 10)) }
}
