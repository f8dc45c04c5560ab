internal import Golf

/// Which writes of a batch may share a statement.
///
/// Two writes of one hole share it only when neither asks for a version: the version that an `If-Match` meets depends
/// on whether the write before it was accepted and changed anything, which only a later statement can see.
enum ScoreWaves {
  /// The places of the batch, wave by wave; within a wave in their order.
  static func split(_ writes: [ScoreWrite]) -> [[Int]] {
    struct Place: Hashable {
      let card: CardID
      let hole: HoleNumber
    }
    var last: [Place: (wave: Int, hasCondition: Bool)] = [:]
    var waves: [[Int]] = []
    for (index, write) in writes.enumerated() {
      let place = Place(card: write.card, hole: write.hole)
      let hasCondition = write.ifMatch != nil
      var wave = 0
      if let before = last[place] { wave = before.wave + (before.hasCondition || hasCondition ? 1 : 0) }
      last[place] = (wave, hasCondition)
      if wave == waves.count { waves.append([]) }
      waves[wave].append(index)
    }
    return waves
  }
}
