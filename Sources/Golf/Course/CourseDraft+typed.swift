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
