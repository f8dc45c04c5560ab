/// A player's estimated handicap index (WHS rules) through time: found anew after each day with scores, from the first
/// index on. A score appended costs the same however long the history is; one put in the past finds anew only the days
/// that it changes.
public struct HandicapHistory: Hashable, Sendable {
  /// By day; within a day in the order in which they were given.
  public private(set) var scores: [PostedScore] = []
  /// Beside `scores`; empty before the first index.
  public private(set) var record: [RecordedScore] = []
  /// One for each day with scores, from the first index on.
  public private(set) var revisions: [Revision] = []
  /// The scores on the way to the first index.
  private(set) var first = FirstIndex()

  public init() {}

  /// Scores of one day are taken in their given order.
  public init(_ scores: some Sequence<PostedScore>) {
    let sorted = scores.enumerated().sorted {
      ($0.element.playedOn, $0.offset) < ($1.element.playedOn, $1.offset)
    }
    .map(\.element)
    replaceScores(0..<0, with: sorted)
  }

  /// In force after the last day; nil as long as there is none.
  public var index: HandicapIndex? { revisions.last?.index }

  /// The low index that the last revision was held against (rule 5.7).
  public var lowIndex: HandicapIndex? { revisions.last?.low }

  /// In force on the morning of a day.
  public func index(onMorningOf day: LocalDate) -> HandicapIndex? {
    revisions.last { $0.playedOn < day }?.index
  }

  /// Adds a score. One that is older than the last is put in its place, and what it changes is found anew.
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

  /// How much of a history an edit has touched.
  struct Edited: Hashable, Sendable {
    /// The first score whose differential or day may be another than before.
    var firstPlace: Int
    /// Days whose index was worked out from their scores; the days after them that came out as before are not among
    /// them.
    var daysFound = 0
  }

  /// Puts scores, in their order, in the place of those at `range`. The order of all must be right afterwards: `new`
  /// belongs between the scores before and after the range.
  ///
  /// A day after the edit is taken over from what was there before as soon as the same scores count there and the same
  /// low index holds: of a thousand later days some forty are found anew.
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
      // At or before the first index the pairs of nines may fall otherwise.
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

  /// All scores of one day, later than any before: each is measured by the index of that morning (rule 5.4).
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

  /// Takes a day as it was before the edit. False, and nothing is changed, where it is not known to be the same.
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
