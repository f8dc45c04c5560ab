import FoundationEssentials
import Golf
import GolfEvents
import Telemetry

@testable import RoundService

let firstMoment = Timestamp(millisecondsSince1970: 1_795_000_000_000)

extension RecordBench {
  func edit(by player: PlayerID? = nil, after seconds: Int64 = 0) throws -> Edit {
    guard let time = Timestamp(millisecondsSince1970: 1_795_000_000_000 + seconds * 1_000) else { throw Absent("time") }
    return Edit(player: player ?? anna, time: time, traceparent: nil)
  }

  func new(
    id: RoundID = RoundID(UUID()),
    owner: PlayerID? = nil,
    card: CardID = CardID(UUID()),
    hasClientID: Bool = true,
    guests: [String] = [],
    on day: String = "2026-05-17",
    tee: Int = 0,
    conditions: PlayingConditions = .normal
  ) throws -> NewRound {
    guard let playedOn = LocalDate(day), let start = HoleNumber(rawValue: 1) else { throw Absent("day") }
    let tee = course.tees[tee].id
    let own = NewCard(id: card, hasClientID: hasClientID, guestName: nil, tee: tee, handicapIndex: nil)
    let others = guests.map {
      NewCard(id: CardID(UUID()), hasClientID: false, guestName: $0, tee: tee, handicapIndex: nil)
    }
    return NewRound(
      id: id,
      owner: owner ?? anna,
      snapshot: course,
      startHole: start,
      playedOn: playedOn,
      conditions: conditions,
      players: [own] + others
    )
  }

  /// A writer of rounds, closed at the end.
  func writing<Answer>(_ body: (RoundWriter) async throws -> Answer) async throws -> Answer {
    let writer = RoundWriter(configuration: configuration, metrics: Metrics())
    do {
      let answer = try await body(writer)
      await writer.close()
      return answer
    } catch {
      await writer.close()
      throw error
    }
  }

  /// A new round.
  func round(owner: PlayerID? = nil, guests: [String] = []) async throws -> StoredRound {
    try await writing {
      try await $0.create(try new(owner: owner, guests: guests), by: try edit(by: owner)).round
    }
  }

  /// One request for a hole; nil strokes remove its score.
  func write(
    _ round: StoredRound,
    card: Int = 0,
    hole: Int,
    _ strokes: Int?,
    ifMatch: Int64? = nil,
    writer: PlayerID? = nil,
    device: String? = nil,
    deviceID: DeviceID? = nil,
    pickedUp: Bool = false
  ) throws -> ScoreWrite {
    guard let hole = HoleNumber(rawValue: hole), let time = firstMoment else { throw Absent("hole") }
    return try ScoreWrite(
      round: round.id,
      card: round.cards[card].id,
      hole: hole,
      score: try strokes.map { try HoleScore(HoleEntry(strokes: $0, pickedUp: pickedUp), par: nil) },
      tee: round.cards[card].tee,
      ifMatch: ifMatch,
      writer: writer ?? round.owner,
      device: device,
      deviceID: deviceID,
      recordedAt: time,
      event: EventID(UUID())
    )
  }

  /// One batch, run as by a connection of the score writer: without a card in its memory, or with `known`.
  func batch(
    _ writes: [ScoreWrite],
    lockTimeout: Int = 20_000,
    known: KnownCards = KnownCards()
  ) async throws -> [Result<ScoreOutcome, any Error>] {
    try await session(lockTimeout: lockTimeout) { ScoreProgram.run($0, writes, known) }
  }

  /// An account that has no round.
  func addPlayer(_ id: PlayerID, name: String = "A") async throws {
    _ = try await sql(
      """
      insert into golf.players (id, handle, display_name, password_hash, created_at)
      values ('\(id)', 'a\(id.description.prefix(8))', '\(name)', 'x', now())
      """
    )
  }

  /// Strokes by hole as the record has them, "1:4 2:5".
  func holes(_ card: CardID) async throws -> String {
    try await sql(
      """
      select string_agg(hole || ':' || coalesce(strokes::text, '-'), ' ' order by hole)
      from golf.hole_scores where card_id = '\(card)'
      """
    )
  }
}

extension Result where Success == ScoreOutcome {
  var accepted: ScoredCard? { if case .success(.accepted(let card)) = self { card } else { nil } }
  /// The outcome's name, for comparing.
  var name: String {
    switch self {
    case .success(.accepted): "accepted"
    case .success(.notFound): "notFound"
    case .success(.finished): "finished"
    case .success(.notYours): "notYours"
    case .success(.moved): "moved"
    case .success(.notesFull): "notesFull"
    case .success(.teeChanged): "teeChanged"
    case .success(.otherVersion): "otherVersion"
    case .failure: "failure"
    }
  }
}
