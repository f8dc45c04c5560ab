/// The effect of an edit of the past on the estimated handicap index (WHS rules), computed from the histories before
/// and after it.
public struct HandicapChanges: Hashable, Sendable {
  /// The ranges in order of their days, at most `mostRanges`.
  public let ranges: [Range]
  /// A sentence for the player: "The round of 2026-05-12 was corrected: hole 7 is 5 now, not 3." Of several
  /// simultaneous edits, at most three are described one by one.
  public let reason: String

  /// The most ranges stored for one edit; beyond that, the last range extends to the last changed day.
  public static let mostRanges = 32

  /// A day after which the index in force differs from the one before the edit.
  public struct Day: Hashable, Sendable {
    public let playedOn: LocalDate
    /// The index in force after that day before the edit; nil if there was none yet.
    public let before: HandicapIndex?
    public let after: HandicapIndex?

    public init(playedOn: LocalDate, before: HandicapIndex?, after: HandicapIndex?) {
      self.playedOn = playedOn
      self.before = before
      self.after = after
    }
  }

  /// The first and last of consecutive days with scores, all of which have changed.
  public struct Range: Hashable, Sendable {
    public let first: Day
    public internal(set) var last: Day

    public init(first: Day, last: Day) {
      self.first = first
      self.last = last
    }
  }

  /// Finds the rounds that differ by itself.
  public init(from before: PlayerHandicap, to after: PlayerHandicap) {
    self.init(from: before, to: after, Edits(before.rounds, after.rounds))
  }

  /// - Parameter edits: The rounds that differ.
  init(from before: PlayerHandicap, to after: PlayerHandicap, _ edits: Edits) {
    ranges = Self.ranges(Self.indexes(before.history)[...], Self.indexes(after.history)[...])
    reason = Self.reason(
      edits.rounds.flatMap { round, day in
        [edits.sentence(round, .strokes), Self.conditions(round, day, before, after)].compactMap(\.self)
      }
    )
  }

  /// The index in force after a day with scores.
  public typealias DayIndex = (playedOn: LocalDate, index: HandicapIndex)

  /// Changes caused not by an edit but by another interpretation of the rules. Both lists are in the order of the days.
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

  /// Describes at most three edits one by one.
  private static func reason(_ edits: [String]) -> String {
    guard !edits.isEmpty else { return "The order of a day's rounds was changed." }
    let more = edits.count - 3
    return (edits.prefix(3) + (more > 0 ? ["And \(Words.count(more, "more change"))."] : [])).joined(separator: " ")
  }
}
