/// Skins, gross or net like the lines: the single lowest score on a hole wins its skin. In order of play. The number of
/// skins is constant: `won + carried + dropped + open` is the number of holes.
public struct Skins<Competitor: Hashable & Sendable>: Hashable, Sendable {
  /// Whether a tied hole's skin goes to the next hole; otherwise it is dropped.
  public let carriesOver: Bool
  /// The decided holes in order of play, up to the first open one, whose stake depends on the holes before it.
  public let holes: [SkinHole<Competitor>]
  /// By most skins; ties in the given order.
  public let standings: [Standing]
  /// The skins at stake on the next hole besides its own, or left over if the last hole was tied.
  public let carried: Int
  /// The skins of tied holes without carry-over.
  public let dropped: Int
  /// The number of undecided holes.
  public let open: Int

  public struct Standing: Hashable, Sendable {
    public let competitor: Competitor
    public let skins: Int
  }

  /// Nil unless at least two different competitors play, all on the same holes.
  public init?(_ lines: [ScoreLine<Competitor>], carriesOver: Bool = true) {
    guard let first = lines.first, lines.count > 1, lines.playSameHoles(),
      Set(lines.map(\.competitor)).count == lines.count
    else { return nil }
    self.carriesOver = carriesOver
    var holes: [SkinHole<Competitor>] = []
    var won: [Competitor: Int] = [:]
    var carried = 0
    var dropped = 0
    for hole in first.holes {
      let results = lines.map { ($0.competitor, $0[hole.number]?.result ?? .open) }
      if results.contains(where: { $0.1 == .open }) { break }
      let scores = results.compactMap { competitor, result in result.strokes.map { (competitor, $0) } }
      let lowest = scores.map(\.1).min()
      let best = scores.filter { $0.1 == lowest }
      let stake = carried + 1
      let winner = best.count == 1 ? best.first?.0 : nil
      holes.append(SkinHole(hole: hole.number, stake: stake, winner: winner))
      if let winner {
        won[winner, default: 0] += stake
        carried = 0
      } else if carriesOver {
        carried = stake
      } else {
        dropped += 1
      }
    }
    self.holes = holes
    self.carried = carried
    self.dropped = dropped
    open = first.holes.count - holes.count
    standings = lines.enumerated()
      .map { (place: $0, standing: Standing(competitor: $1.competitor, skins: won[$1.competitor] ?? 0)) }
      .sorted { (-$0.standing.skins, $0.place) < (-$1.standing.skins, $1.place) }
      .map(\.standing)
  }

  /// "Anna 5, Bo 3; 2 carried, 8 holes to play".
  public func sentence(_ name: (Competitor) -> String) -> String {
    let won = standings.filter { $0.skins > 0 }.map { "\(name($0.competitor)) \($0.skins)" }
    var rest: [String] = []
    if carried > 0 { rest.append(open > 0 ? "\(carried) carried" : "\(Words.count(carried, "skin")) not won") }
    if open > 0 { rest.append("\(Words.count(open, "hole")) to play") }
    let parts = [won.isEmpty ? "No skin won" : won.joined(separator: ", "), rest.joined(separator: ", ")]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

/// One decided hole of a skins game.
public struct SkinHole<Competitor: Hashable & Sendable>: Hashable, Sendable {
  public let hole: HoleNumber
  /// Its own skin and those carried over to it.
  public let stake: Int
  /// Nil if the hole was tied.
  public let winner: Competitor?
}

extension Skins: Encodable where Competitor: Encodable {}
extension Skins.Standing: Encodable where Competitor: Encodable {}

extension SkinHole: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case hole, stake, winner
  }

  /// A tied hole has null as its winner.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hole, forKey: .hole)
    try container.encode(stake, forKey: .stake)
    try container.encode(winner, forKey: .winner)
  }
}
