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
