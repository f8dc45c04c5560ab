import ByteText
import Golf

/// The best round on each course and tee.
struct Bests: Hashable, Sendable {
  /// By course name, then tee.
  let bests: [TeeBests]

  /// Of rounds in the order in which they were played. A course and its tees go by the names of the last round there.
  init(_ rounds: [CountedRound]) {
    var places: [Place: [CountedRound]] = [:]
    for round in rounds { places[Place(course: round.course.id, tee: round.tee.id), default: []].append(round) }
    bests = places.values.compactMap(TeeBests.init).sorted { $0.order < $1.order }
  }

  private struct Place: Hashable {
    let course: CourseID
    let tee: TeeID
  }
}

/// The best rounds from one tee.
struct TeeBests: Hashable, Sendable {
  let course: CourseName
  let tee: TeeName
  let eighteen: BestRound?
  let nine: BestRound?

  /// Nil where no round qualifies.
  fileprivate init?(_ rounds: [CountedRound]) {
    guard let last = rounds.last else { return nil }
    course = last.course
    tee = last.tee
    eighteen = BestRound(rounds.lazy.filter { $0.length == .eighteen })
    nine = BestRound(rounds.lazy.filter { $0.length == .nine })
    if eighteen == nil, nine == nil { return nil }
  }

  fileprivate var order: Order { Order(course: course, tee: tee) }

  fileprivate struct Order: Comparable {
    let course: CourseName
    let tee: TeeName

    static func < (left: Self, right: Self) -> Bool {
      let courses = (left.course.name, left.course.club, left.course.id)
      let others = (right.course.name, right.course.club, right.course.id)
      return courses == others
        ? (left.tee.name, left.tee.id) < (right.tee.name, right.tee.id) : courses < others
    }
  }
}

extension Bests: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.array("bests", bests)
  }
}

extension TeeBests: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("course", course)
    writer.nullable("eighteen", eighteen)
    writer.nullable("nine", nine)
    writer.member("tee", tee)
  }
}
