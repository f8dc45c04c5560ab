/// The badges that a history earns: a fold over its rounds in the order in which they were played, so that an edit, a
/// deletion or a back-dated round needs nothing but the new history.
///
/// What is scored on a hole counts in any finished round; what is said of a round, only in a complete one. A ball that
/// was picked up earns nothing.
public struct Achievements: Hashable, Sendable, Encodable {
  /// In the order in which they were earned.
  public let awards: [Award]

  public init(_ history: some Sequence<PlayedRound>) {
    var fold = AchievementFold()
    for round in history.inOrder() { fold.add(round) }
    awards = fold.awards
  }

  /// Who holds a badge; nil if nobody does.
  public subscript(badge: Badge) -> Award? { awards.first { $0.badge == badge } }

  /// Those that a round holds.
  public func awards(of round: RoundID) -> [Award] { awards.filter { $0.round == round } }
}
