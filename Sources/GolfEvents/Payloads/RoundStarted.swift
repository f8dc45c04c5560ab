public import Golf

/// A card was opened. The payload has the course and the holes in play, so that no reader has to look them up, and, if
/// the card takes over another one, the holes already scored.
public struct RoundStarted: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var player: EventPlayer
  public var playedOn: LocalDate
  public var startedAt: Timestamp
  public var startHole: HoleNumber
  public var mode: RoundMode
  public var course: CourseReference
  public var tee: TeeSnapshot
  public var handicapIndexTenths: HandicapIndex?
  /// Nil if the playing conditions are unknown.
  public var pcc: PlayingConditions?
  public var holes: [RecordedHole]

  public init(
    roundId: RoundID,
    cardId: CardID,
    player: EventPlayer,
    playedOn: LocalDate,
    startedAt: Timestamp,
    startHole: HoleNumber,
    mode: RoundMode,
    course: CourseReference,
    tee: TeeSnapshot,
    handicapIndex: HandicapIndex?,
    pcc: PlayingConditions? = nil,
    holes: [RecordedHole] = []
  ) {
    self.roundId = roundId
    self.cardId = cardId
    self.player = player
    self.playedOn = playedOn
    self.startedAt = startedAt
    self.startHole = startHole
    self.mode = mode
    self.course = course
    self.tee = tee
    self.handicapIndexTenths = handicapIndex
    self.pcc = pcc
    self.holes = holes
  }
}
