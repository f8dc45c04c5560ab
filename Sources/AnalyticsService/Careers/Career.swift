import Golf

/// The handicap index (an estimate by the WHS rules) and the badges that a player's posted scores give.
struct Career: Sendable {
  private var figures: CareerFigures

  /// Accepts scores in any order.
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

  /// Adds a score that was played after all others, if this changes nothing that the others gave
  /// (`PlayerHandicap.append`).
  ///
  /// - Returns: False if it may change something. The career is then unchanged.
  mutating func append(_ posted: PostedRound) -> Bool { figures.append(posted.round, conditions: posted.conditions) }

  /// Replaces scores with others as one edit. Returns nil, and changes nothing, if one of `gone` is not in the career.
  mutating func edit(_ gone: [PostedRound], to new: [PostedRound]) -> CareerFigures.Edit? {
    figures.edit(gone.map(\.round), to: new.map { ($0.round, $0.conditions) })
  }

  /// Rounds that are acceptable scores, in the order of `handicap.history.scores`.
  var scored: [PlayedRound] { handicap.rounds.filter { handicap.place(of: $0.round) != nil } }
}

extension Achievements {
  /// True if the player holds a harder score barrier, which replaces this one.
  func outdo(_ badge: Badge) -> Bool {
    guard case .broke(let barrier) = badge else { return false }
    return Badge.Barrier.allCases.drop { $0 != barrier }.dropFirst().contains { self[.broke($0)] != nil }
  }
}
