import Basics
import FoundationEssentials
import Golf
import GolfEvents
import TestValues
import Testing

@testable import AnalyticsService

/// Random careers with faulty delivery, compared with figures that other code computes from the cards' final state.
struct RecomputationTests {
  @Test(arguments: 0..<40)
  func `For events in any order, repeated and lost, the views equal a recomputation`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var careers = try (0..<Int.random(in: 1...14, using: &random)).map { _ in try RandomCard(using: &random) }
    for place in careers.indices { try careers[place].play(using: &random) }

    let inOrder = Ledger(careers.map(\.history))
    var ledger = Ledger()
    for envelope in delivered(careers.map(\.history), using: &random) {
      if case .gap = ledger.apply(envelope) {
        let log = try #require(careers.first { $0.history.card == envelope.cardID }).history.events
        // The log may have more events than were delivered.
        ledger.replace(envelope.cardID, with: log.map(LoggedEvent.event))
      }
    }
    for career in careers { ledger.replace(career.history.card, with: career.history.events.map(LoggedEvent.event)) }
    #expect(ledger.cards == inOrder.cards)
    #expect(ledger.version == Int64(careers.reduce(0) { $0 + $1.history.events.count }))

    let stored = Ledger(cards: try ledger.cards.mapValues { try LedgerCard(bytes: $0.bytes) })
    for view in View.allCases {
      let bytes = ledger.bytes(of: view)
      #expect(inOrder.bytes(of: view) == bytes)
      #expect(stored.bytes(of: view) == bytes)
      // Valid JSON with sorted names: other code reads it and writes the same.
      #expect(try CanonicalJSON.encode(JSONValue(bytes)) == bytes)
    }
    try Oracle(careers).check(ledger)

    let finished = careers.filter { $0.isFinished && !$0.isRemoved && !$0.isDeleted }.map(\.played).inOrder()
    #expect(ledger.history == finished)
    #expect(stored.history == finished)
  }

  /// Each card's events in order, but with cards mixed, and with some events repeated, late or missing.
  private func delivered(_ histories: [CardHistory], using random: inout Seeded) -> [EventEnvelope] {
    var rest = histories.map(\.events)
    var delivered: [EventEnvelope] = []
    while let place = rest.indices.filter({ !rest[$0].isEmpty }).randomElement(using: &random) {
      let next = rest[place].removeFirst()
      switch Int.random(in: 0..<20, using: &random) {
      case 0: continue
      case 1: delivered += [next, next]
      case 2: delivered.insert(next, at: Int.random(in: 0...delivered.count, using: &random))
      case 3: delivered += [next] + delivered.suffix(3)
      default: delivered.append(next)
      }
    }
    return delivered
  }
}

/// A card played at random, whose state is kept in `Golf`'s own types.
struct RandomCard {
  var history: CardHistory
  var card: Card
  var isFinished = false
  var isDeleted = false
  var isRemoved = false

  init(using random: inout Seeded) throws {
    let course = try require(ShippedCourses.all.randomElement(using: &random))
    let modes = RoundMode.allCases.filter { $0.isPlayable(onHoles: course.holeCount) }
    history = try CardHistory(
      course.name,
      try require(modes.randomElement(using: &random)),
      on: "2026-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))",
      at: "1\(Int.random(in: 0...9, using: &random)):00:00Z",
      tee: Int.random(in: 0..<course.tees.count, using: &random)
    )
    card = try require(Card(tee: history.tee))
  }

  /// The source of statistics and badges, from the state of this card.
  var played: PlayedRound {
    PlayedRound(
      round: history.round,
      playedOn: history.playedOn,
      startedAt: history.startedAt,
      course: history.course.reference,
      card: card
    )
  }

  mutating func play(using random: inout Seeded) throws {
    for hole in card.tee.holes where Int.random(in: 0..<60, using: &random) > 0 {
      try score(hole, using: &random)
    }
    finish()
    for _ in 0..<Int.random(in: 0...6, using: &random) { try amend(using: &random) }
  }

  private mutating func finish() {
    history.finish(complete: card.totals.isComplete)
    isFinished = true
  }

  private mutating func score(_ hole: Hole, using random: inout Seeded) throws {
    let pickedUp = Int.random(in: 0..<80, using: &random) == 0
    let strokes =
      pickedUp && Bool.random(using: &random) ? nil : max(1, hole.par.rawValue + .random(in: -2...4, using: &random))
    try card.set(HoleScore(HoleEntry(strokes: strokes, pickedUp: pickedUp), par: nil), at: hole.number)
    try history.score(hole.number.rawValue, strokes, pickedUp: pickedUp)
  }

  private mutating func amend(using random: inout Seeded) throws {
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      history.reopen()
      isFinished = false
    case 1...2: finish()
    case 3:
      history.delete()
      isDeleted = true
    case 4...5:
      history.restore(finished: isFinished)
      isDeleted = false
    case 6 where Bool.random(using: &random):
      history.remove()
      isRemoved = true
      isFinished = false
    case 7:
      let tee = Int.random(in: 0..<history.course.tees.count, using: &random)
      try history.change(tee: tee)
      try card.change(tee: history.tee, startHole: try require(history.mode.holeNumbers.last))
    case 8:
      let hole = try require(card.tee.holes.randomElement(using: &random))
      try history.clear(hole.number.rawValue)
      try card.clear(hole.number)
    case 9: history.other()
    default: try score(try require(card.tee.holes.randomElement(using: &random)), using: &random)
    }
  }
}
