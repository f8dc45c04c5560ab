/// A history as it was before an edit. Compared with the recomputed one, it tells which later days are unchanged.
struct EarlierHistory {
  private let record: [RecordedScore]
  private let revisions: [Revision]
  /// By how many positions the scores after the edit have moved.
  private let shift: Int
  /// The last day that the edit itself affects.
  private let lastDay: LocalDate
  /// The index of the next revision to compare.
  private var next: Int
  /// The position in the current history from which every score counts as before.
  private var sameFrom: Int
  /// The first position that was not compared yet.
  private var compared: Int

  /// - Parameter start: The position of the first recomputed score.
  init(_ history: HandicapHistory, from start: Int, shift: Int, after lastDay: LocalDate) {
    record = history.record
    revisions = history.revisions
    self.shift = shift
    self.lastDay = lastDay
    next = history.revisions.partition { $0.playedOn > lastDay }
    // If scores have moved, those before the edit no longer line up.
    sameFrom = shift == 0 ? 0 : start
    compared = start
  }

  /// A later day as it was before, moved to the current positions of its scores; nil unless the index of that morning,
  /// the last 20 scores and the low index are all unchanged.
  mutating func day(
    _ places: Range<Int>,
    on day: LocalDate,
    index: HandicapIndex,
    low: HandicapIndex?
  ) -> (record: ArraySlice<RecordedScore>, revision: Revision)? {
    guard let revision = revision(of: day), revision.low == low,
      places.upperBound - IndexTable.window >= max(sameFrom, shift, 0)
    else { return nil }
    let earlier = places.lowerBound - shift..<places.upperBound - shift
    guard earlier.upperBound <= record.count, record[earlier].allSatisfy({ $0.index == index }) else { return nil }
    compared = places.upperBound
    return (record[earlier], revision.moved(by: shift))
  }

  /// Finds which of the recomputed scores count differently than before.
  mutating func compare(_ found: [RecordedScore]) {
    for place in compared..<max(compared, found.count) {
      let earlier = place - shift
      if !record.indices.contains(earlier) || !found[place].counts(as: record[earlier]) { sameFrom = place + 1 }
    }
    compared = max(compared, found.count)
  }

  /// The earlier revision of a day; nil if the day is not after the edit or had none.
  private mutating func revision(of day: LocalDate) -> Revision? {
    guard day > lastDay else { return nil }
    while next < revisions.count, revisions[next].playedOn < day { next += 1 }
    return next < revisions.count && revisions[next].playedOn == day ? revisions[next] : nil
  }
}

extension Array {
  /// Binary search for the first element that satisfies a condition; all such elements must be at the end.
  func partition(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
