import Basics
import Golf

/// The view of the best rounds on each course and tee.
struct Bests: Hashable, Sendable {
  /// Sorted by course name, then by tee.
  let bests: [TeeBests]

  /// Expects rounds in the order of play. Course and tee take their names from the last round there.
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

  /// Nil if no round qualifies.
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

/// The lowest round to par.
struct BestRound: Hashable, Sendable {
  let roundId: RoundID
  let playedOn: LocalDate
  let gross: Int
  let toPar: ToPar
  let course: CourseName
  let tee: TeeName

  /// Expects rounds in the order of play: of equal rounds, the first is the best. Rounds with a hole that was picked up
  /// are skipped. Nil if no round is left.
  init?(_ rounds: some Sequence<CountedRound>) {
    var best: (round: CountedRound, score: RoundScore)?
    for round in rounds {
      guard let score = round.score else { continue }
      if let standing = best, standing.score.toPar <= score.toPar { continue }
      best = (round, score)
    }
    guard let best else { return nil }
    roundId = best.round.round
    playedOn = best.round.playedOn
    gross = best.score.gross
    toPar = best.score.toPar
    course = best.round.course
    tee = best.round.tee
  }
}

extension BestRound: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("course", course)
    writer.member("gross", gross)
    writer.member("playedOn", playedOn.description)
    writer.member("roundId", roundId.uuid)
    writer.member("tee", tee)
    writer.member("toPar", toPar.strokes)
  }
}
