/// The estimated handicap index (WHS rules) from a player's finished rounds, and each round's effect on it.
public struct PlayerHandicap: Hashable, Sendable {
  public private(set) var history: HandicapHistory
  /// The rounds in order of play, each with its `handicap`, which is nil if the round is not an acceptable score (WHS
  /// rule 2.2), or if its differential requires an index and there is none.
  public private(set) var rounds: [PlayedRound]
  /// Each round's position among the history's scores.
  private var places: [RoundID: Int]

  /// - Parameters:
  ///   - rounds: Finished rounds, in any order.
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

  /// Replaces rounds as one edit: the result is the same as recomputing everything from the resulting rounds.
  ///
  /// - Parameters:
  ///   - gone: The removed rounds, equal to those here.
  ///   - new: The added rounds, each with the PCC of its day.
  /// - Returns: The part that was recomputed; nil if one of `gone` is not here: then nothing was changed.
  mutating func replaceRounds(
    _ gone: [PlayedRound],
    with new: [(round: PlayedRound, conditions: PlayingConditions)]
  ) -> HandicapHistory.Edited? {
    let orders = gone.map(\.order) + new.map(\.round.order)
    guard let first = orders.min(), let last = orders.max() else {
      return HandicapHistory.Edited(firstPlace: history.scores.count)
    }
    let start = rounds.partition { $0.order >= first }
    let end = rounds.partition { $0.order > last }
    let goneIDs = Set(gone.map(\.round))
    let kept = rounds[start..<end].filter { !goneIDs.contains($0.round) }
    guard goneIDs.count == gone.count, end - start - kept.count == gone.count else { return nil }

    let firstScore = rounds[..<start].last { places[$0.round] != nil }.flatMap { places[$0.round] }.map { $0 + 1 } ?? 0
    let scoreCount = rounds[start..<end].count { places[$0.round] != nil }
    let conditions = Dictionary(new.map { ($0.round.round, $0.conditions) }) { $1 }
    let middle = (kept + new.map(\.round)).inOrder()
    var scores: [PostedScore] = []
    var scored: [RoundID] = []
    for round in middle {
      let score =
        if let pcc = conditions[round.round] {
          PostedScore(playedOn: round.playedOn, card: round.card, conditions: pcc)
        } else {
          score(of: round.round)
        }
      guard let score else { continue }
      scores.append(score)
      scored.append(round.round)
    }
    // If the number of scores changed, the positions after them move.
    if scores.count != scoreCount {
      for round in rounds[end...] { places[round.round]? += scores.count - scoreCount }
    }
    for round in gone { places[round.round] = nil }
    for (offset, round) in scored.enumerated() { places[round] = firstScore + offset }
    rounds.replaceSubrange(start..<end, with: middle)
    let edited = history.replaceScores(firstScore..<firstScore + scoreCount, with: scores)
    let day = history.scores.indices.contains(edited.firstPlace) ? history.scores[edited.firstPlace].playedOn : nil
    tell(from: min(start, day.map { day in rounds.partition { $0.playedOn >= day } } ?? start))
    return edited
  }

  /// Sets each round's effect on the index, from a position on.
  private mutating func tell(from start: Int) {
    guard start < rounds.count else { return }
    let day = rounds[start].playedOn
    let next = history.revisions.partition { $0.playedOn > day }
    var revised = next > 0 ? history.revisions[next - 1].index : nil
    var revisions = history.revisions[next...]
    for place in start..<rounds.count {
      let round = rounds[place]
      while let next = revisions.first, next.playedOn <= round.playedOn { revised = revisions.removeFirst().index }
      let handicap = places[round.round].flatMap { history.handicap(ofScore: $0, revisedIndex: revised) }
      if round.handicap != handicap { rounds[place].handicap = handicap }
    }
  }

  /// Adds the next day's round if that changes no earlier figures: there is an index, and all other rounds are of
  /// earlier days. Takes constant time.
  ///
  /// - Returns: False if it may change something: then nothing was added, and everything must be recomputed.
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

  /// A round's position among the history's scores; nil if it is not an acceptable score.
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

  /// The score that a round was posted as; nil if it is not acceptable.
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
    var round = self
    round.handicap = handicap
    return round
  }
}
