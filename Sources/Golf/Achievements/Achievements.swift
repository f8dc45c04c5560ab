/// The badges that a history earns: a fold over its rounds in the order of play, so that an edit, a deletion or a
/// back-dated round is handled by folding the new history.
///
/// Badges for a hole count in any finished round; badges for a round count only in a complete one. A picked-up ball
/// earns nothing.
public struct Achievements: Sendable {
  /// The awards in the order in which they were earned.
  public private(set) var awards: [Award]
  private var fold = AchievementFold()

  public init(_ history: some Sequence<PlayedRound>) {
    self.init(inOrder: history.inOrder())
  }

  /// - Parameter rounds: Rounds in the order of play.
  init(inOrder rounds: [PlayedRound]) {
    for round in rounds { fold.add(round) }
    awards = fold.awards
  }

  /// Adds a round that was played after all others.
  public mutating func append(_ round: PlayedRound) {
    fold.add(round)
    awards = fold.awards
  }

  /// The award of a badge; nil if it is not held.
  public subscript(badge: Badge) -> Award? { fold.award(of: badge) }
}

// The records for the next round to beat follow from the history, and are not compared.
extension Achievements: Hashable {
  public static func == (left: Self, right: Self) -> Bool { left.awards == right.awards }
  public func hash(into hasher: inout Hasher) { hasher.combine(awards) }
}

extension Achievements: Encodable {
  private enum CodingKeys: String, CodingKey { case awards }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(awards, forKey: .awards)
  }
}

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
