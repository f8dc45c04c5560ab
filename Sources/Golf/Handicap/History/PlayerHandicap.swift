/// The estimated handicap index (WHS rules) of a player's finished rounds, and what each round did for it.
public struct PlayerHandicap: Hashable, Sendable {
  public private(set) var history: HandicapHistory
  /// In the order in which they were played, each with its `handicap`; nil there where the round is no acceptable score
  /// (WHS rule 2.2), or where its differential takes an index and there is none.
  public private(set) var rounds: [PlayedRound]
  /// Where a round stands among the history's scores.
  private var places: [RoundID: Int]

  /// - Parameters:
  ///   - rounds: Finished ones, in any order.
  ///   - conditions: The PCC of a round's day.
  public init(
    _ rounds: some Sequence<PlayedRound>,
    conditions: (PlayedRound) -> PlayingConditions = { _ in .normal }
  ) {
    let ordered = rounds.inOrder()
    var places: [RoundID: Int] = [:]
    var scores: [PostedScore] = []
    scores.reserveCapacity(ordered.count)
    for round in ordered {
      guard let score = PostedScore(playedOn: round.playedOn, card: round.card, conditions: conditions(round)) else {
        continue
      }
      places[round.round] = scores.count
      scores.append(score)
    }
    let history = HandicapHistory(scores)
    self.history = history
    self.places = places
    var revised: HandicapIndex?
    var revisions = history.revisions[...]
    self.rounds = ordered.map { round in
      while let next = revisions.first, next.playedOn <= round.playedOn { revised = revisions.removeFirst().index }
      return round.with(places[round.round].flatMap { history.handicap(ofScore: $0, revisedIndex: revised) })
    }
  }

  /// Adds the next day's round, where that changes nothing of those before it: they have an index, and are all of
  /// earlier days. Costs the same however many there are.
  ///
  /// - Returns: False if it may change something: then nothing was added, and all is to be found anew.
  public mutating func append(_ round: PlayedRound, conditions: PlayingConditions = .normal) -> Bool {
    guard history.index != nil, let last = rounds.last, round.playedOn > last.playedOn else { return false }
    var found: RoundHandicap?
    if let score = PostedScore(playedOn: round.playedOn, card: round.card, conditions: conditions) {
      let place = history.scores.count
      places[round.round] = place
      history.append(score)
      found = history.handicap(ofScore: place, revisedIndex: history.index)
    }
    rounds.append(round.with(found))
    return true
  }

  /// Where a round stands among the history's scores; nil where it is no acceptable score.
  public func place(of round: RoundID) -> Int? { places[round] }

  public subscript(round: RoundID) -> RoundHandicap? {
    places[round].flatMap { place in
      let day = history.scores[place].playedOn
      return history.handicap(
        ofScore: place,
        revisedIndex: history.revisions.last { $0.playedOn <= day }?.index
      )
    }
  }

  /// How a round's differential was found; nil where it has none.
  public func explanation(of round: RoundID, _ depth: HandicapHistory.Depth = .holes) -> Explanation? {
    places[round].flatMap { history.explanation(ofScore: $0, depth) }
  }

  /// What a round was posted as; nil where it is no acceptable score.
  func score(of round: RoundID) -> PostedScore? { places[round].map { history.scores[$0] } }
}

extension HandicapHistory {
  /// Before there is an index only eighteen holes have a differential.
  fileprivate func handicap(ofScore place: Int, revisedIndex: HandicapIndex?) -> RoundHandicap? {
    if record.indices.contains(place) {
      let recorded = record[place]
      return RoundHandicap(differential: recorded.rounded, index: recorded.index, revisedIndex: revisedIndex)
    }
    return Differential(scores[place].rated(nil), index: nil).map {
      RoundHandicap(differential: $0.rounded, index: nil, revisedIndex: nil)
    }
  }
}

extension PlayedRound {
  fileprivate func with(_ handicap: RoundHandicap?) -> PlayedRound {
    PlayedRound(
      round: round,
      playedOn: playedOn,
      startedAt: startedAt,
      course: course,
      card: card,
      handicap: handicap
    )
  }
}
