/// The rules once more, as slowly as they are written, on fractions of its own. It shares no code with the engine: only
/// plain numbers go in and out. An index is in tenths.
struct SlowReference {
  struct Score: Hashable {
    var day: Int
    var holes: Int
    var gross: Int
    var ratingTenths: Int
    var slope: Int
    var pcc: Int
    var par: Int
    var parPlayed: Int
  }

  struct Ratio {
    var top: Int
    var bottom: Int

    init(_ top: Int, _ bottom: Int = 1) {
      var (a, b) = (abs(top), bottom)
      while b > 0 { (a, b) = (b, a % b) }
      self.top = top / max(a, 1)
      self.bottom = bottom / max(a, 1)
    }

    func plus(_ other: Ratio) -> Ratio { Ratio(top * other.bottom + other.top * bottom, bottom * other.bottom) }
    func times(_ other: Ratio) -> Ratio { Ratio(top * other.top, bottom * other.bottom) }

    /// Tenths: the greatest whole number not above ten times this and a half.
    var tenths: Int {
      let (a, b) = (20 * top + bottom, 2 * bottom)
      return a >= 0 ? a / b : -((-a + b - 1) / b)
    }
  }

  static func played(_ score: Score) -> Ratio {
    let rating =
      score.holes < 10 || score.holes == 18
      ? Ratio(score.ratingTenths, 10) : Ratio(score.ratingTenths * score.parPlayed, 10 * score.par)
    let pcc = Ratio(score.pcc * score.holes, 18)
    return Ratio(113, score.slope)
      .times(Ratio(score.gross).plus(rating.times(Ratio(-1))).plus(pcc.times(Ratio(-1))))
  }

  static func full(_ score: Score, index: Int) -> Ratio {
    let nine = Ratio(52 * index, 1000).plus(Ratio(12, 10))
    return played(score).plus(nine.times(Ratio(18 - score.holes, 9)))
  }

  static func average(_ differentials: [Int]) -> Int? {
    let rows: [(used: Int, extra: Int)] = [
      (1, -20), (1, -10), (1, 0), (2, -10), (2, 0), (2, 0), (3, 0), (3, 0), (3, 0), (4, 0), (4, 0), (4, 0), (5, 0),
      (5, 0), (6, 0), (6, 0), (7, 0), (8, 0),
    ]
    guard differentials.count >= 3 else { return nil }
    let row = rows[min(differentials.count, 20) - 3]
    let sum = differentials.suffix(20).sorted().prefix(row.used).reduce(0, +)
    return Ratio(sum, 10 * row.used).tenths + row.extra
  }

  /// By day: the index, and the low index it was held against.
  static func history(_ scores: [Score]) -> [(day: Int, index: Int, low: Int?)] {
    var issued: [(day: Int, index: Int, low: Int?)] = []
    var differentials: [Int] = []
    for day in Set(scores.map(\.day)).sorted() {
      let today = scores.filter { $0.day == day }
      if let morning = issued.last?.index {
        for score in today {
          let exact = full(score, index: morning)
          differentials.append(exact.tenths)
          let below = Ratio(morning, 10).plus(exact.times(Ratio(-1)))
          let less = below.top >= 10 * below.bottom ? 20 : below.top >= 7 * below.bottom ? 10 : 0
          for place in differentials.indices.suffix(20) { differentials[place] -= less }
        }
      } else {
        let soFar = scores.filter { $0.day <= day }
        var units: [Int] = []
        var odd: Ratio?
        for score in soFar where score.holes == 18 || score.holes == 9 {
          if score.holes == 18 {
            units.append(played(score).tenths)
          } else if let first = odd {
            units.append(first.plus(played(score)).tenths)
            odd = nil
          } else {
            odd = played(score)
          }
        }
        guard let provisional = average(units) else { continue }
        differentials = soFar.map { full($0, index: min(provisional, 540)).tenths }
      }
      guard var index = average(differentials) else { continue }
      let low =
        differentials.count < 20
        ? nil : issued.filter { $0.day >= day - 365 && $0.day < day }.map(\.index).min()
      if let low, index - low > 30 {
        index = min(Ratio(10 * (low + 30) + 5 * (index - low - 30), 100).tenths, low + 50)
      }
      issued.append((day, min(index, 540), low))
    }
    return issued
  }
}
