/// A history as it was before an edit. Held against what is found anew, it says which later days come out the same.
struct EarlierHistory {
  private let record: [RecordedScore]
  private let revisions: [Revision]
  /// By how many places the scores after the edit have moved.
  private let shift: Int
  /// The last day that the edit itself concerns.
  private let lastDay: LocalDate
  /// The next revision to be looked at.
  private var next: Int
  /// From this place on, as it is now, every score counts as it did before.
  private var sameFrom: Int
  /// The first place that was not compared yet.
  private var compared: Int

  /// `start`: the place of the first score that is found anew.
  init(_ history: HandicapHistory, from start: Int, shift: Int, after lastDay: LocalDate) {
    record = history.record
    revisions = history.revisions
    self.shift = shift
    self.lastDay = lastDay
    next = history.revisions.partition { $0.playedOn > lastDay }
    // Moved, the scores before the edit stand beside others.
    sameFrom = shift == 0 ? 0 : start
    compared = start
  }

  /// A later day as it was, moved to where its scores stand now; nil unless the index of that morning, the last 20
  /// scores and the low index are all the same.
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

  /// Notes which of the scores that were found anew count otherwise than before.
  mutating func compare(_ found: [RecordedScore]) {
    for place in compared..<max(compared, found.count) {
      let earlier = place - shift
      if !record.indices.contains(earlier) || !found[place].counts(as: record[earlier]) { sameFrom = place + 1 }
    }
    compared = max(compared, found.count)
  }

  /// Of that day, if it lies after the edit and there was one.
  private mutating func revision(of day: LocalDate) -> Revision? {
    guard day > lastDay else { return nil }
    while next < revisions.count, revisions[next].playedOn < day { next += 1 }
    return next < revisions.count && revisions[next].playedOn == day ? revisions[next] : nil
  }
}

extension Array {
  /// Where the elements begin that fulfil a condition, of which all that do come last: found by halving.
  func partition(_ isLater: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
