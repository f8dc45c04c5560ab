import FoundationEssentials
import Golf
import GolfEvents

@testable import AnalyticsService

struct Missing: Error {}

func require<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

let annaID = PlayerID(UUID())

/// Writes a card's events as the round service would, numbered from 1.
struct CardHistory {
  private(set) var player: PlayerID
  let round: RoundID
  let card = CardID(UUID())
  let course: Course
  let mode: RoundMode
  let playedOn: LocalDate
  let startedAt: Timestamp
  private(set) var tee: TeeSnapshot
  private(set) var events: [EventEnvelope] = []

  init(
    _ courseName: String = "Alderwick Hills",
    _ mode: RoundMode = .eighteen,
    on day: String = "2026-05-17",
    at time: String = "09:00:00Z",
    tee: Int = 0,
    player: PlayerID = annaID,
    round: RoundID = RoundID(UUID())
  ) throws {
    self.player = player
    self.round = round
    self.course = try require(ShippedCourses.all.first { $0.name == courseName })
    self.mode = mode
    self.playedOn = try require(LocalDate(day))
    self.startedAt = try require(Timestamp("\(day)T\(time)"))
    self.tee = try require(course.tees[tee].snapshot(mode))
    add(
      .roundStarted(
        RoundStarted(
          roundId: round,
          cardId: card,
          player: owner,
          playedOn: playedOn,
          startedAt: startedAt,
          startHole: try require(mode.holeNumbers.first),
          mode: mode,
          course: EventCourse(course.reference),
          tee: EventTee(self.tee),
          handicapIndex: nil
        )
      )
    )
  }

  /// A finished round of par, except that the second hole is over par, or the first holes are one under.
  static func finished(
    _ courseName: String = "Alderwick Hills",
    _ mode: RoundMode = .eighteen,
    on day: String = "2026-05-17",
    at time: String = "09:00:00Z",
    tee: Int = 0,
    toPar: Int
  ) throws -> CardHistory {
    var history = try CardHistory(courseName, mode, on: day, at: time, tee: tee)
    for (place, hole) in history.tee.holes.enumerated() {
      try history.score(
        hole.number.rawValue,
        hole.par.rawValue + (toPar < 0 ? (place < -toPar ? -1 : 0) : place == 1 ? toPar : 0)
      )
    }
    history.finish()
    return history
  }

  /// A finished round whose strokes over or under par are spread over its first holes.
  static func spread(on day: String, toPar: Int) throws -> CardHistory {
    var history = try CardHistory(on: day)
    for (place, hole) in history.tee.holes.enumerated() {
      let (each, more) = (toPar / 18, toPar % 18)
      let extra = place < abs(more) ? more.signum() : 0
      try history.score(hole.number.rawValue, hole.par.rawValue + each + extra)
    }
    history.finish()
    return history
  }

  private var owner: EventPlayer { EventPlayer(id: player, guest: false, ownerId: player) }

  mutating func score(_ hole: Int, _ strokes: Int?, pickedUp: Bool = false) throws {
    let score = try HoleScore(HoleEntry(strokes: strokes, pickedUp: pickedUp), par: nil)
    let hole = try require(HoleNumber(rawValue: hole))
    let recorded = RecordedHole(hole: hole, score: score, recordedAt: startedAt, recordedBy: player)
    add(.holeScored(HoleScored(roundId: round, cardId: card, hole: recorded)))
  }

  mutating func detail(_ hole: Int, _ entry: HoleEntry) throws {
    let hole = try require(HoleNumber(rawValue: hole))
    let score = try HoleScore(entry, par: nil)
    let recorded = RecordedHole(hole: hole, score: score, recordedAt: startedAt, recordedBy: player)
    add(.holeScored(HoleScored(roundId: round, cardId: card, hole: recorded)))
  }

  mutating func clear(_ hole: Int) throws {
    let hole = try require(HoleNumber(rawValue: hole))
    add(
      .holeCleared(HoleCleared(roundId: round, cardId: card, hole: hole, clearedAt: startedAt, clearedBy: player))
    )
  }

  mutating func change(tee place: Int) throws {
    tee = try require(course.tees[place].snapshot(mode))
    let start = try require(mode.holeNumbers.last)
    add(
      .cardChanged(
        CardChanged(
          roundId: round,
          cardId: card,
          player: owner,
          startHole: start,
          tee: EventTee(tee),
          handicapIndex: nil,
          changedAt: startedAt
        )
      )
    )
  }

  mutating func change(pcc: Int) throws {
    add(
      .cardChanged(
        CardChanged(
          roundId: round,
          cardId: card,
          player: owner,
          startHole: try require(mode.holeNumbers.first),
          tee: EventTee(tee),
          handicapIndex: nil,
          pcc: try require(PlayingConditions(rawValue: pcc)),
          changedAt: startedAt
        )
      )
    )
  }

  /// The writer sets `complete`; the reader looks at the holes.
  mutating func finish(complete: Bool = true, missing: HolesMissing? = nil, nine: RoundMode? = nil) {
    let nine = nine.flatMap { mode in course.tees.first { $0.id == tee.id }?.snapshot(mode) }
    add(
      .roundFinished(
        RoundFinished(
          roundId: round,
          cardId: card,
          finishedAt: startedAt,
          complete: complete,
          holesMissing: missing,
          nine: nine.map { EventTee($0) }
        )
      )
    )
  }

  mutating func reopen() {
    add(.roundReopened(RoundReopened(roundId: round, cardId: card, reopenedAt: startedAt)))
  }

  mutating func delete() {
    add(.roundDeleted(RoundDeleted(roundId: round, cardId: card, deletedAt: startedAt)))
  }

  mutating func restore(finished: Bool) {
    add(.roundRestored(RoundRestored(roundId: round, cardId: card, restoredAt: startedAt, finished: finished)))
  }

  mutating func remove() {
    add(.cardRemoved(CardRemoved(roundId: round, cardId: card, removedAt: startedAt)))
  }

  mutating func other() {
    // Only an event that was read can have an unknown type.
    let payload = Array(#"{"roundId":"\#(round)","cardId":"\#(card)"}"#.utf8)
    if let event = try? Event(type: "CardAdmired", payload: payload) { add(event) }
  }

  /// The card that takes this one's place: it begins with all its holes, and is finished if this one was.
  func taken(over player: PlayerID) throws -> CardHistory {
    var next = try CardHistory(course.name, mode, on: "\(playedOn)", player: player)
    guard case .roundStarted(var started)? = next.events.first?.event else { throw Missing() }
    started.tee = EventTee(tee)
    started.replaces = card
    started.holes = events.compactMap { if case .holeScored(let scored) = $0.event { scored.hole } else { nil } }
    next.tee = tee
    next.events[0].event = .roundStarted(started)
    if let finish = events.lazy.compactMap({ if case .roundFinished(let event) = $0.event { event } else { nil } }).last
    {
      next.finish(complete: finish.complete, missing: finish.holesMissing)
    }
    return next
  }

  /// The same events of another player.
  func of(_ player: PlayerID) -> CardHistory {
    var copy = self
    copy.player = player
    copy.events = events.map { envelope in
      var envelope = envelope
      envelope.playerID = player
      if case .roundStarted(var started) = envelope.event {
        started.player.id = player
        envelope.event = .roundStarted(started)
      }
      return envelope
    }
    return copy
  }

  func first(_ count: Int) -> CardHistory {
    var copy = self
    copy.events = Array(events.prefix(count))
    return copy
  }

  /// Each event a second after the one before, as if each had a transaction of its own.
  mutating func add(_ event: Event) {
    let time = Timestamp(millisecondsSince1970: startedAt.millisecondsSince1970 + Int64(events.count) * 1_000)
    events.append(
      EventEnvelope(
        id: EventID(UUID()),
        time: time ?? startedAt,
        playerID: player,
        sequence: Int64(events.count + 1),
        traceparent: nil,
        event: event
      )
    )
  }
}

extension Ledger {
  init(_ histories: [CardHistory]) {
    self.init()
    for envelope in histories.flatMap(\.events) { apply(envelope) }
  }
}
