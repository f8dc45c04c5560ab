import Basics
import Golf
import Postgres
import RoundFreshness
import Telemetry

/// Turns the rows of `ScoreStatements.write` into each request's own answer: the card as of that request's turn,
/// although all were written at once.
struct ScoreAnswers {
  /// A card's sequence and holes after a batch, kept so that the next batch need not read the holes.
  struct Known: Sendable {
    let sequence: Int64
    let played: PlayedHoles
  }

  private struct Running {
    var sequence: Int64
    var played: PlayedHoles
    var holes: [HoleNumber: StoredHole] = [:]
  }

  private let known: [CardID: Known]
  private var cards: [CardID: Running] = [:]

  /// - Parameter known: The cards that were passed to `writeValues`.
  init(known: [CardID: Known]) { self.known = known }

  mutating func outcome(of write: ScoreWrite, _ row: PostgresRow) throws -> ScoreOutcome {
    let keeps = try row.bool("keeps")
    switch try row.text("verdict") {
    case "accepted": break
    case "finished": return .finished
    case "not-yours": return .notYours
    case "moved": return .moved
    case "notes-full": return .notesFull
    case "tee-changed": return .teeChanged(TeeID(rawValue: try row.text("current_tee")))
    case "other-version":
      return .otherVersion(
        stored: try Self.stored(row, write.hole, withNote: keeps),
        writtenBy: try row.optionalText("stored_by_name")
      )
    default: return .notFound
    }
    guard let startHole = HoleNumber(rawValue: try row.int("start_hole")) else {
      throw UnreadableRecord(column: "start_hole")
    }
    var card = try cards[write.card] ?? running(write.card, row)
    let sequence = try row.optionalInt("sequence").map(Int64.init)
    if let sequence {
      card.sequence = sequence
      card.played.set(write.score, at: write.hole)
      card.holes[write.hole] = write.stored(version: sequence, withNote: keeps)
    } else if card.holes[write.hole] == nil {
      card.holes[write.hole] = try Self.stored(row, write.hole, withNote: keeps)
    }
    cards[write.card] = card
    return .accepted(
      ScoredCard(
        card: write.card,
        round: write.round,
        wasWritten: sequence != nil,
        sequence: card.sequence,
        hole: card.holes[write.hole],
        tee: write.tee,
        startHole: startHole,
        played: card.played
      )
    )
  }

  private func running(_ card: CardID, _ row: PostgresRow) throws -> Running {
    let base = Int64(try row.int("base"))
    if let known = known[card], known.sequence == base { return Running(sequence: base, played: known.played) }
    return Running(sequence: base, played: PlayedHoles(try row.optionalText("holes")))
  }

  /// The stored hole before this batch.
  private static func stored(_ row: PostgresRow, _ hole: HoleNumber, withNote: Bool) throws -> StoredHole? {
    guard let version = try row.optionalInt("stored_version") else { return nil }
    guard let time = Timestamp(millisecondsSince1970: Int64(try row.int("stored_at"))) else {
      throw UnreadableRecord(column: "recorded_at")
    }
    var score: HoleScore?
    if try !row.bool("stored_cleared") {
      let entry = HoleEntry(
        strokes: try row.optionalInt("stored_strokes"),
        putts: try row.optionalInt("stored_putts"),
        firstPuttFeet: try row.optionalInt("stored_first_putt_feet"),
        fairway: try row.optionalText("stored_fairway"),
        penalties: try row.optionalInt("stored_penalties"),
        greensideBunker: try row.optionalBool("stored_greenside_bunker"),
        pickedUp: try row.bool("stored_picked_up"),
        note: withNote ? try row.optionalText("stored_note") : nil
      )
      score = try HoleScore(entry, par: nil)
    }
    return StoredHole(
      hole: hole,
      score: score,
      version: Int64(version),
      recordedAt: time,
      recordedBy: PlayerID(try row.uuid("stored_by")),
      device: try row.optionalText("stored_device"),
      deviceID: try row.optionalUUID("stored_device_id").map { DeviceID($0) }
    )
  }
}

/// The holes of cards in play, as of a sequence. The statement compares that sequence with the card's under its lock
/// and reads the holes if they differ.
final class KnownCards: Sendable {
  private let recent: Protected<RecentlyUsed<CardID, ScoreAnswers.Known>>

  /// - Parameter limit: The most cards that are cached, of about 1 KB each.
  init(limit: Int = 8_000) { recent = Protected(RecentlyUsed(limit: limit)) }

  func of(_ writes: [ScoreWrite]) -> [CardID: ScoreAnswers.Known] {
    recent.withLock { recent in
      var known: [CardID: ScoreAnswers.Known] = [:]
      for write in writes where known[write.card] == nil { known[write.card] = recent.use(write.card) }
      return known
    }
  }

  /// Call after a commit.
  func keep(_ answers: [Result<ScoreOutcome, any Error>]) {
    recent.withLock { recent in
      for case .success(.accepted(let card)) in answers {
        recent.put(ScoreAnswers.Known(sequence: card.sequence, played: card.played), for: card.card)
      }
    }
  }
}
