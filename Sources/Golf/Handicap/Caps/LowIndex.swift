/// The lowest index calculated in the 365 days that end on the day of the last score that was on the record before the
/// new one (WHS rule 5.7 with its interpretations 5.7/1 and 5.7/2). The index calculated on that day is one of them, so
/// that there is a low index however long the break before the new score was.
///
/// Each day with scores has its revision, from the first index on: the last revision is that of the last score.
public enum LowIndex {
  /// The day of the last score included.
  public static let days = 365
  /// It exists only from so many scores on, the new one counted; then indexes calculated with fewer count too.
  public static let fewestScores = IndexTable.window

  /// The first day, counted from 1970, whose index counts where the last score is of that day.
  static func firstDay(endingOn lastScore: Int) -> Int { lastScore - days + 1 }

  /// The revisions whose indexes count for a score that follows them all; `calculated` in the order of their days.
  static func window(_ calculated: ArraySlice<Revision>) -> ArraySlice<Revision> {
    guard let last = calculated.last else { return calculated }
    let first = firstDay(endingOn: last.dayNumber)
    return calculated.suffix(while: { $0.dayNumber >= first })
  }

  /// Nil where there are fewer scores, or no index before the new score. `scores`: how many there are, the new one
  /// counted.
  static func find(_ calculated: [Revision], scores: Int) -> HandicapIndex? {
    scores >= fewestScores ? window(calculated[...]).map(\.index).min() : nil
  }
}

/// The low index of one day after the other, each found at the same cost however many were calculated in its window.
struct LowWindow {
  /// In the order of their days, each lower than those before it: a later and lower one makes an earlier one idle.
  private var lows: [(day: Int, index: HandicapIndex)] = []
  private var head = 0

  /// `calculated`: in the order of their days.
  init(_ calculated: [Revision]) {
    for revision in LowIndex.window(calculated[...]) { add(revision) }
  }

  /// Calculated on a later day than all before; its day is that of the last score now.
  mutating func add(_ revision: Revision) {
    while lows.count > head, let last = lows.last, last.index >= revision.index { lows.removeLast() }
    lows.append((revision.dayNumber, revision.index))
    let first = LowIndex.firstDay(endingOn: revision.dayNumber)
    while lows[head].day < first { head += 1 }
  }

  /// As `LowIndex.find`, for a score after all that were added.
  func low(scores: Int) -> HandicapIndex? {
    scores >= LowIndex.fewestScores && head < lows.count ? lows[head].index : nil
  }
}

extension ArraySlice {
  /// The last elements, as long as they fulfil a condition.
  fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
