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
