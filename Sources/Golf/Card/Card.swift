/// One player's card in a round: the holes of their tee and the scores on them. It cannot hold a hole that is not
/// played, nor a score that its hole does not allow.
public struct Card: Hashable, Sendable {
  public private(set) var tee: TeeSnapshot
  public private(set) var order: OrderOfPlay
  /// The scores, in parallel to the tee's holes.
  private var scores: [HoleScore?]

  /// Nil if the start hole is not played. Without a start hole, play starts at the first hole.
  public init?(tee: TeeSnapshot, startHole: HoleNumber? = nil) {
    let numbers = tee.holes.map(\.number)
    guard let start = startHole ?? numbers.first, let order = OrderOfPlay(numbers, from: start) else { return nil }
    self.tee = tee
    self.order = order
    self.scores = Array(repeating: nil, count: tee.holes.count)
  }

  public subscript(hole: HoleNumber) -> HoleScore? { tee.place(of: hole).flatMap { scores[$0] } }

  /// The scored holes, by number.
  public var scored: [ScoredHole] {
    zip(tee.holes, scores).compactMap { hole, score in score.map { ScoredHole(hole: hole.number, score: $0) } }
  }

  /// The holes without a score, by number.
  public var missing: [HoleNumber] {
    zip(tee.holes, scores).compactMap { hole, score in score == nil ? hole.number : nil }
  }

  /// Whether every hole in play has a score or was picked up.
  public var isComplete: Bool { scores.allSatisfy { $0 != nil } }

  /// Sets a hole's score. Throws a fault named `hole` if the hole is not played, and the faults of the score on its
  /// par.
  public mutating func set(_ score: HoleScore, at number: HoleNumber) throws(Faults) {
    guard let place = tee.place(of: number) else { throw Faults([notPlayed(number)]) }
    let faults = score.entry.faults(par: tee.holes[place].par)
    guard faults.isEmpty else { throw Faults(faults) }
    scores[place] = score
  }

  /// Removes a hole's score, if it has one.
  public mutating func clear(_ number: HoleNumber) throws(Faults) {
    guard let place = tee.place(of: number) else { throw Faults([notPlayed(number)]) }
    scores[place] = nil
  }

  /// Moves the scores to another tee's card. Tees may differ in par, so a score loses what the new par forbids: a
  /// fairway on a par 3.
  public mutating func change(tee: TeeSnapshot, startHole: HoleNumber) throws(Faults) {
    guard var card = Card(tee: tee, startHole: startHole) else { throw Faults([notPlayed(startHole)]) }
    for scored in scored {
      var entry = scored.score.entry
      if tee.hole(scored.hole)?.par.rawValue == 3 { entry.fairway = nil }
      try card.set(try HoleScore(entry, par: nil), at: scored.hole)
    }
    self = card
  }

  private func notPlayed(_ number: HoleNumber) -> Fault {
    Fault(
      field: "hole",
      message: "This hole is not part of the round.",
      got: String(number.rawValue),
      allowed: tee.holes.map { String($0.number.rawValue) }.joined(separator: ", ")
    )
  }
}

/// A hole's number with its score.
public struct ScoredHole: Hashable, Sendable {
  public let hole: HoleNumber
  public let score: HoleScore

  public init(hole: HoleNumber, score: HoleScore) {
    self.hole = hole
    self.score = score
  }
}

/// A round's holes in order of play: from the start hole up to the last, then from the first.
public struct OrderOfPlay: Hashable, Sendable {
  public let holes: [HoleNumber]

  /// `holes` are in ascending order. Nil if the start hole is not among them.
  public init?(_ holes: [HoleNumber], from start: HoleNumber) {
    guard let place = holes.firstIndex(of: start) else { return nil }
    self.holes = Array(holes[place...] + holes[..<place])
  }
}
