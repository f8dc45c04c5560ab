/// The handicap and the badges of a player's rounds, gone on with from edit to edit.
public struct CareerFigures: Sendable {
  public private(set) var handicap: PlayerHandicap
  public private(set) var achievements: Achievements

  /// - Parameters:
  ///   - rounds: Finished ones, in any order.
  ///   - conditions: The PCC of a round's day.
  public init(
    _ rounds: some Sequence<PlayedRound>,
    conditions: (PlayedRound) -> PlayingConditions = { _ in .normal }
  ) {
    handicap = PlayerHandicap(rounds, conditions: conditions)
    achievements = Achievements(inOrder: handicap.rounds)
  }

  /// Adds the next day's round, where that changes nothing of those before it. Costs the same however many there are.
  ///
  /// - Returns: False if it may change something: then nothing was added.
  public mutating func append(_ round: PlayedRound, conditions: PlayingConditions = .normal) -> Bool {
    guard handicap.append(round, conditions: conditions), let round = handicap.rounds.last else { return false }
    achievements.append(round)
    return true
  }

  /// What an edit has changed.
  public struct Edit: Sendable {
    public let handicap: HandicapChanges
    public let achievements: AchievementChanges
    /// Days whose index was worked out from their scores: what the edit has cost.
    public let daysFound: Int
  }

  /// Puts rounds in the place of others as one edit, however many they are: the same as if all had been found anew.
  ///
  /// - Parameters:
  ///   - gone: As they were put here.
  ///   - new: Each with the PCC of its day.
  /// - Returns: What that has changed; nil if one of `gone` is not here: then nothing was changed.
  public mutating func edit(
    _ gone: [PlayedRound],
    to new: [(round: PlayedRound, conditions: PlayingConditions)]
  ) -> Edit? {
    let before = self
    guard let edited = handicap.replaceRounds(gone, with: new) else { return nil }
    achievements = Achievements(inOrder: handicap.rounds)
    let edits = Edits(gone, new.map(\.round))
    return Edit(
      handicap: HandicapChanges(from: before.handicap, to: handicap, edits),
      achievements: AchievementChanges(from: before.achievements, to: achievements, edits),
      daysFound: edited.daysFound
    )
  }
}
