import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import AnalyticsService

struct ProjectorTests {
  func gross(_ bench: Bench, _ player: PlayerID = annaID) async throws -> [Int] {
    let bytes = try await bench.reader.read(.trendEighteen, of: player)
    guard case .array(let points)? = try JSONValue(bytes)["points"] else { throw Missing() }
    return points.compactMap { $0["gross"]?.integer }
  }

  @Test func `An applied batch is in the views, and changes nothing the second time`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    try await bench.history.append(history)
    #expect(try await bench.apply(history.records) == [])
    #expect(try await gross(bench) == [75])
    let content = await bench.views.content.mapValues { $0.mapValues(\.version) }
    #expect(try await bench.apply(history.records) == [])
    #expect(await bench.views.content.mapValues { $0.mapValues(\.version) } == content)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A gap is filled from the log`() async throws {
    let bench = try await Bench.withViews()
    let first = try CardHistory.finished(toPar: 3)
    try await bench.history.append(first)
    _ = try await bench.apply(first.records)
    let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    try await bench.history.append(second)
    let records = try second.records
    _ = try await bench.apply([records[0]])
    _ = try await bench.apply(Array(records.suffix(2)))
    #expect(try await gross(bench) == [75, 76])
    #expect(await bench.history.cardReads == 1)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A missing ledger is rebuilt from the whole log, not from the event alone`() async throws {
    let bench = try await Bench.withViews()
    let histories = try (1...3).map { try CardHistory.finished(on: "2026-05-0\($0)", toPar: $0) }
    for history in histories { try await bench.history.append(history) }
    _ = try await bench.apply(histories.flatMap { try $0.records })
    await bench.views.forget(annaID)
    let next = try CardHistory("Foxholm Green", .front)
    try await bench.history.append(next)
    _ = try await bench.apply(next.records)
    #expect(try await gross(bench) == [73, 74, 75])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A projector that lost its partition cannot overwrite a newer ledger`() async throws {
    let bench = try await Bench.withViews()
    let old = bench.another()
    let new = bench.another()
    var history = try CardHistory.finished(toPar: 3)
    try await bench.history.append(history)
    _ = try await bench.apply(history.records, with: old)
    try history.score(1, 9)
    let correction = try require(try history.records.last)
    await bench.history.append(correction)
    _ = try await bench.apply([correction], with: new)
    let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    try await bench.history.append(second)
    // The old projector's cached ledger lacks the correction.
    _ = try await bench.apply(second.records, with: old)
    #expect(try await gross(bench) == [80, 76])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `Emptied views are rebuilt before anything is written into them`() async throws {
    let bench = try await Bench.withViews()
    let first = try CardHistory.finished(toPar: 3)
    try await bench.history.append(first)
    _ = try await bench.apply(first.records)
    await bench.views.empty()
    let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    try await bench.history.append(second)
    await #expect(throws: ViewError(.rebuilding)) { try await bench.apply(second.records) }
    try await bench.insist(try second.records)
    #expect(try await gross(bench) == [75, 76])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A server that restarted with an older state is not trusted`() async throws {
    let bench = try await Bench.withViews()
    let first = try CardHistory.finished(toPar: 3)
    try await bench.history.append(first)
    _ = try await bench.apply(first.records)
    let saved = await bench.views.content
    let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    try await bench.history.append(second)
    _ = try await bench.apply(second.records)
    await bench.views.restart(to: saved)
    // The next event belongs to a third card: nothing else would ask for the second one again.
    let third = try CardHistory.finished(on: "2026-05-19", toPar: 5)
    try await bench.history.append(third)
    try await bench.insist(try third.records)
    #expect(try await gross(bench) == [75, 76, 77])
  }

  @Test func `While Redis is unreachable no event is reported as applied`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    try await bench.history.append(history)
    _ = try await bench.apply(Array(history.records.prefix(4)))
    await bench.views.setAway(true)
    await #expect(throws: ViewError(.viewsAway)) { try await bench.apply(history.records) }
    await #expect(throws: ViewError(.viewsAway)) { try await bench.reader.read(.overview, of: annaID) }
    await bench.views.setAway(false)
    try await bench.insist(try history.records)
    #expect(try await gross(bench) == [75])
  }

  @Test func `An unreadable event is parked before anything is written, and its card continues`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    var records = try history.records
    records[4].payload = Array("{".utf8)
    for record in records { await bench.history.append(record) }
    let before = await bench.views.content.values.map(\.count)
    struct Full: Error {}
    await #expect(throws: Full.self) { try await bench.projector.apply(records) { _ in throw Full() } }
    #expect(await bench.views.content.values.map(\.count) == before)
    let parked = try await bench.apply(records)
    #expect(parked.map(\.record) == [records[4]])
    // The fourth hole is missing, so that the card counts for nothing.
    #expect(try await gross(bench) == [])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A program that can read the event repairs its card by a reload`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    let sound = try history.records
    var torn = sound
    torn[0].payload = Array("{".utf8)
    for record in sound { await bench.history.append(record) }
    // The ledger exists, so that the card's events come from the delivery and not from the log.
    let other = try CardHistory.finished("Foxholm Green", .front, toPar: 0)
    try await bench.history.append(other)
    _ = try await bench.apply(other.records)
    await bench.views.tamper(annaID) { player in
      player.cards[history.card] = nil
      player.version = 11
    }
    await bench.projector.forget()
    let parked = try await bench.apply(torn)
    #expect(parked.first?.record == torn[0])
    #expect(parked.count == 20)
    try await bench.projector.reload(history.card, of: annaID)
    #expect(try await gross(bench) == [75])
  }

  @Test func `A dead letter that is replayed after its successors undoes none of their changes`() async throws {
    let bench = try await Bench.withViews()
    var history = try CardHistory.finished(toPar: 0)
    // A ledger exists, so that events are applied as they are delivered.
    let other = try CardHistory.finished("Foxholm Green", .front, toPar: 0)
    try await bench.history.append(other)
    _ = try await bench.apply(other.records)
    try await bench.history.append(history)
    var delivered = try history.records
    let letter = delivered[4]
    delivered[4].payload = Array("{".utf8)
    #expect(try await bench.apply(delivered).map(\.record.id) == [letter.id])
    // The hole of the dead letter is corrected, and the round counts again.
    let hole = try require(history.tee.holes.dropFirst(3).first)
    try history.score(hole.number.rawValue, hole.par.rawValue + 5)
    let successor = try require(try history.records.last)
    await bench.history.append(successor)
    _ = try await bench.apply([successor])
    #expect(try await gross(bench) == [77])
    // Published again as it was, and then replayed as `golf dlt replay` does.
    _ = try await bench.apply([letter])
    #expect(try await gross(bench) == [77])
    try await bench.projector.reload(history.card, of: annaID)
    #expect(try await gross(bench) == [77])
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `A request before the events arrive does not keep the career from being written`() async throws {
    let bench = try await Bench.withViews()
    let first = try CardHistory.finished(toPar: 3)
    try await bench.history.append(first)
    #expect(try await gross(bench) == [75])
    _ = try await bench.apply(first.records)
    #expect(await bench.archive.content[annaID]?.indexes.isEmpty == true)
    #expect(try await bench.verification.run().differences == [])
    // Later events are not lost either, each of which arrives after a reader has asked.
    for day in 1...3 {
      let next = try CardHistory.finished(on: "2026-06-0\(day)", toPar: day)
      try await bench.history.append(next)
      await bench.views.forget(annaID)
      #expect(try await gross(bench).count == day + 1)
      _ = try await bench.apply(next.records)
    }
    #expect(try await bench.verification.run().differences == [])
    #expect(await bench.archive.content[annaID]?.indexes.count == 2)
  }

  @Test func `The reader rebuilds the views of a player whose keys are gone`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    try await bench.history.append(history)
    _ = try await bench.apply(history.records)
    for isLedgerToo in [true, false] {
      await bench.views.forget(annaID, ledger: isLedgerToo)
      #expect(try await gross(bench) == [75])
      #expect(try await bench.verification.run().differences == [])
    }
    let stranger = PlayerID(UUID())
    #expect(try await gross(bench, stranger) == [])
    #expect(try await bench.reader.read(.bests, of: stranger) == Array(#"{"bests":[]}"#.utf8))
  }

  @Test func `A damaged ledger is rebuilt`() async throws {
    let bench = try await Bench.withViews()
    let history = try CardHistory.finished(toPar: 3)
    try await bench.history.append(history)
    _ = try await bench.apply(history.records)
    await bench.views.tamper(annaID) { $0.cards[history.card] = Array("{".utf8) }
    #expect(try await bench.verification.run().differences.count == 1)
    let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    try await bench.history.append(second)
    await bench.projector.forget()
    _ = try await bench.apply(second.records)
    #expect(try await gross(bench) == [75, 76])
    #expect(try await bench.verification.run().differences == [])
  }
}
