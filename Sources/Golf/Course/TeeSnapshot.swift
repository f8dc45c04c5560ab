/// A tee as a round plays it: the rating and the holes of that round only. Copied when the round starts, because
/// courses get re-rated and history must not move.
public struct TeeSnapshot: Hashable, Sendable, Codable {
  public let id: TeeID
  public let name: String
  public let colour: String
  public let gender: RatingGender
  /// Of the holes in play.
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
    holes.first { $0.number == number }
  }
}
