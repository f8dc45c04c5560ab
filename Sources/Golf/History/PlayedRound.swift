/// A finished round of one player: the only input of statistics and achievements. The card has the tee as it was on
/// that day.
public struct PlayedRound: Hashable, Sendable {
  public let round: RoundID
  /// The date on the player's own calendar.
  public let playedOn: LocalDate
  public let startedAt: Timestamp
  public let course: CourseReference
  public let card: Card
  /// Nil if the round has no differential, or if it is unknown.
  public internal(set) var handicap: RoundHandicap?
  /// The card's facts for the badges, computed once.
  let feats: CardFeats

  public init(
    round: RoundID,
    playedOn: LocalDate,
    startedAt: Timestamp,
    course: CourseReference,
    card: Card,
    handicap: RoundHandicap? = nil
  ) {
    self.round = round
    self.playedOn = playedOn
    self.startedAt = startedAt
    self.course = course
    self.card = card
    self.handicap = handicap
    feats = CardFeats(card)
  }

  /// Nil for a round of neither 18 nor 9 holes.
  public var length: RoundLength? { RoundLength(rawValue: card.tee.holes.count) }
}

/// A round's effect on the estimated handicap index (WHS rules).
public struct RoundHandicap: Hashable, Sendable {
  /// The score differential, before any adjustment for an exceptional score (rule 5.1).
  public let differential: Tenths
  /// The index in force on the morning of the round; nil before the first index.
  public let index: HandicapIndex?
  /// The index in force after that day's revision (rule 5.4); nil as long as there is none.
  public let revisedIndex: HandicapIndex?

  public init(differential: Tenths, index: HandicapIndex?, revisedIndex: HandicapIndex?) {
    self.differential = differential
    self.index = index
    self.revisedIndex = revisedIndex
  }
}

/// A round's position in a player's history: by date played, then start, then id, so that no two are equal.
public struct RoundOrder: Hashable, Comparable, Sendable {
  public let playedOn: LocalDate
  public let startedAt: Timestamp
  public let round: RoundID

  public init(playedOn: LocalDate, startedAt: Timestamp, round: RoundID) {
    self.playedOn = playedOn
    self.startedAt = startedAt
    self.round = round
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.playedOn, left.startedAt, left.round) < (right.playedOn, right.startedAt, right.round)
  }
}

extension PlayedRound {
  public var order: RoundOrder { RoundOrder(playedOn: playedOn, startedAt: startedAt, round: round) }
}

extension Sequence<PlayedRound> {
  /// The rounds in the order in which they were played.
  public func inOrder() -> [PlayedRound] {
    let rounds = Array(self)
    // The keys are computed once: a round is large, and a sort compares each one many times.
    let keys = rounds.map(\.order)
    return keys.indices.sorted { keys[$0] < keys[$1] }.map { rounds[$0] }
  }
}

/// The length of a round. An average of scores, a best or a trend never mixes rounds of 18 and of 9 holes.
public enum RoundLength: Int, Hashable, Sendable, CaseIterable {
  case eighteen = 18
  case nine = 9

  public init(_ mode: RoundMode) {
    self = mode == .eighteen ? .eighteen : .nine
  }
}
