import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import AnalyticsService

struct LedgerTests {
  @Test func `A card's events are applied in order, each once`() throws {
    let history = try CardHistory.finished(toPar: 3)
    var ledger = Ledger()
    for envelope in history.events.dropLast() {
      #expect(ledger.apply(envelope) == .applied(figures: false))
      #expect(ledger.apply(envelope) == .ignored)
    }
    let finish = try #require(history.events.last)
    #expect(ledger.rounds.isEmpty)
    #expect(ledger.apply(finish) == .applied(figures: true))
    #expect(ledger.apply(finish) == .ignored)
    #expect(ledger.rounds.map(\.score?.gross) == [75])
    #expect(ledger.sequence(of: history.card) == 20)
    #expect(ledger.version == 20)
  }

  @Test func `A gap is reported and changes nothing`() throws {
    let history = try CardHistory.finished(toPar: 0)
    var ledger = Ledger()
    #expect(ledger.apply(history.events[2]) == .gap(expected: 1))
    #expect(ledger.cards.isEmpty && ledger.changedCards.isEmpty)
    ledger.apply(history.events[0])
    ledger.markStored()
    #expect(ledger.apply(history.events[3]) == .gap(expected: 2))
    #expect(ledger.sequence(of: history.card) == 1 && ledger.changedCards.isEmpty)
    // An old event is ignored even after a gap.
    #expect(ledger.apply(history.events[0]) == .ignored)
  }

  @Test func `A card is replaced from the log, but never by an older state`() throws {
    var history = try CardHistory.finished(toPar: 0)
    var ledger = Ledger()
    for envelope in history.events.prefix(5) { ledger.apply(envelope) }
    #expect(ledger.replace(history.card, with: history.events.map(LoggedEvent.event)) == .applied(figures: true))
    #expect(ledger.sequence(of: history.card) == 20)
    #expect(ledger.replace(history.card, with: history.events.prefix(19).map(LoggedEvent.event)) == .ignored)
    #expect(ledger.replace(history.card, with: []) == .ignored)
    #expect(ledger.rounds.count == 1)
    history.delete()
    let holed = history.events.filter { $0.sequence != 7 }.map(LoggedEvent.event)
    #expect(ledger.replace(history.card, with: holed) == .gap(expected: 7))
    #expect(ledger.rounds.count == 1)
    #expect(ledger.apply(try #require(history.events.last)) == .applied(figures: true))
    #expect(ledger.rounds.isEmpty)
  }

  @Test func `A card that was reopened, corrected and finished again counts as corrected`() throws {
    var history = try CardHistory.finished(toPar: 5)
    var ledger = Ledger([history])
    #expect(ledger.rounds.map(\.score?.toPar.strokes) == [5])
    history.reopen()
    ledger.apply(try #require(history.events.last))
    #expect(ledger.rounds.isEmpty)
    try history.score(1, 3)
    #expect(ledger.apply(try #require(history.events.last)) == .applied(figures: false))
    history.finish()
    ledger.apply(try #require(history.events.last))
    #expect(ledger.rounds.map(\.score?.toPar.strokes) == [4])
  }

  @Test func `A card that takes another's place begins with its holes, and counts once it is finished`() throws {
    let bo = PlayerID(UUID())
    var guest = try CardHistory.finished(toPar: 5)
    let taken = try guest.taken(over: bo)
    #expect(taken.events.map(\.event.type) == ["RoundStarted", "RoundFinished"])
    guest.remove()
    #expect(Ledger([guest]).rounds.isEmpty && Ledger([guest]).posted.isEmpty)
    let ledger = Ledger([taken])
    #expect(ledger.rounds.map(\.score?.toPar.strokes) == [5])
    #expect(ledger.posted.count == 1 && ledger.sequence(of: taken.card) == 2)
    // The figures are those of the same round played hole by hole.
    let played = Ledger([try CardHistory.finished(toPar: 5)])
    #expect(ledger.career.archivedBadges.keys == played.career.archivedBadges.keys)
    #expect(ledger.history.map(\.card) == played.history.map(\.card))
    // One that is taken over while it is played goes on at the next hole.
    var open = try guest.first(10).taken(over: bo)
    #expect(open.events.count == 1 && Ledger([open]).rounds.isEmpty)
    for hole in open.tee.holes.dropFirst(9) { try open.score(hole.number.rawValue, hole.par.rawValue) }
    open.finish()
    #expect(Ledger([open]).rounds.map(\.score?.toPar.strokes) == [5])
  }

  @Test func `A finished card that is corrected in place counts at once`() throws {
    var history = try CardHistory.finished(toPar: 5)
    let before = Ledger([history])
    try history.score(1, 3)
    #expect(Ledger([history]).rounds.map(\.score?.toPar.strokes) == [4])
    #expect(Ledger([history]).posted != before.posted && Ledger([history]).postedVersion == before.postedVersion + 1)
    try history.clear(1)
    #expect(Ledger([history]).rounds.isEmpty)
  }

  @Test func `A deleted card counts for nothing until it is restored as it was`() throws {
    var history = try CardHistory.finished(toPar: 1)
    history.delete()
    #expect(Ledger([history]).rounds.isEmpty)
    var open = history
    history.restore(finished: true)
    #expect(Ledger([history]).rounds.count == 1)
    open.restore(finished: false)
    #expect(Ledger([open]).rounds.isEmpty)
    open.finish()
    #expect(Ledger([open]).rounds.count == 1)
  }

  @Test func `A removed card counts for nothing, also in a restored round`() throws {
    var history = try CardHistory.finished(toPar: 1)
    history.remove()
    #expect(Ledger([history]).rounds.isEmpty)
    history.delete()
    history.restore(finished: true)
    #expect(Ledger([history]).rounds.isEmpty)
  }

  @Test func `A change of tee changes par, rating and name`() throws {
    var history = try CardHistory("Sandmere Links")
    for hole in 1...18 { try history.score(hole, 4) }
    try history.change(tee: 1)
    history.finish()
    let round = try #require(Ledger([history]).rounds.first)
    #expect(round.tee.name == "White")
    #expect(round.score?.form == Tenths(Rounding.nearest(113 * (720 - 691), 128)))
  }

  @Test func `A card with a hole missing is not counted, whatever the event claims`() throws {
    var history = try CardHistory()
    for hole in 1...17 { try history.score(hole, 4) }
    history.finish(complete: true)
    #expect(Ledger([history]).rounds.isEmpty)
  }

  @Test func `A round with a hole picked up was played and has no score, whatever the most likely score there`() throws
  {
    var history = try CardHistory("Foxholm Green", .front)
    for hole in 1...8 { try history.score(hole, 4) }
    try history.score(9, nil, pickedUp: true)
    history.finish()
    let round = try #require(Ledger([history]).rounds.first)
    #expect(round.score == nil && round.distribution.holes == 8)
    try history.score(9, 7, pickedUp: true)
    #expect(Ledger([history]).rounds.first == round)
    try history.score(9, 7)
    #expect(Ledger([history]).rounds.first?.score?.gross == 39)
  }

  @Test func `An impossible event is refused, occupies its sequence number and changes nothing`() throws {
    var history = try CardHistory("Alderwick Hills", .back)
    try history.score(9, 4)
    var ledger = Ledger([history])
    let state = ledger.cards[history.card]?.state
    #expect(ledger.sequence(of: history.card) == 2)
    #expect(state == Ledger([history.first(1)]).cards[history.card]?.state)

    history.add(history.events[0].event)
    #expect(ledger.apply(history.events[2]) == .refused(reason: "the card was opened before"))
    let stranger = try CardHistory()
    let foreign = EventEnvelope(
      id: history.events[0].id,
      time: history.startedAt,
      playerID: history.player,
      sequence: 4,
      traceparent: nil,
      event: .roundDeleted(RoundDeleted(roundId: stranger.round, cardId: history.card, deletedAt: history.startedAt))
    )
    guard case .refused = ledger.apply(foreign) else { throw Missing() }
    #expect(ledger.sequence(of: history.card) == 4)
    #expect(ledger.cards[history.card]?.state == state)
    #expect(ledger.changedCards == [history.card])
  }

  @Test func `A card whose first event cannot be read keeps its sequence until it is replaced`() throws {
    let history = try CardHistory.finished(toPar: 2)
    var ledger = Ledger()
    #expect(ledger.skip(history.card, sequence: 1, reason: "x") == .refused(reason: "x"))
    for envelope in history.events.dropFirst() {
      #expect(ledger.apply(envelope) == .refused(reason: "the card was never opened"))
    }
    #expect(ledger.sequence(of: history.card) == 20)
    let bytes = try #require(ledger.cards[history.card]).bytes
    #expect(try LedgerCard(bytes: bytes) == ledger.cards[history.card])
    #expect(ledger.replace(history.card, with: history.events.map(LoggedEvent.event)) == .applied(figures: true))
    #expect(ledger.rounds.count == 1)
  }

  @Test func `An unreadable event of the log occupies its sequence number too`() throws {
    let history = try CardHistory.finished(toPar: 2)
    var logged = history.events.map(LoggedEvent.event)
    logged[3] = .unreadable(history.card, sequence: 4, at: history.startedAt, reason: "torn")
    var reloaded = Ledger()
    #expect(reloaded.replace(history.card, with: logged) == .refused(reason: "torn"))
    var followed = Ledger()
    for envelope in history.events {
      if envelope.sequence == 4 {
        followed.skip(history.card, sequence: 4, reason: "torn")
      } else {
        followed.apply(envelope)
      }
    }
    #expect(followed.cards == reloaded.cards)
  }

  @Test func `An event of an unknown type occupies its sequence number`() throws {
    var history = try CardHistory.finished(toPar: 2)
    history.other()
    history.delete()
    let ledger = Ledger([history])
    #expect(ledger.sequence(of: history.card) == 22)
    #expect(ledger.rounds.isEmpty)
  }

  @Test func `A card that was taken over keeps its holes`() throws {
    var history = try CardHistory("Foxholm Green", .front)
    guard case .roundStarted(var started) = history.events[0].event else { throw Missing() }
    started.holes = try (1...9).map { number in
      RecordedHole(
        hole: try require(HoleNumber(rawValue: number)),
        score: try HoleScore(HoleEntry(strokes: 5), par: nil),
        recordedAt: started.startedAt,
        recordedBy: annaID
      )
    }
    var ledger = Ledger()
    var opening = history.events[0]
    opening.event = .roundStarted(started)
    ledger.apply(opening)
    history.finish()
    ledger.apply(history.events[1])
    #expect(ledger.rounds.first?.score?.gross == 45)
  }

  @Test func `Changes are kept until they are stored`() throws {
    let history = try CardHistory.finished(toPar: 0)
    var ledger = Ledger()
    ledger.apply(history.events[0])
    #expect(ledger.changedCards == [history.card] && !ledger.figuresChanged)
    ledger.markStored()
    #expect(ledger.changedCards.isEmpty)
    for envelope in history.events { ledger.apply(envelope) }
    #expect(ledger.changedCards == [history.card] && ledger.figuresChanged)
    ledger.markStored()
    #expect(!ledger.figuresChanged)
  }

  @Test func `A card's bytes come back as the same card`() throws {
    var history = try CardHistory("Foxholm Green")
    try history.score(1, 4)
    try history.score(12, nil, pickedUp: true)
    try history.score(10, 9, pickedUp: true)
    history.delete()
    let card = try #require(Ledger([history]).cards[history.card])
    #expect(try LedgerCard(bytes: card.bytes) == card)
    #expect(try card.bytes == LedgerCard(bytes: card.bytes).bytes)
    let size = card.bytes.count
    #expect(size < 2_000, "\(size) bytes")
    let old = String(decoding: card.bytes, as: UTF8.self)
      .replacing("\"format\":\(LedgerCard.format)", with: "\"format\":\(LedgerCard.format - 1)")
    #expect(throws: DecodingError.self) { try LedgerCard(bytes: Array(old.utf8)) }
    #expect(throws: DecodingError.self) { try LedgerCard(bytes: Array("{}".utf8)) }
  }

  @Test func `A card with every detail comes back, also as it was before its correction, and takes little room`() throws
  {
    var history = try CardHistory()
    for hole in history.tee.holes {
      try history.detail(
        hole.number.rawValue,
        HoleEntry(
          strokes: 6,
          putts: 2,
          firstPuttFeet: 10 + hole.number.rawValue,
          fairway: hole.par.rawValue == 3
            ? nil : Fairway.allCases[hole.number.rawValue % Fairway.allCases.count].rawValue,
          penalties: hole.number.rawValue % 2,
          greensideBunker: hole.number.rawValue % 3 == 0 ? nil : hole.number.rawValue % 3 == 1
        )
      )
    }
    history.finish()
    try history.change(pcc: 2)
    let whole = try #require(Ledger([history]).cards[history.card])
    #expect(try LedgerCard(bytes: whole.bytes) == whole)
    #expect(whole.postedSequence == 21)
    let size = whole.bytes.count
    #expect(size < 1_400, "\(size) bytes")

    history.reopen()
    try history.score(3, nil, pickedUp: true)
    try history.clear(18)
    let open = try #require(Ledger([history]).cards[history.card])
    #expect(try LedgerCard(bytes: open.bytes) == open)
    #expect(open.state?.lastFinished == whole.state?.card)
    #expect(open.postedSequence == 21)
  }
}
