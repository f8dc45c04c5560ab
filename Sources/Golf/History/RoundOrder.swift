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
