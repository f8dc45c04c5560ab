extension Explanation {
  /// The low index (WHS rule 5.7): the lowest of the window that ends on the day of the last score before the new one.
  static func lowIndex(_ low: HandicapIndex, of window: ArraySlice<Revision>) -> Explanation {
    Explanation(
      "5.7",
      "Low index",
      "min(index)",
      window.map { Input("index", .tenths($0.index.tenths), label: "after \($0.playedOn)") },
      result: .tenths(low.tenths),
      note: window.last.map {
        "The lowest index of the \(LowIndex.days) days that end on \($0.playedOn), the day of the last score before."
      }
    )
  }

  /// The cap on an average above the low index (rule 5.8); nil if there is no low index.
  public static func cap(_ average: Tenths, low: HandicapIndex?) -> Explanation {
    cap(average, Input("average", .tenths(average)), low: low.map { ($0, Input("low", .tenths($0.tenths))) })
  }

  static func cap(
    _ average: Tenths,
    _ input: Input,
    low: (index: HandicapIndex, input: Input)?,
    without why: String = "There is no low index, so that nothing is capped."
  ) -> Explanation {
    let (capped, cap) = IndexCap.limit(average, low: low?.index)
    let title = "Soft and hard cap"
    guard let low else {
      return Explanation("5.8", title, "average", [input], result: .tenths(capped), note: why)
    }
    let rise = Tenths(average.count - low.index.rawValue)
    let place = rise.count < 0 ? "\(Tenths(-rise.count)) below" : "\(rise) above"
    let verdict =
      switch cap {
      case .none: "nothing is capped up to \(IndexCap.softFrom) above it."
      case .soft: "what is beyond \(IndexCap.softFrom) counts half (soft cap)."
      case .hard: "it is held at \(IndexCap.hardAt) above it (hard cap)."
      }
    return Explanation(
      "5.8",
      title,
      "if(average <= low + 3, average, round1(min(low + 3 + (average - low - 3) / 2, low + 5)))",
      [input, low.input],
      result: .tenths(capped),
      note: "\(average) is \(place) the low index \(low.index): \(verdict)"
    )
  }
}
