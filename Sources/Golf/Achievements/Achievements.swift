/// The badges that a history earns: a fold over its rounds in the order in which they were played, so that an edit, a
/// deletion or a back-dated round needs nothing but the new history.
///
/// What is scored on a hole counts in any finished round; what is said of a round, only in a complete one. A ball that
/// was picked up earns nothing.
public struct Achievements: Sendable {
  /// In the order in which they were earned.
  public private(set) var awards: [Award]
  private var fold = AchievementFold()

  public init(_ history: some Sequence<PlayedRound>) {
    self.init(inOrder: history.inOrder())
  }

  /// Of rounds in the order in which they were played.
  init(inOrder rounds: [PlayedRound]) {
    for round in rounds { fold.add(round) }
    awards = fold.awards
  }

  /// Adds a round that was played after all others.
  public mutating func append(_ round: PlayedRound) {
    fold.add(round)
    awards = fold.awards
  }

  /// Who holds a badge; nil if nobody does.
  public subscript(badge: Badge) -> Award? { fold.award(of: badge) }

  /// Those that a round holds.
  public func awards(of round: RoundID) -> [Award] { awards.filter { $0.round == round } }
}

// What the next round has to beat follows from the history, and is not compared.
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
