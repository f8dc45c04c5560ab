import Golf
import GolfEvents
import LiveUpdates
import Testing

@testable import AnalyticsService

struct LiveCardTests {
  private func card(_ history: CardHistory) throws -> LiveCard {
    let ledger = Ledger([history])
    let state = try #require(ledger.cards[history.card])
    return try #require(LiveCard(history.card, state, at: ledger.changedAt[history.card]))
  }

  @Test func `It has what was entered, and nothing that is not for all`() throws {
    var history = try CardHistory(tee: 1)
    try history.score(2, 4)
    var entry = HoleEntry(
      strokes: 5,
      putts: 2,
      firstPuttFeet: 24,
      fairway: "left",
      penalties: 0,
      greensideBunker: false,
      note: "wind from the left"
    )
    try history.detail(1, entry)
    try history.score(3, nil, pickedUp: true)
    entry.note = nil
    let card = try card(history)
    #expect(card.sequence == 4 && card.status == .open)
    #expect(
      String(decoding: card.json, as: UTF8.self)
        == """
        {"id":"\(history.card)","sequence":4,"status":"open","tee":"\(history.tee.id.rawValue)","startHole":1,\
        "at":"2026-05-17T09:00:03.000Z","holes":[\
        {"hole":1,"strokes":5,"putts":2,"firstPuttFeet":24,"fairway":"left","penalties":0,"greensideBunker":false},\
        {"hole":2,"strokes":4},{"hole":3,"pickedUp":true}]}
        """
    )
  }

  @Test func `Its status follows its events; a removed or deleted card has no holes`() throws {
    var history = try CardHistory.finished("Foxholm Green", .front, toPar: 1)
    var stages: [(LiveStatus, Int)] = []
    func stage() throws {
      let card = try card(history)
      guard case .array(let holes)? = try JSONValue(card.json)["holes"] else { throw Missing() }
      stages.append((card.status, holes.count))
    }
    try stage()
    history.reopen()
    try stage()
    history.delete()
    try stage()
    history.restore(finished: true)
    try stage()
    history.delete()
    history.restore(finished: false)
    try stage()
    history.remove()
    try stage()
    history.restore(finished: false)
    try stage()
    #expect(stages.map(\.0) == [.finished, .open, .deleted, .finished, .open, .removed, .removed])
    #expect(stages.map(\.1) == [9, 9, 0, 9, 9, 0, 0])
  }

  @Test func `An event that cannot be applied is news of its card all the same`() throws {
    var history = try CardHistory("Foxholm Green", .front)
    try history.score(2, 4)
    var records = try history.records
    records[1].payload = Array("{}".utf8)
    let ledger = LedgerReplay(records).ledger
    let state = try #require(ledger.cards[history.card])
    let card = try #require(LiveCard(history.card, state, at: ledger.changedAt[history.card]))
    #expect(card.sequence == 2)
    #expect(try JSONValue(card.json)["at"] == .text("2026-05-17T09:00:01.000Z"))
    records[0].payload = Array("{}".utf8)
    let unknown = try #require(LedgerReplay(records).ledger.cards[history.card])
    #expect(LiveCard(history.card, unknown, at: nil) == nil)
  }
}
