import Golf

/// What a player's posted scores make: the estimated handicap index (WHS rules) and the badges.
struct Career: Sendable {
  private var figures: CareerFigures

  /// Of scores in any order.
  init(_ posted: some Sequence<PostedRound>) {
    var conditions: [RoundID: PlayingConditions] = [:]
    var rounds: [PlayedRound] = []
    for score in posted {
      rounds.append(score.round)
      if score.conditions != .normal { conditions[score.round.round] = score.conditions }
    }
    figures = CareerFigures(rounds) { conditions[$0.round] ?? .normal }
  }

  var handicap: PlayerHandicap { figures.handicap }
  var achievements: Achievements { figures.achievements }

  /// Adds a score that was played after all others, where that changes nothing of theirs
  /// (`PlayerHandicap.append`).
  ///
  /// - Returns: False if it may: then nothing was changed.
  mutating func append(_ posted: PostedRound) -> Bool { figures.append(posted.round, conditions: posted.conditions) }

  /// Puts scores in the place of others as one edit; nil if one of `gone` is not here, and then nothing was changed.
  mutating func edit(_ gone: [PostedRound], to new: [PostedRound]) -> CareerFigures.Edit? {
    figures.edit(gone.map(\.round), to: new.map { ($0.round, $0.conditions) })
  }

  /// Those rounds that are acceptable scores, beside the history's scores.
  var scored: [PlayedRound] { handicap.rounds.filter { handicap.place(of: $0.round) != nil } }
}

extension Achievements {
  /// A harder barrier is held, so that this one is not.
  func outdo(_ badge: Badge) -> Bool {
    guard case .broke(let barrier) = badge else { return false }
    return Badge.Barrier.allCases.drop { $0 != barrier }.dropFirst().contains { self[.broke($0)] != nil }
  }
}
