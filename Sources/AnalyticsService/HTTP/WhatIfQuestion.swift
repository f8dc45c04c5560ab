import Basics
import Golf
import HTTPServer
import ServiceKit

/// A request about a next score, or about an index to be reached.
struct WhatIfQuestion: Sendable {
  let gross: Int?
  let target: HandicapIndex?
  private let course: CourseID?
  private let tee: TeeID?
  private let length: RoundLength?
  private let rating: Rating?
  private let par: Int?
  private let conditions: PlayingConditions

  /// The course, tee and conditions of the next score.
  struct Place: Sendable {
    /// Nil if the request gave rating, slope and par instead.
    let course: CourseReference?
    let tee: TeeSnapshot?
    let rating: Rating
    let par: Int
    let length: RoundLength
    let conditions: PlayingConditions

    func score(_ adjustedGross: Int) -> RatedScore {
      RatedScore(
        adjustedGross: adjustedGross,
        holes: length == .nine ? .nine : .eighteen,
        rating: rating,
        par: par,
        conditions: conditions
      )
    }
  }

  /// Throws `Problem` 422 with every fault.
  init(_ request: HTTPRequest) throws(Problem) {
    var query = QueryReader(request)
    gross = query.integer("gross", in: 1...999)
    target = query.tenths("target", in: HandicapIndex.typed).flatMap { HandicapIndex($0) }
    course = query.uuid("course").map { CourseID($0) }
    tee = query.value("tee", allowed: "1 to 40 characters") { text in
      (1...40).contains(text.unicodeScalars.count) ? TeeID(rawValue: text) : nil
    }
    length = query.length("holes")
    let courseRating = query.tenths("courseRating", in: 200...900).flatMap { CourseRating(rawValue: $0.count) }
    let slope = query.integer("slope", in: Slope.allowed).flatMap(Slope.init(rawValue:))
    par = query.integer("par", in: 27...90)
    conditions =
      query.integer("pcc", in: PlayingConditions.allowed).flatMap(PlayingConditions.init(rawValue:)) ?? .normal
    try query.finish()
    let described = [courseRating != nil, slope != nil, par != nil]
    guard described.allSatisfy(\.self) || !described.contains(true) else {
      throw Self.invalid("courseRating", "Give courseRating, slope and par together, or none of them.")
    }
    rating =
      if let courseRating, let slope { Rating(courseRating: courseRating, slope: slope) } else { nil }
  }

  /// The place of the last round that fits the request. A score that is impossible there (84 after a round of nine
  /// holes) selects the latest round where it is possible. Nil if the request describes no course and the player has no
  /// round. Throws `Problem` 422 for a course or tee that the player has not played.
  func place(in career: Career) throws(Problem) -> Place? {
    if let rating, let par {
      return Place(
        course: nil,
        tee: nil,
        rating: rating,
        par: par,
        length: length ?? .eighteen,
        conditions: conditions
      )
    }
    let places = career.handicap.rounds.reversed().lazy.filter { round in
      (course.map { $0 == round.course.id } ?? true) && (tee.map { $0 == round.card.tee.id } ?? true)
        && (length.map { $0 == round.length } ?? true)
    }
    .compactMap { round in round.length.map { place(of: round, $0) } }
    if let place = places.first(where: { place in gross.map { place.score($0).possibleScores.contains($0) } ?? true })
      ?? places.first
    {
      return place
    }
    if course == nil, tee == nil { return nil }
    throw Self.invalid(
      course == nil ? "tee" : "course",
      "You have no finished round on this course or tee. Give courseRating, slope and par instead."
    )
  }

  private func place(of round: PlayedRound, _ length: RoundLength) -> Place {
    Place(
      course: round.course,
      tee: round.card.tee,
      rating: round.card.tee.rating,
      par: round.card.tee.par,
      length: length,
      conditions: conditions
    )
  }

  private static func invalid(_ parameter: String, _ message: String) -> Problem {
    .invalid([RequestFault(pointer: "?\(parameter)", message: message)])
  }
}

extension QueryReader {
  /// Reads a number with at most one decimal.
  mutating func tenths(_ name: String, in range: ClosedRange<Int>) -> Tenths? {
    let allowed = "a number from \(range.lowerBound / 10) to \(range.upperBound / 10) with at most one decimal"
    return value(name, allowed: allowed) { text in
      TenthsText.parse(text).flatMap { range.contains($0) ? Tenths($0) : nil }
    }
  }
}
