internal import Golf
internal import Postgres

/// Turns the rows of `ScoreStatements.write` into each request's own answer: the card as it was when that request's
/// turn came, though all were written at once.
struct ScoreAnswers {
  private struct Running {
    var sequence: Int64
    var played: PlayedHoles
    var holes: [HoleNumber: StoredHole] = [:]
  }

  private var cards: [CardID: Running] = [:]

  mutating func outcome(of write: ScoreWrite, _ row: PostgresRow) throws -> ScoreOutcome {
    switch try row.text("verdict") {
    case "accepted": break
    case "finished": return .finished
    case "tee-changed": return .teeChanged(TeeID(rawValue: try row.text("current_tee")))
    case "other-version":
      return .otherVersion(
        stored: try Self.stored(row, write.hole),
        writtenBy: try row.optionalText("stored_by_name")
      )
    default: return .notFound
    }
    guard let startHole = HoleNumber(rawValue: try row.int("start_hole")) else {
      throw UnreadableRecord(column: "start_hole")
    }
    var card =
      try cards[write.card]
      ?? Running(sequence: Int64(try row.int("base")), played: PlayedHoles(try row.optionalText("holes")))
    let sequence = try row.optionalInt("sequence").map(Int64.init)
    if let sequence {
      card.sequence = sequence
      card.played[write.hole] = write.score
      card.holes[write.hole] = write.stored(version: sequence)
    } else if card.holes[write.hole] == nil {
      card.holes[write.hole] = try Self.stored(row, write.hole)
    }
    cards[write.card] = card
    return .accepted(
      ScoredCard(
        card: write.card,
        round: write.round,
        changed: sequence != nil,
        sequence: card.sequence,
        hole: card.holes[write.hole],
        tee: write.tee,
        startHole: startHole,
        played: card.played
      )
    )
  }

  /// The hole as it was before this batch.
  private static func stored(_ row: PostgresRow, _ hole: HoleNumber) throws -> StoredHole? {
    guard let version = try row.optionalInt("stored_version") else { return nil }
    guard let time = Timestamp(millisecondsSince1970: Int64(try row.int("stored_at"))) else {
      throw UnreadableRecord(column: "recorded_at")
    }
    var score: HoleScore?
    if try !row.bool("cleared") {
      let entry = HoleEntry(
        strokes: try row.optionalInt("strokes"),
        putts: try row.optionalInt("putts"),
        firstPuttFeet: try row.optionalInt("first_putt_feet"),
        fairway: try row.optionalText("fairway"),
        penalties: try row.optionalInt("penalties"),
        greensideBunker: try row.optionalBool("greenside_bunker"),
        pickedUp: try row.bool("picked_up"),
        note: try row.optionalText("note")
      )
      score = try HoleScore(entry, par: nil)
    }
    return StoredHole(
      hole: hole,
      score: score,
      version: Int64(version),
      recordedAt: time,
      recordedBy: PlayerID(try row.uuid("stored_by")),
      device: try row.optionalText("stored_device")
    )
  }
}
