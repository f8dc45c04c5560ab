/// A badge that a player holds: since when, from which round, and why.
public struct Award: Hashable, Sendable, Encodable {
  public let badge: Badge
  public let round: RoundID
  public let playedOn: LocalDate
  /// A description: "3 on hole 7, a par 4".
  public let reason: String

  init(_ badge: Badge, _ round: PlayedRound, _ reason: String) {
    self.badge = badge
    self.round = round.round
    playedOn = round.playedOn
    self.reason = reason
  }
}
