import EventLog
import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import AnalyticsService

/// A card that can never be read or written is given up, and nothing else is.
struct BrokenCardTests {
  private func player() -> PlayerID { PlayerID(UUID()) }

  @Test func `A card whose log cannot be read is given up; the player's other cards and all other players continue`()
    async throws
  {
    let bench = try await Bench.withViews()
    let others = try (0..<5).map { _ in try CardHistory.finished(toPar: 3).of(player()) }
    let broken = try CardHistory.finished(on: "2026-05-01", toPar: 4)
    let sound = try CardHistory.finished(on: "2026-05-02", toPar: 5)
    for history in others + [sound] { try await bench.history.append(history) }
    _ = try await bench.apply(try sound.records)
    try await bench.history.append(broken)
    await bench.history.breakCard(broken.card)
    let more = try CardHistory.finished(on: "2026-05-03", toPar: 6)
    try await bench.history.append(more)
    // The first events of the card are missing, so that it has to be read from the log.
    let records = try Array(broken.records.dropFirst(2)) + more.records + others.flatMap { try $0.records }
    let parked = try await bench.apply(records)
    #expect(parked.map(\.record) == Array(try broken.records.dropFirst(2)))
    #expect(parked.allSatisfy { $0.reason.contains("cannot be read") })
    #expect(try await bench.reader.ledger(of: annaID).history.count == 2)
    for other in others { #expect(try await bench.reader.ledger(of: other.player).history.count == 1) }
    // Later events of the card fail too, until the card can be read: one reload then completes it.
    await bench.history.breakCard(nil)
    try await bench.projector.reload(broken.card, of: annaID)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A career that cannot be written stops its own postings, not its holes or another player`() async throws {
    let bench = try await Bench.withViews()
    let bo = player()
    let first = try CardHistory.finished(on: "2026-05-01", toPar: 4)
    try await bench.history.append(first)
    _ = try await bench.apply(try first.records)
    await bench.archive.breakRows(of: [annaID])
    let posted = try CardHistory.finished(on: "2026-05-02", toPar: 4)
    var open = try CardHistory(on: "2026-05-03")
    try open.score(1, 4)
    let other = try CardHistory.finished(toPar: 1).of(bo)
    for history in [posted, open, other] { try await bench.history.append(history) }
    let parked = try await bench.apply(posted.records + open.records + other.records)
    #expect(Set(parked.map(\.record.cardID)) == [posted.card])
    let ledger = try await bench.reader.ledger(of: annaID)
    #expect(ledger.sequence(of: open.card) == 2)
    #expect(ledger.sequence(of: posted.card) == 0)
    #expect(try await bench.reader.ledger(of: bo).history.count == 1)
  }

  @Test func `If nothing can be written the batch waits, because the fault is not in a card`() async throws {
    let bench = try await Bench.withViews()
    let histories = try (0..<4).map { _ in try CardHistory.finished(toPar: 3).of(player()) }
    for history in histories { try await bench.history.append(history) }
    await bench.archive.breakRows(of: Set(histories.map(\.player)))
    let records = try histories.flatMap { try $0.records }
    await #expect(throws: ViewError(.unexpected, "a row cannot be read")) { try await bench.apply(records) }
    await bench.archive.breakRows(of: [])
    #expect(try await bench.apply(records) == [])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A rebuild leaves out a career that cannot be read, and its views become current`() async throws {
    let bench = try await Bench.withViews()
    let histories = try (0..<4).map { _ in try CardHistory.finished(toPar: 3).of(player()) }
    for history in histories { try await bench.history.append(history) }
    await bench.archive.breakRows(of: [histories[1].player])
    let report = try #require(try await bench.rebuild.run())
    #expect(report.broken == [histories[1].player])
    for history in histories { #expect(try await bench.reader.ledger(of: history.player).history.count == 1) }
  }

  @Test func `Without Kafka the relay parks that card, and everything else is delivered`() async throws {
    let bench = try await Bench.withViews()
    let first = try CardHistory.finished(on: "2026-05-01", toPar: 4)
    try await bench.history.append(first)
    _ = try await bench.apply(try first.records)
    await bench.archive.breakRows(of: [annaID])
    let broken = try CardHistory.finished(on: "2026-05-02", toPar: 4)
    let others = try (0..<3).map { _ in try CardHistory.finished(toPar: 1).of(player()) }
    for history in [broken] + others { try await bench.history.append(history) }
    let events = try ([broken] + others).flatMap { try $0.records }.enumerated().map { row, record in
      OutboxEvent(row: row, roundID: broken.round, record: record)
    }
    let deliveries = try await ProjectionSink(projector: bench.projector).deliver(events)
    for (event, delivery) in zip(events, deliveries) {
      let isRefused = if case .refused = delivery { true } else { false }
      #expect(isRefused == (event.record.cardID == broken.card))
    }
    for other in others { #expect(try await bench.reader.ledger(of: other.player).history.count == 1) }
    let step = RelayStep(events, deliveries)
    #expect(step.parked.map(\.row) == [0])
    #expect(!step.mustWait)
  }
}
