/// The handicap and the badges from a player's rounds, updated with each edit.
public struct CareerFigures: Sendable {
  public private(set) var handicap: PlayerHandicap
  public private(set) var achievements: Achievements

  /// - Parameters:
  ///   - rounds: Finished rounds, in any order.
  ///   - conditions: The PCC of a round's day.
  public init(
    _ rounds: some Sequence<PlayedRound>,
    conditions: (PlayedRound) -> PlayingConditions = { _ in .normal }
  ) {
    handicap = PlayerHandicap(rounds, conditions: conditions)
    achievements = Achievements(inOrder: handicap.rounds)
  }

  /// Adds the next day's round if that changes no earlier figures. Takes constant time.
  ///
  /// - Returns: False if it may change something: then nothing was added.
  public mutating func append(_ round: PlayedRound, conditions: PlayingConditions = .normal) -> Bool {
    guard handicap.append(round, conditions: conditions), let round = handicap.rounds.last else { return false }
    achievements.append(round)
    return true
  }

  /// The effect of an edit.
  public struct Edit: Sendable {
    public let handicap: HandicapChanges
    public let achievements: AchievementChanges
    /// The number of days whose index was recomputed from their scores: the cost of the edit.
    public let daysFound: Int
  }

  /// Replaces rounds as one edit, whatever their number: the result is the same as recomputing everything.
  ///
  /// - Parameters:
  ///   - gone: The removed rounds, equal to those added before.
  ///   - new: The added rounds, each with the PCC of its day.
  /// - Returns: The effect; nil if one of `gone` is not here: then nothing was changed.
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
