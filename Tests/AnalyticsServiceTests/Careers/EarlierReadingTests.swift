import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import AnalyticsService

/// Histories written while the low index (WHS rule 5.7) was counted back from the new score.
struct EarlierReadingTests {
  private let gap = "2026-05-10"

  /// Twenty good days and, after a break of nearly two years, twenty bad rounds on one day. The rows are those of the
  /// earlier reading: the year before that day has no low index, so that nothing was capped.
  private func bench() async throws -> (Bench, [CardHistory]) {
    let bench = try await Bench.withViews()
    var histories = try (1...20).map { try CardHistory.spread(on: "2024-05-\($0 < 10 ? "0" : "")\($0)", toPar: 2) }
    for _ in 0..<20 { histories.append(try CardHistory.spread(on: gap, toPar: 30)) }
    for history in histories {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    let day = try #require(LocalDate(gap))
    let revision = try #require(try await career(bench).handicap.history.revisions.last)
    #expect(revision.playedOn == day && revision.cap == .hard)
    let uncapped = try #require(HandicapIndex(revision.average.average))
    await bench.archive.tamper(annaID) {
      $0.indexes[day] = ArchivedIndex(index: uncapped, low: nil, cap: "none")
      $0.badges[.firstAce] = $0.badges[.firstPar]
    }
    return (bench, histories)
  }

  private func career(_ bench: Bench) async throws -> Career {
    Career(try await bench.reader.ledger(of: annaID).posted.values)
  }

  private func isOfLog(_ bench: Bench) async throws -> Bool {
    #expect(try await bench.verification.run().differences == [])
    return await bench.archive.content[annaID]?.isOf(try await bench.reader.ledger(of: annaID)) == true
  }

  @Test func `A rebuild recomputes them and records once what changed, and why`() async throws {
    let (bench, _) = try await bench()
    let told = await bench.archive.edits[annaID] ?? []
    let day = try #require(LocalDate(gap))
    let before = try #require(await bench.archive.content[annaID]?.indexes[day]?.index)
    #expect(try await bench.rebuild.run()?.repairedCareers == 1)
    #expect(try await isOfLog(bench))
    let changes = (await bench.archive.edits[annaID] ?? []).filter { !told.contains($0) }
    #expect(changes.map(\.reason) == [EarlierReading.reason])
    #expect(EarlierReading.reason.contains("was read wrongly before"))
    let change = try #require(changes.first)
    let after = try #require(try await career(bench).handicap.history.index)
    #expect(after < before)
    #expect(
      change.days
        == [ArchivedEdit.Days(playedOn: day, before: before, after: after, last: nil)]
    )
    // A round of that day, which the app's page can open.
    let round = try await career(bench).scored.first { $0.playedOn.description == gap }?.round
    #expect(change.round == round && change.playedOn.description == gap)
    // A badge that no score holds any more is withdrawn with the same reason.
    #expect(await bench.archive.content[annaID]?.badges[.firstAce]?.withdrawal?.reason == EarlierReading.reason)

    for _ in 0..<2 { #expect(try await bench.rebuild.run()?.repairedCareers == 0) }
    #expect(await bench.archive.edits[annaID]?.count == told.count + 1)
  }

  @Test func `Events that arrived meanwhile are recorded too`() async throws {
    let (bench, made) = try await bench()
    let told = (await bench.archive.edits[annaID] ?? []).count
    var corrected = made[0]
    let count = corrected.events.count
    corrected.reopen()
    try corrected.score(1, 2)
    corrected.finish()
    for record in try corrected.records.dropFirst(count) { await bench.history.append(record) }
    _ = try await bench.rebuild.run()
    #expect(try await isOfLog(bench))
    let changes = (await bench.archive.edits[annaID] ?? []).dropFirst(told)
    #expect(changes.first?.reason == EarlierReading.reason && changes.count == 2, "\(changes.map(\.reason))")
    #expect(changes.last?.reason.hasPrefix("The round of 2024-05-01 was corrected") == true, "\(changes.map(\.reason))")
  }

  @Test func `Rows that are merely damaged are repaired without an edit`() async throws {
    let (bench, _) = try await bench()
    let told = (await bench.archive.edits[annaID] ?? []).count
    let day = try #require(LocalDate("2024-05-20"))
    let (index, low) = (try #require(HandicapIndex(rawValue: 11)), try #require(HandicapIndex(rawValue: 7)))
    await bench.archive.tamper(annaID) { $0.indexes[day] = ArchivedIndex(index: index, low: low, cap: "none") }
    #expect(try await bench.rebuild.run()?.repairedCareers == 1)
    #expect(try await isOfLog(bench))
    #expect(await bench.archive.edits[annaID]?.count == told)
  }
}
