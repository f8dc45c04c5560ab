/// A player's estimated handicap index (WHS rules) through time: found anew after each day with scores, from the first
/// index on. A score appended costs the same however long the history is.
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
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.playedOn != sorted[start].playedOn } ?? sorted.count
      add(sorted[start..<end])
      start = end
    }
  }

  /// In force after the last day; nil as long as there is none.
  public var index: HandicapIndex? { revisions.last?.index }

  /// The low index that the last revision was held against (rule 5.7).
  public var lowIndex: HandicapIndex? { revisions.last?.low }

  /// In force on the morning of a day.
  public func index(onMorningOf day: LocalDate) -> HandicapIndex? {
    revisions.last { $0.playedOn < day }?.index
  }

  /// Adds a score. One that is older than the last is put in its place, and what followed is found anew.
  public mutating func append(_ score: PostedScore) {
    guard let last = scores.last, score.playedOn <= last.playedOn else {
      add([score][...])
      return
    }
    let place = scores.lastIndex { $0.playedOn <= score.playedOn }.map { $0 + 1 } ?? 0
    let day = score.playedOn
    let start = scores[..<place].lastIndex { $0.playedOn < day }.map { $0 + 1 } ?? 0
    var again = Array(scores[start...])
    again.insert(score, at: place - start)
    // At or before the first index the pairs of nines may fall otherwise.
    guard let firstDay = revisions.first?.playedOn, firstDay < day else {
      self = HandicapHistory(scores[..<start] + again)
      return
    }
    scores.removeSubrange(start...)
    record.removeSubrange(start...)
    while let revision = revisions.last, revision.playedOn >= day { revisions.removeLast() }
    var from = 0
    while from < again.count {
      let end = again[from...].firstIndex { $0.playedOn != again[from].playedOn } ?? again.count
      add(again[from..<end])
      from = end
    }
  }

  /// All scores of one day, later than any before: each is measured by the index of that morning (rule 5.4).
  private mutating func add(_ day: ArraySlice<PostedScore>) {
    guard let playedOn = day.first?.playedOn else { return }
    scores += day
    if let index {
      for posted in day {
        let score = posted.rated(index)
        guard let differential = Differential(score, index: index) else { continue }
        record.append(RecordedScore(score, index: index, differential: differential))
      }
    } else {
      for posted in day { first.add(posted.rated(nil)) }
      guard let provisional = first.provisional else { return }
      record = scores.compactMap { posted in
        let score = posted.rated(nil)
        return Differential(score, index: provisional).map { RecordedScore(score, index: nil, differential: $0) }
      }
    }
    if let revision = Revision(on: playedOn, record: record, issued: revisions) { revisions.append(revision) }
  }
}
