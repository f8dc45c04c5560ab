import FoundationEssentials
import Golf

/// A hole on one line: its strokes, then its other data.
func scored(
  _ strokes: Int?,
  putts: Int? = nil,
  feet: Int? = nil,
  fairway: String? = nil,
  penalties: Int? = nil,
  bunker: Bool? = nil,
  pickedUp: Bool = false
) throws -> HoleScore {
  try HoleScore(
    HoleEntry(
      strokes: strokes,
      putts: putts,
      firstPuttFeet: feet,
      fairway: fairway,
      penalties: penalties,
      greensideBunker: bunker,
      pickedUp: pickedUp
    ),
    par: nil
  )
}

/// A tee with these pars, stroke indexes in the order of the holes; rating is par, slope 113.
func tee(pars: [Int], first: Int = 1, yards: Int = 400, ratingTenths: Int? = nil, slope: Int = 113) throws
  -> TeeSnapshot
{
  let holes = try pars.enumerated().map { place, value in
    Hole(
      number: try hole(first + place),
      par: try par(value),
      strokeIndex: try require(StrokeIndex(rawValue: place + 1)),
      yards: yards
    )
  }
  // A few holes have no valid rating of their own; those tests do not use it.
  let rating = ratingTenths ?? max(200, 10 * pars.reduce(0, +))
  return TeeSnapshot(
    id: "white",
    name: "White",
    colour: "white",
    gender: .any,
    rating: Rating(
      courseRating: try require(CourseRating(rawValue: rating)),
      slope: try require(Slope(rawValue: slope))
    ),
    holes: holes
  )
}

func card(_ tee: TeeSnapshot, from start: Int? = nil, _ scores: [HoleScore?]) throws -> Card {
  var card = try require(Card(tee: tee, startHole: try start.map(hole)))
  for (hole, score) in zip(tee.holes, scores) {
    if let score { try card.set(score, at: hole.number) }
  }
  return card
}

let somewhere = CourseReference(id: CourseID(UUID()), revision: 1, club: "Club", name: "Somewhere")

func round(
  _ card: Card,
  on day: String = "2026-05-01",
  course: CourseReference = somewhere,
  id: RoundID = RoundID(UUID()),
  handicap: RoundHandicap? = nil
) throws -> PlayedRound {
  let day = try require(LocalDate(day))
  return PlayedRound(
    round: id,
    playedOn: day,
    startedAt: try require(Timestamp(millisecondsSince1970: Int64(day.daysSince1970) * 86_400_000)),
    course: course,
    card: card,
    handicap: handicap
  )
}

/// The same strokes over par on each of 18 or 9 holes of par 4.
func flat(_ overPar: [Int], on day: String = "2026-05-01", course: CourseReference = somewhere) throws -> PlayedRound {
  let tee = try tee(pars: overPar.map { _ in 4 })
  return try round(try card(tee, try overPar.map { try scored(4 + $0) }), on: day, course: course)
}
