/// How a player scored on each hole of a course, over all rounds there. Holes are identified by their numbers in the
/// round: a nine-hole course played twice has 18.
public struct CourseHoles: Hashable, Sendable {
  public let course: CourseReference
  public let rounds: Int
  /// The holes by number; those without a stroke are left out.
  public let holes: [HoleAverage]

  /// The hole with the highest average relative to par; of ties, the one with the lower number.
  public var hardest: HoleAverage? { holes.max { $0.isEasier(than: $1) } }
}

/// One hole's average on a course.
public struct HoleAverage: Hashable, Sendable, Encodable {
  public let number: HoleNumber
  /// The average strokes.
  public let strokes: Figure
  /// The average relative to the par that the hole had in each round.
  public let toPar: Figure

  fileprivate func isEasier(than other: Self) -> Bool {
    // Fractions with different denominators, compared without dividing.
    let (left, right) = (toPar.sum * other.toPar.count, other.toPar.sum * toPar.count)
    return left == right ? number > other.number : left < right
  }
}

extension CourseHoles: Encodable {
  private enum CodingKeys: String, CodingKey {
    case course, rounds, holes, hardest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(course, forKey: .course)
    try container.encode(rounds, forKey: .rounds)
    try container.encode(holes, forKey: .holes)
    try container.encode(hardest?.number, forKey: .hardest)
  }
}

/// The running counts for the holes of one course.
struct CourseTally {
  /// The course's names in the latest round.
  private var course: CourseReference
  private var rounds = 0
  private var played: [Int] = Array(repeating: 0, count: HoleNumber.allowed.upperBound + 1)
  private var strokes: [Sum] = Array(repeating: Sum(), count: HoleNumber.allowed.upperBound + 1)
  private var toPar: [Sum] = Array(repeating: Sum(), count: HoleNumber.allowed.upperBound + 1)

  init(_ course: CourseReference) {
    self.course = course
  }

  /// Adds a complete round on the course; rounds must be added in order of play.
  mutating func add(_ round: PlayedRound) {
    course = round.course
    rounds += 1
    for hole in round.card.tee.holes {
      played[hole.number.rawValue] += 1
      guard let score = round.card[hole.number]?.holedOut else { continue }
      strokes[hole.number.rawValue].add(score)
      toPar[hole.number.rawValue].add(score - hole.par.rawValue)
    }
  }

  var holes: CourseHoles {
    CourseHoles(
      course: course,
      rounds: rounds,
      holes: HoleNumber.allowed.compactMap(HoleNumber.init(rawValue:)).compactMap { number in
        let place = number.rawValue
        guard strokes[place].count > 0 else { return nil }
        let coverage = Coverage(strokes[place].count, of: played[place], .holes)
        return HoleAverage(
          number: number,
          strokes: Figure(.perHole, strokes[place].total, over: strokes[place].count, coverage: coverage),
          toPar: Figure(.perHole, toPar[place].total, over: toPar[place].count, coverage: coverage)
        )
      }
    )
  }
}
