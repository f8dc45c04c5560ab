/// The lowest index calculated in the 365 days that end on the day of the last score on the record before the new one
/// (WHS rule 5.7 with its interpretations 5.7/1 and 5.7/2). The index calculated on that day is included, so there is a
/// low index however long the break before the new score was.
///
/// From the first index on, each day with scores has a revision: the last revision belongs to the last score.
public enum LowIndex {
  /// The number of days, including that of the last score.
  public static let days = 365
  /// The fewest scores, including the new one, for a low index to exist; then indexes calculated with fewer scores
  /// count too.
  public static let fewestScores = IndexTable.window

  /// The first day, counted from 1970, whose index counts if the last score is of that day.
  static func firstDay(endingOn lastScore: Int) -> Int { lastScore - days + 1 }

  /// The revisions whose indexes count for a later score; `calculated` is in the order of the days.
  static func window(_ calculated: ArraySlice<Revision>) -> ArraySlice<Revision> {
    guard let last = calculated.last else { return calculated }
    let first = firstDay(endingOn: last.dayNumber)
    return calculated.suffix(while: { $0.dayNumber >= first })
  }

  /// Nil if there are too few scores, or no index before the new score.
  /// - Parameter scores: The number of scores, including the new one.
  static func find(_ calculated: [Revision], scores: Int) -> HandicapIndex? {
    scores >= fewestScores ? window(calculated[...]).map(\.index).min() : nil
  }
}

/// Finds the low index for one day after the other, in constant time however many indexes the window has.
struct LowWindow {
  /// In order of their days, each lower than those before it: a later and lower index makes earlier ones irrelevant.
  private var lows: [(day: Int, index: HandicapIndex)] = []
  private var head = 0

  /// - Parameter calculated: Revisions in the order of their days.
  init(_ calculated: [Revision]) {
    for revision in LowIndex.window(calculated[...]) { add(revision) }
  }

  /// Adds a revision later than all others; its day becomes that of the last score.
  mutating func add(_ revision: Revision) {
    while lows.count > head, let last = lows.last, last.index >= revision.index { lows.removeLast() }
    lows.append((revision.dayNumber, revision.index))
    let first = LowIndex.firstDay(endingOn: revision.dayNumber)
    while lows[head].day < first { head += 1 }
  }

  /// Like `LowIndex.find`, for a score after all added revisions.
  func low(scores: Int) -> HandicapIndex? {
    scores >= LowIndex.fewestScores && head < lows.count ? lows[head].index : nil
  }
}

extension ArraySlice {
  /// The longest suffix whose elements all satisfy a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

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
}
