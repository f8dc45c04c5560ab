import Golf

/// JSON bodies of courses, as `contracts/openapi/round-service.yaml` defines them.
struct CourseListBody: Encodable {
  let courses: [CourseSummaryBody]
}

struct CourseSummaryBody: Encodable {
  struct TeeBody: Encodable {
    let id: String
    let name: String
    let colour: String
    let gender: String
    let courseRating: Double
    let slope: Int
    let yards: Int
    let par: Int
  }

  let id: String
  let revision: Int
  let club: String
  let name: String
  let holeCount: Int
  let par: Int
  let tees: [TeeBody]

  init(_ course: Course) {
    id = course.id.description
    revision = course.revision
    club = course.club
    name = course.name
    holeCount = course.holeCount
    par = course.tees.first?.par ?? 0
    tees = course.tees.map {
      TeeBody(
        id: $0.id.rawValue,
        name: $0.name,
        colour: $0.colour,
        gender: $0.gender.rawValue,
        courseRating: Double($0.rating.courseRating.rawValue) / 10,
        slope: $0.rating.slope.rawValue,
        yards: $0.yards,
        par: $0.par
      )
    }
  }
}

struct CourseBody: Encodable {
  struct RatingBody: Encodable {
    let courseRating: Double
    let slope: Int

    init(_ rating: Rating) {
      courseRating = Double(rating.courseRating.rawValue) / 10
      slope = rating.slope.rawValue
    }
  }

  struct TeeBody: Encodable {
    let id: String
    let name: String
    let colour: String
    let gender: String
    let courseRating: Double
    let slope: Int
    let front: RatingBody?
    let back: RatingBody?
    let holes: [Hole]
  }

  let id: String
  let revision: Int
  let club: String
  let name: String
  let holeCount: Int
  let tees: [TeeBody]

  init(_ course: Course) {
    id = course.id.description
    revision = course.revision
    club = course.club
    name = course.name
    holeCount = course.holeCount
    tees = course.tees.map {
      let rating = RatingBody($0.rating)
      return TeeBody(
        id: $0.id.rawValue,
        name: $0.name,
        colour: $0.colour,
        gender: $0.gender.rawValue,
        courseRating: rating.courseRating,
        slope: rating.slope,
        front: $0.front.map(RatingBody.init),
        back: $0.back.map(RatingBody.init),
        holes: $0.holes
      )
    }
  }
}
