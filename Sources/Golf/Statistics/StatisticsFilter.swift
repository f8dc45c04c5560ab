/// The rounds that statistics are based on. Course and length are applied first, then the last ones are taken.
public struct StatisticsFilter: Hashable, Sendable {
  /// Nil for every course.
  public var course: CourseID?
  /// Nil for both 18 and 9 holes; scores are still kept separate.
  public var length: RoundLength?
  /// How many of the most recent rounds to take; nil for all.
  public var last: Int?

  public init(course: CourseID? = nil, length: RoundLength? = nil, last: Int? = nil) {
    self.course = course
    self.length = length
    self.last = last
  }

  public static let all = StatisticsFilter()

  /// The rounds that count, in order of play. Only cards with every hole scored or picked up do: an unfinished card is
  /// left out of every average.
  public func rounds(of history: some Sequence<PlayedRound>) -> [PlayedRound] {
    let chosen = history.filter { round in
      guard let length = round.length, self.length.map({ $0 == length }) ?? true else { return false }
      return (course.map { $0 == round.course.id } ?? true) && round.card.isComplete
    }
    let ordered = chosen.inOrder()
    return last.map { Array(ordered.suffix(max(0, $0))) } ?? ordered
  }
}
