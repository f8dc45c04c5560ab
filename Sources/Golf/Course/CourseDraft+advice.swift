extension CourseDraft {
  /// Unusual values that no rule forbids, in the same form as faults.
  public var advice: [Fault] {
    tees.enumerated().flatMap { place, tee in
      (tee.ratingAdvice + tee.strokeIndexAdvice + tee.yardageAdvice).map { $0.within("tees/\(place)") }
    }
  }
}

extension TeeDraft {
  fileprivate var ratingAdvice: [Fault] {
    guard let sum = sumOfNines, abs(sum - rating.courseRatingTenths) > 3 else { return [] }
    return [
      Fault(
        field: "rating/courseRatingTenths",
        message: "The front and back ratings usually add up to the 18-hole rating.",
        got: Tenths(rating.courseRatingTenths).description,
        allowed: "about \(Tenths(sum))"
      )
    ]
  }

  /// Odd indexes on one nine and even ones on the other spread the strokes of a match (WHS appendix E).
  fileprivate var strokeIndexAdvice: [Fault] {
    guard holes.count == 18 else { return [] }
    let frontOdd = holes[..<9].count { $0.strokeIndex % 2 != 0 }
    let backOdd = holes[9...].count { $0.strokeIndex % 2 != 0 }
    if (frontOdd, backOdd) == (9, 0) || (frontOdd, backOdd) == (0, 9) { return [] }
    return [
      Fault(
        field: "holes",
        message: "Odd stroke indexes usually belong on one nine and even ones on the other.",
        got: "\(frontOdd) odd on the front nine, \(backOdd) on the back nine"
      )
    ]
  }

  fileprivate var yardageAdvice: [Fault] {
    holes.enumerated().compactMap { place, hole in
      guard let usual = Self.usualYards(par: hole.par, gender: gender), !usual.contains(hole.yards) else { return nil }
      return Fault(
        field: "holes/\(place)/yards",
        message: "An unusual length for a par \(hole.par).",
        got: "\(hole.yards) yards",
        allowed: "usually \(usual.words) yards"
      )
    }
  }

  /// WHS appendix F, "Establishing par"; a tee for any gender has the range of both.
  private static func usualYards(par: Int, gender: String) -> ClosedRange<Int>? {
    let women: [ClosedRange<Int>] = [30...220, 200...420, 370...600, 570...900]
    let men: [ClosedRange<Int>] = [30...260, 240...490, 450...710, 670...900]
    guard Par.allowed.contains(par) else { return nil }
    let row = par - Par.allowed.lowerBound
    return switch RatingGender(rawValue: gender) {
    case .men: men[row]
    case .women: women[row]
    case .any: women[row].lowerBound...men[row].upperBound
    case nil: nil
    }
  }
}
