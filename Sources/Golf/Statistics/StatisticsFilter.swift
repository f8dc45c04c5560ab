/// Which rounds statistics are of. Course and length choose first, then the last ones are taken.
public struct StatisticsFilter: Hashable, Sendable {
  /// Nil: every course.
  public var course: CourseID?
  /// Nil: 18 and 9 holes; scores still stay apart.
  public var length: RoundLength?
  /// Nil: all; else that many of the most recent.
  public var last: Int?

  public init(course: CourseID? = nil, length: RoundLength? = nil, last: Int? = nil) {
    self.course = course
    self.length = length
    self.last = last
  }

  public static let all = StatisticsFilter()

  /// The rounds that count, in the order in which they were played. Only cards with every hole scored or picked up
  /// do: an unfinished card counts for no average.
  public func rounds(of history: some Sequence<PlayedRound>) -> [PlayedRound] {
    let chosen = history.filter { round in
      guard let length = round.length, self.length.map({ $0 == length }) ?? true else { return false }
      return (course.map { $0 == round.course.id } ?? true) && round.card.isComplete
    }
    let ordered = chosen.inOrder()
    return last.map { Array(ordered.suffix(max(0, $0))) } ?? ordered
  }
}
