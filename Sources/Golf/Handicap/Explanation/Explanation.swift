/// Where a number comes from: the rule, its formula, what went in, and, for each input that was itself found by a rule,
/// the step that found it. The number follows from the tree alone. Made on demand; nothing else pays for it.
///
/// A formula has numbers, the names of inputs, `+ - * / ( )`, the comparisons `<= >= < >`, and the functions
/// `round(x)` and `round1(x)` (to a whole number and to a tenth, half towards plus infinity), `floor(x)`,
/// `min(...)`, `max(...)`, `sum(...)`, `sumOfLowest(n, list)` and `if(condition, then, else)`. A name that several
/// inputs have stands for all of them, as a list.
public struct Explanation: Hashable, Sendable {
  /// The number of the rule, such as "5.2a", of the Rules of Handicapping.
  public let rule: String
  public let title: String
  public let formula: String
  public let inputs: [Input]
  public let result: Quantity
  /// The published rules leave this step to us.
  public let isEstimated: Bool
  /// What a reader should know besides, such as why a cap held.
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

  /// Those of the inputs, in their order.
  public var steps: [Explanation] { inputs.compactMap(\.step) }

  /// This step or one below it is ours.
  public var restsOnEstimates: Bool { isEstimated || steps.contains(where: \.restsOnEstimates) }
}

extension Explanation {
  /// A value that a formula takes by its name.
  public struct Input: Hashable, Sendable {
    public let name: String
    /// Which one it is, where several have the name: "2026-05-12: 84 over 18 holes".
    public let label: String?
    public let quantity: Quantity
    /// Of scores: whether it is among those that counted. Nil where that is no question.
    public let counts: Bool?
    /// How the value was found; nil for one that was given.
    public let step: Explanation?

    /// A value that was given.
    init(_ name: String, _ quantity: Quantity, label: String? = nil) {
      self.name = name
      self.label = label
      self.quantity = quantity
      counts = nil
      step = nil
    }

    /// The result of a step.
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

  /// An exact number, as it is shown, with its unit.
  public struct Quantity: Hashable, Sendable {
    public let exact: Fraction
    /// Decimals that it is shown with; nil: as many as it has, at most four.
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

    /// "13.0"; of more than four decimals, the first four, rounded.
    public var shown: String {
      if let places { return RoundedNumber(exact.numerator, over: exact.denominator, places: places).description }
      return isCut
        ? RoundedNumber(exact.numerator, over: exact.denominator, places: 4).description : exact.description
    }

    /// `shown` is not the exact number.
    public var isCut: Bool { 10_000 % exact.denominator != 0 }
  }
}
