/// Where a number comes from: the rule, its formula, the inputs and, for each input that a rule computed, the step that
/// computed it. The number can be recomputed from the tree alone. Built on request only.
///
/// A formula has numbers, the names of inputs, `+ - * / ( )`, the comparisons `<= >= < >`, and the functions `round(x)`
/// and `round1(x)` (to a whole number and to a tenth, half towards plus infinity), `floor(x)`, `min(...)`, `max(...)`,
/// `sum(...)`, `sumOfLowest(n, list)` and `if(condition, then, else)`. A name shared by several inputs stands for the
/// list of them.
public struct Explanation: Hashable, Sendable {
  /// The number of the rule, such as "5.2a", of the Rules of Handicapping.
  public let rule: String
  public let title: String
  public let formula: String
  public let inputs: [Input]
  public let result: Quantity
  /// Whether the published rules leave this step open, so that the reading is ours.
  public let isEstimated: Bool
  /// Additional information, such as the reason why a cap applied.
  public let note: String?

  init(
    _ rule: String,
    _ title: String,
    _ formula: String,
    _ inputs: [Input],
    result: Quantity,
    isEstimated: Bool = false,
    note: String? = nil
  ) {
    self.rule = rule
    self.title = title
    self.formula = formula
    self.inputs = inputs
    self.result = result
    self.isEstimated = isEstimated
    self.note = note
  }

  /// The steps that computed the inputs, in order.
  public var steps: [Explanation] { inputs.compactMap(\.step) }

  /// Whether this step or one below it is our reading.
  public var restsOnEstimates: Bool { isEstimated || steps.contains(where: \.restsOnEstimates) }
}

extension Explanation {
  /// A value that a formula refers to by name.
  public struct Input: Hashable, Sendable {
    public let name: String
    /// The description that tells inputs of one name apart: "2026-05-12: 84 over 18 holes".
    public let label: String?
    public let quantity: Quantity
    /// For scores: whether the score is among those that count. Nil for other inputs.
    public let counts: Bool?
    /// How the value was computed; nil if it was given.
    public let step: Explanation?

    /// An input with a given value.
    init(_ name: String, _ quantity: Quantity, label: String? = nil) {
      self.name = name
      self.label = label
      self.quantity = quantity
      counts = nil
      step = nil
    }

    /// An input computed by a step.
    init(_ name: String, _ step: Explanation, label: String? = nil, counts: Bool? = nil) {
      self.name = name
      self.label = label
      self.counts = counts
      quantity = step.result
      self.step = step
    }
  }

  public enum Unit: String, Hashable, Sendable, Encodable {
    case strokes, holes, percent
  }

  /// An exact number with its unit and display form.
  public struct Quantity: Hashable, Sendable {
    public let exact: Fraction
    /// The number of decimals displayed; nil for as many as needed, at most four.
    private let places: Int?
    public let unit: Unit?

    private init(_ exact: Fraction, places: Int?, _ unit: Unit?) {
      self.exact = exact
      self.places = places
      self.unit = unit
    }

    static func whole(_ number: Int, _ unit: Unit? = .strokes) -> Self { Self(Fraction(number), places: 0, unit) }

    static func tenths(_ number: Tenths) -> Self { Self(Fraction(number), places: 1, .strokes) }

    static func unrounded(_ number: Fraction, _ unit: Unit = .strokes) -> Self { Self(number, places: nil, unit) }

    /// "13.0"; if there are more than four decimals, rounded to four.
    public var shown: String {
      if let places { return RoundedNumber(exact.numerator, over: exact.denominator, places: places).description }
      return isCut
        ? RoundedNumber(exact.numerator, over: exact.denominator, places: 4).description : exact.description
    }

    /// Whether `shown` differs from the exact number.
    public var isCut: Bool { 10_000 % exact.denominator != 0 }
  }
}

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
