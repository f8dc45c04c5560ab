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
