// The index day by day: rules 4.5, 5.2, 5.7, 5.8 and 5.9.
extension SlowReference {
  /// The index after a day's scores, and the low index that capped it.
  struct Revision: Equatable {
    let day: Int
    let index: Int
    let low: Int?
  }

  /// A score on the record. The adjustment for exceptional scores (0 or less) is stored separately from the
  /// differential.
  private struct Recorded {
    let differential: Int
    var adjustment = 0
  }

  /// The revisions for scores in order of play.
  static func history(_ scores: [Score]) -> [Revision] {
    var revisions: [Revision] = []
    var record: [Recorded] = []
    for day in Set(scores.map(\.day)).sorted() {
      if let morning = revisions.last?.index {
        for score in scores where score.day == day { post(score, morning: morning, on: &record) }
      } else {
        let all = scores.filter { $0.day <= day }
        guard let provisional = provisional(all) else { continue }
        record = all.map { Recorded(differential: full($0, index: provisional).tenths) }
      }
      guard let average = average(record.suffix(20).map { $0.differential + $0.adjustment }) else { continue }
      let low = record.count >= 20 ? low(of: revisions, lastScore: revisions.last?.day) : nil
      revisions.append(Revision(day: day, index: min(capped(average, low: low), 540), low: low))
    }
    return revisions
  }

  /// Before there is an index: eighteens and pairs of nines in order of play. An odd nine waits, and so do 10 to 17 holes.
  static func provisional(_ scores: [Score]) -> Int? {
    var differentials: [Int] = []
    var waiting: Score?
    for score in scores {
      if score.holes == 18 { differentials.append(played(score).tenths) }
      guard score.holes == 9 else { continue }
      if let first = waiting {
        differentials.append(played(first).plus(played(score)).tenths)
        waiting = nil
      } else {
        waiting = score
      }
    }
    return average(Array(differentials.suffix(20))).map { min($0, 540) }
  }

  /// Adds one score, and its effect on the last 20 if it is exceptional.
  private static func post(_ score: Score, morning: Int, on record: inout [Recorded]) {
    let differential = full(score, index: morning)
    record.append(Recorded(differential: differential.tenths))
    let reduction = reduction(Ratio(morning, 10).minus(differential))
    for place in record.indices.suffix(20) { record[place].adjustment += reduction }
  }

  /// Rule 5.9, in tenths: by how far the differential is below the index when played.
  static func reduction(_ below: Ratio) -> Int {
    below.isAtLeast(Ratio(10)) ? -20 : below.isAtLeast(Ratio(7)) ? -10 : 0
  }

  /// Rule 5.2a, in tenths: the mean of the lowest, adjusted where there are few; nil below three.
  static func average(_ differentials: [Int]) -> Int? {
    let used: (lowest: Int, adjustment: Int)
    switch differentials.count {
    case 3: used = (1, -20)
    case 4: used = (1, -10)
    case 5: used = (1, 0)
    case 6: used = (2, -10)
    case 7, 8: used = (2, 0)
    case 9...11: used = (3, 0)
    case 12...14: used = (4, 0)
    case 15, 16: used = (5, 0)
    case 17, 18: used = (6, 0)
    case 19: used = (7, 0)
    case 20: used = (8, 0)
    default: return nil
    }
    let lowest = differentials.sorted().prefix(used.lowest)
    return Ratio(lowest.reduce(0, +), 10 * used.lowest).plus(Ratio(used.adjustment, 10)).tenths
  }

  /// Rule 5.7 by its interpretations 1 and 2: the lowest index calculated in the 365 days that end on the day of the last
  /// score already on the record, that day's own index included.
  static func low(of calculated: [Revision], lastScore: Int?) -> Int? {
    guard let lastScore else { return nil }
    return calculated.filter { lastScore - 365 < $0.day && $0.day <= lastScore }.map(\.index).min()
  }

  /// Rule 5.8: half of what is above the low index by more than 3.0, and at most 5.0.
  static func capped(_ average: Int, low: Int?) -> Int {
    guard let low, average - low > 30 else { return average }
    let soft = Ratio(low + 30, 10).plus(Ratio(average - low - 30, 20)).tenths
    return min(soft, low + 50)
  }
}
