extension Tee {
  /// This tee with the holes that the mode plays; nil for the back nine of a nine-hole course.
  public func snapshot(_ mode: RoundMode) -> TeeSnapshot? {
    let played: (rating: Rating, holes: [Hole])? =
      switch (holes.count, mode) {
      case (9, .front): (rating, holes)
      case (9, .eighteen): rating.twice.map { ($0, Self.twoLaps(holes)) }
      case (9, .back): nil
      case (_, .eighteen): (rating, holes)
      case (_, .front): front.map { ($0, holes.filter(\.number.isFrontNine)) }
      case (_, .back): back.map { ($0, holes.filter { !$0.number.isFrontNine }) }
      }
    return played.map {
      TeeSnapshot(id: id, name: name, colour: colour, gender: gender, rating: $0.rating, holes: $0.holes)
    }
  }

  /// Holes 10 to 18 repeat 1 to 9. The first lap gets the odd stroke indexes and the second the even ones, each in the
  /// order of the nine.
  private static func twoLaps(_ nine: [Hole]) -> [Hole] {
    [0, 1].flatMap { lap in
      nine.compactMap { hole in
        guard let number = HoleNumber(rawValue: hole.number.rawValue + 9 * lap),
          let strokeIndex = StrokeIndex(rawValue: 2 * hole.strokeIndex.rawValue - 1 + lap)
        else { return nil }
        return Hole(number: number, par: hole.par, strokeIndex: strokeIndex, yards: hole.yards)
      }
    }
  }
}

extension Rating {
  /// The rating of a nine played twice: the course rating doubles; the slope is relative to the number of holes and
  /// stays.
  fileprivate var twice: Rating? {
    CourseRating(rawValue: 2 * courseRating.rawValue).map { Rating(courseRating: $0, slope: slope) }
  }
}
