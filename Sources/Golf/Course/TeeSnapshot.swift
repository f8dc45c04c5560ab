/// A tee as played in a round: the rating and the holes of that round only. Copied when the round starts, because
/// courses are re-rated and past rounds must not change.
public struct TeeSnapshot: Hashable, Sendable, Codable {
  public let id: TeeID
  public let name: String
  public let colour: String
  public let gender: RatingGender
  /// The rating of the holes in play.
  public let rating: Rating
  /// The holes in play, by number.
  public let holes: [Hole]

  public init(id: TeeID, name: String, colour: String, gender: RatingGender, rating: Rating, holes: [Hole]) {
    self.id = id
    self.name = name
    self.colour = colour
    self.gender = gender
    self.rating = rating
    self.holes = holes
  }

  /// The sum of the pars of the holes in play.
  public var par: Int { holes.reduce(0) { $0 + $1.par.rawValue } }

  public func hole(_ number: HoleNumber) -> Hole? {
    place(of: number).map { holes[$0] }
  }

  /// A hole's index in `holes`. A round's holes are consecutive, so the first position tried is almost always the right
  /// one.
  func place(of number: HoleNumber) -> Int? {
    guard let first = holes.first else { return nil }
    let guess = number.rawValue - first.number.rawValue
    if holes.indices.contains(guess), holes[guess].number == number { return guess }
    return holes.firstIndex { $0.number == number }
  }
}

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

/// The holes that a round plays. On a nine-hole course `eighteen` plays them twice and `front` once.
public enum RoundMode: String, Codable, Hashable, Sendable, CaseIterable {
  case eighteen, front, back

  /// The number of holes.
  public var holeCount: Int { self == .eighteen ? 18 : 9 }

  /// The numbers of the holes played, in ascending order.
  public var holeNumbers: [HoleNumber] {
    let numbers =
      switch self {
      case .eighteen: 1...18
      case .front: 1...9
      case .back: 10...18
      }
    return numbers.compactMap(HoleNumber.init(rawValue:))
  }

  /// False only for the back nine of a nine-hole course.
  public func isPlayable(onHoles holeCount: Int) -> Bool {
    holeCount == 18 || self != .back
  }
}
