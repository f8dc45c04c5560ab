extension Explanation: Encodable {
  private enum CodingKeys: String, CodingKey {
    case rule, title, formula, inputs, result, exact, unit, estimated, note, steps
  }

  /// ```
  /// {
  ///   "rule": "5.2a",
  ///   "title": "Average of the lowest 1 of 3 differentials",
  ///   "formula": "round1(sumOfLowest(used, differential) / used) + adjustment",
  ///   "inputs": [
  ///     {"name": "used", "value": "1"},
  ///     {"name": "differential", "label": "2026-05-12: 87 over 18 holes", "value": "15.0", "unit": "strokes",
  ///      "counts": true, "step": 0}
  ///   ],
  ///   "result": "13.0",
  ///   "unit": "strokes",
  ///   "estimated": false,
  ///   "note": "...",
  ///   "steps": [{"rule": "5.1a", ...}]
  /// }
  /// ```
  /// Numbers are strings in display form. If decimals after the fourth were cut, `exact` beside the number is a
  /// fraction, "4633/270". `step` is the index in `steps`, from 0, of the step that computed the input. `label`,
  /// `unit`, `counts`, `step`, `exact` and `note` may be missing; the other members are always present.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(title, forKey: .title)
    try container.encode(formula, forKey: .formula)
    var place = 0
    let placed = inputs.map { input in
      defer { if input.step != nil { place += 1 } }
      return PlacedInput(input: input, step: input.step == nil ? nil : place)
    }
    try container.encode(placed, forKey: .inputs)
    try container.encode(result.shown, forKey: .result)
    if result.isCut { try container.encode(result.exact.description, forKey: .exact) }
    try container.encodeIfPresent(result.unit, forKey: .unit)
    try container.encode(isEstimated, forKey: .estimated)
    try container.encodeIfPresent(note, forKey: .note)
    try container.encode(steps, forKey: .steps)
  }

  private struct PlacedInput: Encodable {
    let input: Input
    /// The index of its step in `steps`.
    let step: Int?

    enum CodingKeys: String, CodingKey {
      case name, label, value, exact, unit, counts, step
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(input.name, forKey: .name)
      try container.encodeIfPresent(input.label, forKey: .label)
      try container.encode(input.quantity.shown, forKey: .value)
      if input.quantity.isCut { try container.encode(input.quantity.exact.description, forKey: .exact) }
      try container.encodeIfPresent(input.quantity.unit, forKey: .unit)
      try container.encodeIfPresent(input.counts, forKey: .counts)
      try container.encodeIfPresent(step, forKey: .step)
    }
  }
}
