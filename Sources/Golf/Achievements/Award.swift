/// A badge that is held: since when, by which round, and why.
public struct Award: Hashable, Sendable, Encodable {
  public let badge: Badge
  public let round: RoundID
  public let playedOn: LocalDate
  /// In words: "3 on hole 7, a par 4".
  public let reason: String

  init(_ badge: Badge, _ round: PlayedRound, _ reason: String) {
    self.badge = badge
    self.round = round.round
    playedOn = round.playedOn
    self.reason = reason
  }
}
