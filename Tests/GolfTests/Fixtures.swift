import Golf

func par(_ value: Int) throws -> Par { try require(Par(rawValue: value)) }
func hole(_ value: Int) throws -> HoleNumber { try require(HoleNumber(rawValue: value)) }

struct Missing: Error {}

func require<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

func strokes(_ strokes: Int, putts: Int? = nil) throws -> HoleScore {
  try HoleScore(HoleEntry(strokes: strokes, putts: putts), par: nil)
}

func course(named name: String) throws -> Course {
  try require(ShippedCourses.all.first { $0.name == name })
}

/// A valid draft: 18 holes of par 4, odd stroke indexes on the front nine.
func draft(holes count: Int = 18) throws -> CourseDraft {
  let holes = (1...count).map { number in
    let index = count == 9 ? number : number <= 9 ? 2 * number - 1 : 2 * (number - 9)
    return HoleDraft(number: number, par: 4, strokeIndex: index, yards: 400)
  }
  let nine = RatingDraft(courseRatingTenths: 357, slope: 129)
  return CourseDraft(
    id: try require(CourseID("0192f0c4-7a10-7c01-9a51-3d5e8b1f4aff")),
    revision: 1,
    club: "Club",
    name: "Course",
    tees: [
      TeeDraft(
        id: "white",
        name: "White",
        colour: "white",
        gender: "men",
        rating: count == 18 ? RatingDraft(courseRatingTenths: 715, slope: 130) : nine,
        front: count == 18 ? nine : nil,
        back: count == 18 ? RatingDraft(courseRatingTenths: 358, slope: 131) : nil,
        holes: holes
      )
    ]
  )
}
