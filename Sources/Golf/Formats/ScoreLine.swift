/// The scores of one competitor, a player or a side, hole by hole: all that a format needs from a card. They are net if
/// strokes are received, otherwise gross.
public struct ScoreLine<Competitor: Hashable & Sendable>: Hashable, Sendable {
  public let competitor: Competitor
  /// The holes in order of play, from the start hole.
  public let holes: [LineHole]
  /// The playing handicap of a player's net card; nil for a gross card and for a side.
  public let handicap: Int?

  /// A player's card. On a finished card a hole without an entry has no score; before, it is still to be played.
  ///
  /// - Parameter received: The handicap strokes on a hole, below zero if strokes are given back.
  public init(
    _ competitor: Competitor,
    card: Card,
    isFinished: Bool = false,
    handicap: Int? = nil,
    received: (HoleNumber) -> Int = { _ in 0 }
  ) {
    self.competitor = competitor
    self.handicap = handicap
    holes = card.order.holes.compactMap { number in
      card.tee.hole(number).map { hole in
        let result: HoleResult =
          switch card[number] {
          case nil: isFinished ? .noScore : .open
          case let score?: score.holedOut.map { .strokes($0 - received(number)) } ?? .noScore
          }
        return LineHole(number: number, par: hole.par.rawValue, result: result, received: received(number))
      }
    }
  }

  init(_ competitor: Competitor, holes: [LineHole], handicap: Int? = nil) {
    self.competitor = competitor
    self.handicap = handicap
    self.holes = holes
  }

  /// The line with only these holes, still in order of play.
  public func only(_ isIncluded: (HoleNumber) -> Bool) -> Self {
    Self(competitor, holes: holes.filter { isIncluded($0.number) }, handicap: handicap)
  }

  subscript(number: HoleNumber) -> LineHole? { holes.first { $0.number == number } }

  /// The number of holes decided in order of play, without a gap.
  public var thru: Int { holes.prefix { $0.result != .open }.count }
}

/// One hole of a line.
public struct LineHole: Hashable, Sendable {
  public let number: HoleNumber
  /// The sum over all counting balls.
  public let par: Int
  public let result: HoleResult
  /// The handicap strokes by which a net result is less than the gross one; not told for a side.
  public var received = 0

  /// Nil without strokes.
  public var toPar: ToPar? {
    guard case .strokes(let strokes) = result else { return nil }
    return ToPar(strokes - par)
  }
}

/// A competitor's result on a hole.
public enum HoleResult: Hashable, Sendable {
  /// Not played or not entered yet.
  case open
  /// Picked up, whatever the most likely score, or missing from a finished card: no points, and lost to any competitor
  /// who holed out.
  case noScore
  /// Holed out, gross or net.
  case strokes(Int)

  /// Nil without strokes.
  public var strokes: Int? {
    guard case .strokes(let strokes) = self else { return nil }
    return strokes
  }
}

extension Collection {
  /// Whether the lines play the same holes, at least one. The order of play is that of the first line.
  func playSameHoles<Competitor>() -> Bool where Element == ScoreLine<Competitor> {
    guard let numbers = first.map({ Set($0.holes.map(\.number)) }), !numbers.isEmpty else { return false }
    return dropFirst().allSatisfy { Set($0.holes.map(\.number)) == numbers }
  }
}
