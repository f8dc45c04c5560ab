/// A player's estimated handicap index (WHS rules) over time, revised after each day with scores from the first index
/// on. Appending a score takes constant time; inserting one in the past recomputes only the days that it changes.
public struct HandicapHistory: Hashable, Sendable {
  /// The scores by day; within a day in the given order.
  public private(set) var scores: [PostedScore] = []
  /// In parallel to `scores`; empty before the first index.
  public private(set) var record: [RecordedScore] = []
  /// One revision for each day with scores, from the first index on.
  public private(set) var revisions: [Revision] = []
  /// The scores that lead to the first index.
  private(set) var first = FirstIndex()

  public init() {}

  /// - Parameter scores: Scores of one day count in the given order.
  public init(_ scores: some Sequence<PostedScore>) {
    let sorted = scores.enumerated().sorted {
      ($0.element.playedOn, $0.offset) < ($1.element.playedOn, $1.offset)
    }
    .map(\.element)
    replaceScores(0..<0, with: sorted)
  }

  /// The index in force after the last day; nil as long as there is none.
  public var index: HandicapIndex? { revisions.last?.index }

  /// The low index that capped the last revision (rule 5.7).
  public var lowIndex: HandicapIndex? { revisions.last?.low }

  /// Adds a score. One that is older than the last is inserted in its place, and what it changes is recomputed.
  public mutating func append(_ score: PostedScore) {
    guard let last = scores.last, score.playedOn <= last.playedOn else {
      scores.append(score)
      let day = scores.count - 1..<scores.count
      add(day, low: LowIndex.find(revisions, scores: scores.count))
      return
    }
    let place = scores.lastIndex { $0.playedOn <= score.playedOn }.map { $0 + 1 } ?? 0
    replaceScores(place..<place, with: [score])
  }

  /// The part of a history that an edit affected.
  struct Edited: Hashable, Sendable {
    /// The first score whose differential or day may have changed.
    var firstPlace: Int
    /// The number of days whose index was recomputed from their scores, without the later days that were taken over.
    var daysFound = 0
  }

  /// Replaces the scores at `range`. The resulting order must be right: `new` belongs between the scores before and
  /// after the range.
  ///
  /// A day after the edit is taken over unchanged as soon as the same scores count on it and the low index is the same:
  /// of a thousand later days some forty are recomputed.
  @discardableResult
  mutating func replaceScores(_ range: Range<Int>, with new: [PostedScore]) -> Edited {
    let days = scores[range].map(\.playedOn) + new.map(\.playedOn)
    guard let firstDay = days.min(), let lastDay = days.max() else { return Edited(firstPlace: scores.count) }
    let old = self
    scores.replaceSubrange(range, with: new)
    var start = range.lowerBound
    while start > 0, scores[start - 1].playedOn >= firstDay { start -= 1 }
    if let issued = old.revisions.first?.playedOn, issued < firstDay {
      record.removeSubrange(start...)
      while let revision = revisions.last, revision.playedOn >= firstDay { revisions.removeLast() }
    } else {
      // Up to the first index, the pairs of nines may change.
      start = 0
      record = []
      revisions = []
      first = FirstIndex()
    }
    var edited = Edited(firstPlace: start)
    var before = EarlierHistory(old, from: start, shift: new.count - range.count, after: lastDay)
    var lows = LowWindow(revisions)
    var place = start
    while place < scores.count {
      let day = scores[place].playedOn
      var end = place + 1
      while end < scores.count, scores[end].playedOn == day { end += 1 }
      let low = lows.low(scores: end)
      let issued = revisions.count
      if !takeOver(place..<end, from: &before, low: low) {
        add(place..<end, low: low)
        before.compare(record)
        edited.daysFound += 1
      }
      if revisions.count > issued, let revision = revisions.last { lows.add(revision) }
      place = end
    }
    return edited
  }

  /// Adds all scores of one day, later than any before: each is measured with the index of that morning (rule 5.4).
  private mutating func add(_ day: Range<Int>, low: HandicapIndex?) {
    guard let playedOn = scores[day].first?.playedOn else { return }
    if let index {
      for posted in scores[day] {
        let score = posted.rated(index)
        guard let differential = Differential(score, index: index) else { continue }
        record.append(RecordedScore(score, index: index, differential: differential))
      }
    } else {
      for posted in scores[day] { first.add(posted.rated(nil)) }
      guard let provisional = first.provisional else { return }
      record = scores[..<day.upperBound].compactMap { posted in
        let score = posted.rated(nil)
        return Differential(score, index: provisional).map { RecordedScore(score, index: nil, differential: $0) }
      }
    }
    if let revision = Revision(on: playedOn, record: record, low: low) { revisions.append(revision) }
  }

  /// Takes over a day from before the edit. Returns false, and changes nothing, if it may have changed.
  private mutating func takeOver(
    _ day: Range<Int>,
    from before: inout EarlierHistory,
    low: HandicapIndex?
  ) -> Bool {
    guard let index,
      let same = before.day(day, on: scores[day.lowerBound].playedOn, index: index, low: low)
    else { return false }
    record += same.record
    revisions.append(same.revision)
    return true
  }
}
