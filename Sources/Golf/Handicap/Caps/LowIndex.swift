/// The lowest index issued in the 365 days before the day of the most recent score (WHS rule 5.7).
public enum LowIndex {
  public static let days = 365
  /// It exists only from so many scores on; then indexes issued with fewer count too.
  public static let fewestScores = IndexTable.window

  /// `issued` in the order of their days; nil where none was issued in the window.
  static func find(
    _ issued: some BidirectionalCollection<Revision>,
    before day: LocalDate,
    scores: Int
  ) -> HandicapIndex? {
    guard scores >= fewestScores else { return nil }
    let start = day.daysSince1970 - days
    var low: HandicapIndex?
    for revision in issued.reversed() {
      guard revision.dayNumber >= start else { break }
      low = min(low ?? revision.index, revision.index)
    }
    return low
  }
}

/// The low index of one day after the other, each found at the same cost however many were issued in its window.
struct LowWindow {
  /// In the order of their days, each lower than those before it: a later and lower one makes an earlier one idle.
  private var lows: [(day: Int, index: HandicapIndex)] = []
  private var head = 0

  /// `issued` before a day, in the order of their days.
  init(_ issued: [Revision], before day: LocalDate) {
    let start = day.daysSince1970 - LowIndex.days
    for revision in issued[issued.partition { $0.dayNumber >= start }...] { add(revision) }
  }

  /// Issued on a later day than all before.
  mutating func add(_ revision: Revision) {
    while lows.count > head, let last = lows.last, last.index >= revision.index { lows.removeLast() }
    lows.append((revision.dayNumber, revision.index))
  }

  /// As `LowIndex.find`; to be asked in the order of the days.
  mutating func low(before day: LocalDate, scores: Int) -> HandicapIndex? {
    let start = day.daysSince1970 - LowIndex.days
    while head < lows.count, lows[head].day < start { head += 1 }
    guard scores >= LowIndex.fewestScores, head < lows.count else { return nil }
    return lows[head].index
  }
}
