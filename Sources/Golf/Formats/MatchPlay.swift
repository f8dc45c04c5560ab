/// Match play between two players or two sides (then it is four-ball), in order of play. It ends as soon as the lead
/// exceeds the holes left, and later holes do not count.
public struct MatchPlay<Competitor: Hashable & Sendable>: Hashable, Sendable {
  public let first: Competitor
  public let second: Competitor
  /// The decided holes that count, in order of play. A hole is decided when both have scored or picked up.
  public let holes: [MatchHole<Competitor>]
  /// The number of holes that are undecided or were not needed.
  public let left: Int

  /// Nil unless both play the same holes, and at least one.
  public init?(_ first: ScoreLine<Competitor>, _ second: ScoreLine<Competitor>) {
    guard [first, second].playSameHoles() else { return nil }
    self.first = first.competitor
    self.second = second.competitor
    var holes: [MatchHole<Competitor>] = []
    var lead = 0
    for hole in first.holes {
      guard abs(lead) <= first.holes.count - holes.count else { break }
      guard let other = second[hole.number]?.result, hole.result != .open, other != .open else { continue }
      let won = Self.advantage(hole.result, over: other)
      lead += won
      holes.append(
        MatchHole(hole: hole.number, winner: won == 0 ? nil : won > 0 ? self.first : self.second, lead: lead)
      )
    }
    self.holes = holes
    left = first.holes.count - holes.count
  }

  /// Positive if the first leads, negative if the second does.
  public var lead: Int { holes.last?.lead ?? 0 }

  public var leader: Competitor? { lead == 0 ? nil : lead > 0 ? first : second }

  public var state: MatchState {
    let up = abs(lead)
    if up > left { return .won }
    if left == 0 { return .halved }
    if holes.isEmpty { return .notStarted }
    if up == 0 { return .allSquare }
    return up == left ? .dormie : .up
  }

  /// From the leader's view: "2 up with 3 to play", "dormie 2", "3&2", "1 up", "all square with 4 to play", "halved".
  public var score: String {
    let up = abs(lead)
    return switch state {
    case .notStarted: "not started"
    case .allSquare: "all square with \(left) to play"
    case .up: "\(up) up with \(left) to play"
    case .dormie: "dormie, \(up) up with \(left) to play"
    case .won: left == 0 ? "\(up) up" : "\(up)&\(left)"
    case .halved: "halved"
    }
  }

  /// "Anna is 2 up with 3 to play", "Anna won 3&2", "The match is all square with 4 to play".
  /// - Parameter isPair: Whether a competitor's name is that of two people, "Anna and Bo".
  public func sentence(_ name: (Competitor) -> String, isPair: (Competitor) -> Bool = { _ in false }) -> String {
    guard let leader else { return "The match is \(state == .notStarted ? "not started" : score)" }
    return "\(name(leader)) \(state == .won ? "won" : isPair(leader) ? "are" : "is") \(score)"
  }

  /// 1 if the hole is won, -1 if it is lost, 0 if it is halved.
  private static func advantage(_ mine: HoleResult, over other: HoleResult) -> Int {
    switch (mine.strokes, other.strokes) {
    case (let mine?, let other?): (other - mine).signum()
    case (.some, nil): 1
    case (nil, .some): -1
    case (nil, nil): 0
    }
  }
}

/// The state of a match.
public enum MatchState: String, Hashable, Sendable, Encodable {
  case notStarted, allSquare, up
  /// Up by as many holes as are left.
  case dormie
  case won
  /// Over without a winner.
  case halved
}

/// One decided hole of a match.
public struct MatchHole<Competitor: Hashable & Sendable>: Hashable, Sendable {
  public let hole: HoleNumber
  /// Nil if the hole was halved.
  public let winner: Competitor?
  /// The lead after the hole; positive if the first leads.
  public let lead: Int
}

extension MatchPlay: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case first, second, leader, lead, left, state, score, holes
  }

  /// Without a leader, the value is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(first, forKey: .first)
    try container.encode(second, forKey: .second)
    try container.encode(leader, forKey: .leader)
    try container.encode(lead, forKey: .lead)
    try container.encode(left, forKey: .left)
    try container.encode(state, forKey: .state)
    try container.encode(score, forKey: .score)
    try container.encode(holes, forKey: .holes)
  }
}

extension MatchHole: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case hole, winner, lead
  }

  /// A halved hole has null as its winner.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hole, forKey: .hole)
    try container.encode(winner, forKey: .winner)
    try container.encode(lead, forKey: .lead)
  }
}
