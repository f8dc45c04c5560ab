/// Where a player loses strokes against a benchmark, grouped in two ways. A hole may count in more than one entry of a
/// list, so they do not add up.
public struct Leaks: Hashable, Sendable {
  public let handicap: Int
  /// By skill, most strokes first.
  public let skills: [Leak]
  /// By the par of the hole, most strokes first.
  public let pars: [Leak]

  public init(_ statistics: Statistics, against benchmark: Benchmark) {
    handicap = benchmark.handicap
    skills = Self.ordered([
      .threePutts(statistics, benchmark), .upAndDown(statistics, benchmark), .penalties(statistics),
      .doubles(statistics, benchmark), .birdies(statistics, benchmark),
    ])
    pars = Self.ordered([
      .par(.par3, .par3, statistics, benchmark), .par(.par4, .par4, statistics, benchmark),
      .par(.par5, .par5, statistics, benchmark),
    ])
  }

  /// The skill that loses most strokes, preferring one with enough holes over one with few; nil if none loses any.
  public var biggest: Leak? {
    let losing = skills.filter { $0.strokes.count > 0 }
    return losing.first { !$0.smallSample } ?? losing.first
  }

  private static func ordered(_ leaks: [Leak?]) -> [Leak] {
    leaks.compactMap(\.self).enumerated()
      .sorted { (-$0.element.strokes.count, $0.offset) < (-$1.element.strokes.count, $1.offset) }
      .map(\.element)
  }
}

extension Leaks: Encodable {
  private enum CodingKeys: String, CodingKey {
    case handicap, biggest, skills, pars
  }

  /// Without a leak, the value is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(handicap, forKey: .handicap)
    try container.encode(biggest, forKey: .biggest)
    try container.encode(skills, forKey: .skills)
    try container.encode(pars, forKey: .pars)
  }
}
