extension CourseDraft {
  static let yardsAllowed = 30...900

  /// All faults that keep this draft from being a course.
  public var faults: [Fault] {
    var faults: [Fault] = []
    if revision < 1 {
      faults.append(Fault(field: "revision", message: "Out of range.", got: String(revision), allowed: "1 and above"))
    }
    faults.append(text: club, field: "club", longest: 80)
    faults.append(text: name, field: "name", longest: 80)
    if tees.isEmpty {
      faults.append(Fault(field: "tees", message: "A course needs at least one tee."))
    }
    let holeCount = tees.first?.holes.count ?? 0
    if !tees.isEmpty, holeCount != 9, holeCount != 18 {
      faults.append(
        Fault(
          field: "tees/0/holes",
          message: "A course must have 9 or 18 holes.",
          got: "\(holeCount) holes",
          allowed: "9 or 18"
        )
      )
    }
    var seen: Set<String> = []
    for (place, tee) in tees.enumerated() {
      if !seen.insert(tee.id).inserted {
        faults.append(Fault(field: "tees/\(place)/id", message: "Another tee has this id.", got: tee.id))
      }
      if tee.holes.count != holeCount {
        faults.append(
          Fault(
            field: "tees/\(place)/holes",
            message: "All tees must have the same number of holes.",
            got: "\(tee.holes.count) holes",
            allowed: "\(holeCount) holes"
          )
        )
      }
      faults.append(contentsOf: tee.faults.map { $0.within("tees/\(place)") })
    }
    return faults
  }
}

extension TeeDraft {
  fileprivate var faults: [Fault] {
    var faults: [Fault] = []
    faults.append(text: id, field: "id", longest: 40)
    faults.append(text: name, field: "name", longest: 40)
    faults.append(text: colour, field: "colour", longest: 20)
    if RatingGender(rawValue: gender) == nil {
      faults.append(
        Fault(
          field: "gender",
          message: "Unknown gender of a rating.",
          got: gender,
          allowed: RatingGender.allCases.map(\.rawValue).joined(separator: ", ")
        )
      )
    }
    faults.append(contentsOf: rating.faults.map { $0.within("rating") })
    faults.append(contentsOf: nineFaults(front, "front"))
    faults.append(contentsOf: nineFaults(back, "back"))
    if let nines = sumOfNines, abs(nines - rating.courseRatingTenths) > 20 {
      faults.append(
        Fault(
          field: "rating/courseRatingTenths",
          message: "The front and back ratings must add up to about the 18-hole rating.",
          got: Tenths(rating.courseRatingTenths).description,
          allowed: "within 2.0 of \(Tenths(nines))"
        )
      )
    }
    faults.append(contentsOf: holeFaults)
    return faults
  }

  /// In tenths; nil if a rating is missing or out of bounds.
  var sumOfNines: Int? {
    guard let front, let back, Rating(front) != nil, Rating(back) != nil, Rating(rating) != nil else { return nil }
    return front.courseRatingTenths + back.courseRatingTenths
  }

  private func nineFaults(_ nine: RatingDraft?, _ field: String) -> [Fault] {
    switch (nine, holes.count) {
    case (nil, 18):
      [Fault(field: field, message: "An 18-hole tee needs a rating for each nine.")]
    case (.some, 9):
      [Fault(field: field, message: "A nine-hole tee has only one rating, for all its holes.")]
    case (let nine?, _):
      nine.faults.map { $0.within(field) }
    case (nil, _):
      []
    }
  }

  private var holeFaults: [Fault] {
    var faults: [Fault] = []
    for (place, hole) in holes.enumerated() {
      if hole.number != place + 1 {
        faults.append(
          Fault(
            field: "holes/\(place)/number",
            message: "Holes must be numbered from 1 without gaps.",
            got: String(hole.number),
            allowed: String(place + 1)
          )
        )
      }
      faults.append("holes/\(place)/par", hole.par, outside: Par.allowed)
      faults.append("holes/\(place)/yards", hole.yards, outside: CourseDraft.yardsAllowed)
      if holes.count < 1 || !(1...holes.count).contains(hole.strokeIndex) {
        faults.append("holes/\(place)/strokeIndex", hole.strokeIndex, outside: 1...max(1, holes.count))
      } else if holes[..<place].contains(where: { $0.strokeIndex == hole.strokeIndex }) {
        faults.append(
          Fault(
            field: "holes/\(place)/strokeIndex",
            message: "Another hole has this stroke index.",
            got: String(hole.strokeIndex),
            allowed: "each number from 1 to \(holes.count) once"
          )
        )
      }
    }
    return faults
  }
}

extension RatingDraft {
  fileprivate var faults: [Fault] {
    var faults: [Fault] = []
    if CourseRating(rawValue: courseRatingTenths) == nil {
      faults.append(
        Fault(
          field: "courseRatingTenths",
          message: "Out of range.",
          got: Tenths(courseRatingTenths).description,
          allowed: "20.0 to 90.0"
        )
      )
    }
    faults.append("slope", slope, outside: Slope.allowed)
    return faults
  }
}

extension [Fault] {
  fileprivate mutating func append(text: String, field: String, longest: Int) {
    let length = text.unicodeScalars.count
    if text.allSatisfy(\.isWhitespace) {
      append(Fault(field: field, message: "Missing.", allowed: "1 to \(longest) characters"))
    } else if length > longest {
      append(
        Fault(
          field: field,
          message: "Too long.",
          got: "\(length) characters",
          allowed: "1 to \(longest) characters"
        )
      )
    } else if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      append(Fault(field: field, message: "Control characters are not allowed.", allowed: "1 to \(longest) characters"))
    }
  }
}
