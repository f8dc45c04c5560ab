/// A course as typed, imported or read, not yet checked: plain numbers, so that all faults can be reported.
public struct CourseDraft: Hashable, Sendable, Codable {
  public var id: CourseID
  public var revision: Int
  public var club: String
  public var name: String
  public var tees: [TeeDraft]

  public init(id: CourseID, revision: Int, club: String, name: String, tees: [TeeDraft]) {
    self.id = id
    self.revision = revision
    self.club = club
    self.name = name
    self.tees = tees
  }
}

/// One tee of a draft.
public struct TeeDraft: Hashable, Sendable, Codable {
  public var id: String
  public var name: String
  public var colour: String
  /// A raw value of `RatingGender`.
  public var gender: String
  public var rating: RatingDraft
  public var front: RatingDraft?
  public var back: RatingDraft?
  public var holes: [HoleDraft]

  public init(
    id: String,
    name: String,
    colour: String,
    gender: String,
    rating: RatingDraft,
    front: RatingDraft? = nil,
    back: RatingDraft? = nil,
    holes: [HoleDraft]
  ) {
    self.id = id
    self.name = name
    self.colour = colour
    self.gender = gender
    self.rating = rating
    self.front = front
    self.back = back
    self.holes = holes
  }
}

/// A rating of a draft.
public struct RatingDraft: Hashable, Sendable, Codable {
  public var courseRatingTenths: Int
  public var slope: Int

  public init(courseRatingTenths: Int, slope: Int) {
    self.courseRatingTenths = courseRatingTenths
    self.slope = slope
  }
}

/// One hole of a draft.
public struct HoleDraft: Hashable, Sendable, Codable {
  public var number: Int
  public var par: Int
  public var strokeIndex: Int
  public var yards: Int

  public init(number: Int, par: Int, strokeIndex: Int, yards: Int) {
    self.number = number
    self.par = par
    self.strokeIndex = strokeIndex
    self.yards = yards
  }
}

extension Tee {
  /// Nil if a value is outside its type's bounds, which `CourseDraft.faults` reports.
  init?(_ draft: TeeDraft) {
    let holes = draft.holes.compactMap(Hole.init)
    guard let gender = RatingGender(rawValue: draft.gender), let rating = Rating(draft.rating),
      holes.count == draft.holes.count
    else { return nil }
    self.init(
      id: TeeID(rawValue: draft.id),
      name: draft.name,
      colour: draft.colour,
      gender: gender,
      rating: rating,
      front: draft.front.flatMap(Rating.init),
      back: draft.back.flatMap(Rating.init),
      holes: holes
    )
  }
}

extension Rating {
  init?(_ draft: RatingDraft) {
    guard let courseRating = CourseRating(rawValue: draft.courseRatingTenths), let slope = Slope(rawValue: draft.slope)
    else { return nil }
    self.init(courseRating: courseRating, slope: slope)
  }
}

extension Hole {
  init?(_ draft: HoleDraft) {
    guard let number = HoleNumber(rawValue: draft.number), let par = Par(rawValue: draft.par),
      let strokeIndex = StrokeIndex(rawValue: draft.strokeIndex)
    else { return nil }
    self.init(number: number, par: par, strokeIndex: strokeIndex, yards: draft.yards)
  }
}
