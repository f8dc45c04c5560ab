internal import Golf

/// Which writes of a batch share a statement: a hole's second write goes with the next one, because what it changes,
/// and which version its `If-Match` meets, depends on the first.
enum ScoreWaves {
  /// The places of the batch, wave by wave; within a wave in their order.
  static func split(_ writes: [ScoreWrite]) -> [[Int]] {
    struct Place: Hashable {
      let card: CardID
      let hole: HoleNumber
    }
    var next: [Place: Int] = [:]
    var waves: [[Int]] = []
    for (index, write) in writes.enumerated() {
      let wave = next[Place(card: write.card, hole: write.hole), default: 0]
      next[Place(card: write.card, hole: write.hole)] = wave + 1
      if wave == waves.count { waves.append([]) }
      waves[wave].append(index)
    }
    return waves
  }
}
