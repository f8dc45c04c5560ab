internal import Golf

/// Which writes of a batch share a statement: a hole's second write goes with the next one, because what it changes,
/// and which version its `If-Match` meets, depends on the first. So does a round's second note, because whether there is
/// room for it depends on the first.
enum ScoreWaves {
  private enum Place: Hashable {
    case hole(CardID, HoleNumber)
    case notes(RoundID)
  }

  /// The places of the batch, wave by wave; within a wave in their order.
  static func split(_ writes: [ScoreWrite]) -> [[Int]] {
    var next: [Place: Int] = [:]
    var waves: [[Int]] = []
    for (index, write) in writes.enumerated() {
      var places = [Place.hole(write.card, write.hole)]
      if write.score?.note != nil { places.append(.notes(write.round)) }
      let wave = places.map { next[$0, default: 0] }.max() ?? 0
      for place in places { next[place] = wave + 1 }
      while waves.count <= wave { waves.append([]) }
      waves[wave].append(index)
    }
    return waves
  }
}
