/// What an edit of the past did to the estimated handicap index (WHS rules): a function of the two histories, before and
/// after.
public struct HandicapChanges: Hashable, Sendable {
  /// In the order of their days, not more than `mostRanges`.
  public let ranges: [Range]
  /// In words, for the player: "The round of 2026-05-12 was corrected: hole 7 is 5 now, not 3." Of several edits at
  /// once three are told one by one.
  public let reason: String

  /// What is kept of one edit, whatever it was: beyond it the last range reaches to the last day that has changed.
  public static let mostRanges = 32

  /// A day after which another index is in force than before the edit.
  public struct Day: Hashable, Sendable {
    public let playedOn: LocalDate
    /// In force after that day; nil where there was none yet.
    public let before: HandicapIndex?
    public let after: HandicapIndex?

    public init(playedOn: LocalDate, before: HandicapIndex?, after: HandicapIndex?) {
      self.playedOn = playedOn
      self.before = before
      self.after = after
    }
  }

  /// Days with scores that follow each other, each of which has changed: their first and their last.
  public struct Range: Hashable, Sendable {
    public let first: Day
    public internal(set) var last: Day

    public init(first: Day, last: Day) {
      self.first = first
      self.last = last
    }
  }

  /// Looks for the rounds that are not the same by itself.
  public init(from before: PlayerHandicap, to after: PlayerHandicap) {
    self.init(from: before, to: after, Edits(before.rounds, after.rounds))
  }

  /// `edits`: of those rounds that are not the same.
  init(from before: PlayerHandicap, to after: PlayerHandicap, _ edits: Edits) {
    ranges = Self.ranges(Self.indexes(before.history)[...], Self.indexes(after.history)[...])
    reason = Self.reason(
      edits.rounds.flatMap { round, day in
        [edits.sentence(round, .strokes), Self.conditions(round, day, before, after)].compactMap(\.self)
      }
    )
  }

  /// An index after a day with scores.
  public typealias DayIndex = (playedOn: LocalDate, index: HandicapIndex)

  /// What no edit has changed, but another reading of the rules. Both in the order of their days.
  public init(from before: [DayIndex], to after: [DayIndex], because reason: String) {
    ranges = Self.ranges(before[...], after[...])
    self.reason = reason
  }

  public var isEmpty: Bool { ranges.isEmpty }

  private static func indexes(_ history: HandicapHistory) -> [DayIndex] {
    history.revisions.map { ($0.playedOn, $0.index) }
  }

  private static func ranges(_ old: ArraySlice<DayIndex>, _ new: ArraySlice<DayIndex>) -> [Range] {
    var (old, new) = (old, new)
    var (was, now): (HandicapIndex?, HandicapIndex?)
    var ranges: [Range] = []
    var isOpen = false
    while let day = [old.first?.playedOn, new.first?.playedOn].compactMap(\.self).min() {
      if let next = old.first, next.playedOn == day { was = old.removeFirst().index }
      if let next = new.first, next.playedOn == day { now = new.removeFirst().index }
      guard was != now else {
        isOpen = false
        continue
      }
      let changed = Day(playedOn: day, before: was, after: now)
      if isOpen || ranges.count == mostRanges {
        ranges[ranges.count - 1].last = changed
      } else {
        ranges.append(Range(first: changed, last: changed))
      }
      isOpen = true
    }
    return ranges
  }

  private static func conditions(
    _ round: RoundID,
    _ day: LocalDate,
    _ before: PlayerHandicap,
    _ after: PlayerHandicap
  ) -> String? {
    guard case .card(_, _, let was)? = before.score(of: round)?.gross,
      case .card(_, _, let now)? = after.score(of: round)?.gross, was != now
    else { return nil }
    return "The PCC of the round of \(day) is \(now) now, not \(was)."
  }

  /// At most three are told one by one.
  private static func reason(_ edits: [String]) -> String {
    guard !edits.isEmpty else { return "The order of a day's rounds was changed." }
    let more = edits.count - 3
    return (edits.prefix(3) + (more > 0 ? ["And \(Words.count(more, "more change"))."] : [])).joined(separator: " ")
  }
}
