/// An independent implementation of the Rules of Handicapping, step by step as they are worded, with its own fractions.
/// It shares no code with the engine: only plain numbers go in and out. An index is in tenths; days are counted from
/// any fixed day.
enum SlowReference {
  /// A posted score: `gross` is adjusted, `par` is that of all the tee's holes, `parPlayed` that of the holes played.
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

  /// A fraction in lowest terms; `bottom` is above zero.
  struct Ratio: CustomStringConvertible {
    let top: Int
    let bottom: Int

    init(_ top: Int, _ bottom: Int = 1) {
      var (a, b) = (abs(top), bottom)
      while b != 0 { (a, b) = (b, a % b) }
      self.top = top / a
      self.bottom = bottom / a
    }

    var description: String { "\(top)/\(bottom)" }

    func plus(_ other: Ratio) -> Ratio { Ratio(top * other.bottom + other.top * bottom, bottom * other.bottom) }
    func minus(_ other: Ratio) -> Ratio { plus(other.times(Ratio(-1))) }
    func times(_ other: Ratio) -> Ratio { Ratio(top * other.top, bottom * other.bottom) }
    func isAtLeast(_ other: Ratio) -> Bool { top * other.bottom >= other.top * bottom }

    /// The nearest whole number; a half goes up, towards plus infinity.
    var rounded: Int {
      let (double, unit) = (2 * top + bottom, 2 * bottom)
      let cut = double / unit
      return double % unit < 0 ? cut - 1 : cut
    }

    /// To one decimal, in tenths.
    var tenths: Int { times(Ratio(10)).rounded }
  }

  /// Rule 5.1: the differential of the holes played, unrounded. For 10 to 17 holes the course rating counts in
  /// proportion to par, and the playing conditions in proportion to the holes.
  static func played(_ score: Score) -> Ratio {
    let whole = Ratio(score.ratingTenths, 10)
    let share = 10...17 ~= score.holes ? Ratio(score.parPlayed, score.par) : Ratio(1)
    let conditions = Ratio(score.pcc * score.holes, 18)
    return Ratio(score.gross).minus(whole.times(share)).minus(conditions).times(Ratio(113, score.slope))
  }

  /// The expected differential of `holes` holes at an index in tenths: 0.52 times the index plus 1.2, for each nine.
  static func expected(holes: Int, index: Int) -> Ratio {
    Ratio(52, 100).times(Ratio(index, 10)).plus(Ratio(12, 10)).times(Ratio(holes, 9))
  }

  /// The differential of a score as eighteen holes, unrounded, with the index in force that morning.
  static func full(_ score: Score, index: Int) -> Ratio {
    score.holes == 18 ? played(score) : played(score).plus(expected(holes: 18 - score.holes, index: index))
  }
}
