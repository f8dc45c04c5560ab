import FoundationEssentials
import Golf
import GolfEvents
import Testing

@testable import AnalyticsService

/// The effect of edits of the past on index and badges, and what is stored of it.
struct CareerTests {
  /// Delivers finished rounds on these days of May, each so many strokes over par.
  private func bench(_ toPars: [Int]) async throws -> (Bench, [CardHistory]) {
    let bench = try await Bench.withViews()
    var histories: [CardHistory] = []
    for (place, toPar) in toPars.enumerated() {
      let history = try CardHistory.spread(on: "2026-05-\(10 + place)", toPar: toPar)
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
      histories.append(history)
    }
    return (bench, histories)
  }

  /// Delivers the new events of a card.
  private func deliver(_ history: CardHistory, from count: Int, _ bench: Bench) async throws {
    let records = Array(try history.records.dropFirst(count))
    for record in records { await bench.history.append(record) }
    _ = try await bench.apply(records)
  }

  private func ledger(_ bench: Bench) async throws -> Ledger { try await bench.reader.ledger(of: annaID) }

  private func index(_ bench: Bench) async throws -> HandicapIndex? {
    Career(try await ledger(bench).posted.values).handicap.history.index
  }

  @Test func `The index exists from 54 holes on, and the next round is no edit`() async throws {
    let (bench, _) = try await bench([10, 12])
    #expect(await bench.archive.content[annaID]?.indexes == [:])
    let (more, _) = try await self.bench([10, 12, 14, 8])
    let archived = try #require(await more.archive.content[annaID])
    #expect(archived.indexes.keys.sorted().map(\.description) == ["2026-05-12", "2026-05-13"])
    #expect(archived.isOf(try await ledger(more)))
    #expect(await more.archive.edits[annaID] == [])
  }

  @Test func `A reopened round counts as before; finished again, it is one edit with before and after`()
    async throws
  {
    let (bench, made) = try await bench([10, 12, 14, 8])
    var histories = made
    let before = try #require(try await index(bench))
    let archived = await bench.archive.content[annaID]
    let count = histories[3].events.count
    histories[3].reopen()
    try histories[3].score(2, 3)
    try await deliver(histories[3], from: count, bench)
    #expect(try await index(bench) == before)
    #expect(await bench.archive.content[annaID] == archived)
    let view = try JSONValue(try await bench.reader.read(.handicap, of: annaID))
    guard case .array(let scores)? = view["scores"] else { throw Missing() }
    #expect(scores.map { $0["beingCorrected"] } == [false, false, false, true].map { JSONValue.bool($0) })
    // Statistics and averages use finished rounds only.
    #expect(try await ledger(bench).history.count == 3)

    let more = histories[3].events.count
    histories[3].finish()
    try await deliver(histories[3], from: more, bench)
    let after = try #require(try await index(bench))
    #expect(after < before)
    let changes = try #require(await bench.archive.edits[annaID])
    #expect(changes.map(\.reason) == ["The round of 2026-05-13 was corrected: hole 2 is 3 now, not 6."])
    #expect(changes.map(\.sequence) == [Int64(histories[3].events.count)])
    let day = try #require(LocalDate("2026-05-13"))
    #expect(changes.map(\.days) == [[ArchivedEdit.Days(playedOn: day, before: before, after: after, last: nil)]])
  }

  @Test func `Edits in one batch are recorded one by one, like edits that arrive separately`() async throws {
    let (bench, made) = try await bench([10, 12, 14, 8])
    var histories = made
    let counts = histories.map(\.events.count)
    // The event in between changes no posted score, so that the versions still agree.
    histories[0].other()
    histories[0].delete()
    histories[0].restore(finished: true)
    var records = Array(try histories[0].records.dropFirst(counts[0]))
    for record in records { await bench.history.append(record) }
    _ = try await bench.apply([records[0]], with: bench.another())
    _ = try await bench.apply(Array(records.dropFirst()))
    let told = try #require(await bench.archive.edits[annaID])
    #expect(told.map(\.reason) == ["The round of 2026-05-10 no longer counts.", "The round of 2026-05-10 counts now."])
    #expect(told.map(\.sequence) == [Int64(counts[0] + 2), Int64(counts[0] + 3)])
    #expect(await bench.archive.content[annaID]?.isOf(try await ledger(bench)) == true)

    histories[1].delete()
    try histories[2].change(pcc: 2)
    records = try histories[1].records.suffix(1) + histories[2].records.suffix(1)
    for record in records { await bench.history.append(record) }
    _ = try await bench.apply(records)
    let change = try #require(await bench.archive.edits[annaID]?.last)
    // The other edit, of playing conditions, moves no index: of three scores the lowest counts.
    #expect(await bench.archive.edits[annaID]?.count == 3)
    #expect(change.reason == "The round of 2026-05-11 no longer counts.")
    #expect(change.playedOn.description == "2026-05-11")
    #expect(change.card == histories[1].card)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `Deleting an account with many rounds, or importing as many, takes one fold`() async throws {
    var posted: [PostingChange] = []
    for day in 0..<250 {
      let date = try #require(LocalDate(year: 2020, month: 1, day: 1)?.adding(days: 20 * day))
      let history = try CardHistory.spread(on: date.description, toPar: 8 + day % 9)
      posted += Ledger([history]).postings
    }
    var fold = CareerFold(Career([]))
    fold.add(posted.reversed())
    #expect(fold.edits.isEmpty)
    #expect(fold.daysFound == 250)
    // The events of one transaction are one edit; those of other transactions are other edits.
    #expect(PostingChange.groups(posted.reversed()).count == 250)
    let atOnce = posted.map {
      PostingChange(card: $0.card, sequence: $0.sequence, rise: 1, time: posted[0].time, before: nil, after: $0.after)
    }
    #expect(PostingChange.groups(atOnce.reversed()).count == 1)
    // Newest first into an existing career: back-dated rounds, and one edit.
    var backwards = CareerFold(Career([posted[249].after].compactMap(\.self)))
    backwards.add(posted.dropLast().reversed())
    #expect(backwards.edits.count == 1)
    #expect(backwards.daysFound <= 250)
    #expect(backwards.career.archivedIndexes == fold.career.archivedIndexes)
    // One edit for each event.
    var single = CareerFold(Career([posted[249].after].compactMap(\.self)))
    for change in posted.dropLast().reversed() { single.add([change]) }
    #expect(single.career.archivedIndexes == fold.career.archivedIndexes)
    #expect(single.daysFound < 60 * 250, "\(single.daysFound)")
    // Not one row for each day.
    #expect(single.edits.allSatisfy { $0.days.count <= HandicapChanges.mostRanges })
    let deleted = posted.map {
      PostingChange(card: $0.card, sequence: 99, rise: 1, time: $0.time, before: $0.after, after: nil)
    }
    let before = fold.daysFound
    fold.add(deleted)
    #expect(fold.daysFound == before)
    #expect(fold.career.handicap.rounds.isEmpty)
    #expect(fold.edits.count == 1)
  }

  @Test func `An old round corrected moves every index after it`() async throws {
    let (bench, made) = try await bench([2, 12, 14, 16, 18])
    var histories = made
    let count = histories[0].events.count
    histories[0].reopen()
    try histories[0].score(1, 9)
    histories[0].finish()
    try await deliver(histories[0], from: count, bench)
    let change = try #require(await bench.archive.edits[annaID]?.first)
    // Three days, of which the first and the last are stored.
    #expect(change.days.flatMap(\.ends).map(\.playedOn.description) == ["2026-05-12", "2026-05-14"])
    for day in change.days.flatMap(\.ends) { #expect(try #require(day.before) < (try #require(day.after))) }
  }

  @Test func `Deleting a round withdraws its badge with the reason; restoring it brings the badge back`() async throws {
    let (bench, made) = try await bench([20, -2, 22])
    var histories = made
    #expect(await bench.archive.content[annaID]?.held[.broke(.par)]?.round == histories[1].round)
    var count = histories[1].events.count
    histories[1].delete()
    try await deliver(histories[1], from: count, bench)
    let gone = try #require(await bench.archive.content[annaID]?.badges[.broke(.par)])
    #expect(gone.withdrawal?.reason == "The round of 2026-05-11 no longer counts.")
    #expect(gone.withdrawal?.time == histories[1].events.last?.time)
    #expect(try await !ledger(bench).posted.keys.contains(histories[1].card))
    count = histories[1].events.count
    histories[1].restore(finished: true)
    try await deliver(histories[1], from: count, bench)
    let back = try #require(await bench.archive.content[annaID])
    #expect(back.badges[.broke(.par)]?.withdrawal == nil)
    #expect(back.badges[.broke(.par)]?.round == histories[1].round)
    #expect(back.isOf(try await ledger(bench)))
    #expect(await bench.archive.edits[annaID]?.count == 2)
  }

  @Test func `A barrier that a harder one replaces is not withdrawn`() async throws {
    let (bench, _) = try await bench([20, 10])
    let archived = try #require(await bench.archive.content[annaID])
    #expect(archived.badges.keys.filter { if case .broke = $0 { true } else { false } }.count == 1)
    #expect(archived.badges == archived.held)
  }

  @Test func `A back-dated round changes the indexes after its day`() async throws {
    let (bench, _) = try await bench([10, 12, 14])
    let old = try CardHistory.spread(on: "2026-04-01", toPar: 4)
    try await bench.history.append(old)
    _ = try await bench.apply(old.records)
    let change = try #require(await bench.archive.edits[annaID]?.first)
    #expect(change.reason == "The round of 2026-04-01 counts now.")
    #expect(change.days.map(\.playedOn.description).first == "2026-05-11")
  }

  @Test func `Playing conditions that come later change the index`() async throws {
    let (bench, made) = try await bench([10, 12, 14])
    var histories = made
    let before = try #require(try await index(bench))
    let count = histories[0].events.count
    try histories[0].change(pcc: 3)
    try await deliver(histories[0], from: count, bench)
    #expect(try #require(try await index(bench)) < before)
    #expect(
      await bench.archive.edits[annaID]?.map(\.reason) == ["The PCC of the round of 2026-05-10 is 3 now, not 0."]
    )
  }

  @Test func `The same events again change nothing`() async throws {
    let (bench, histories) = try await bench([10, 12, 14])
    let (archived, writes) = (await bench.archive.content, await bench.archive.writes)
    for history in histories { _ = try await bench.apply(history.records, with: bench.another()) }
    #expect(await bench.archive.content == archived)
    #expect(await bench.archive.writes == writes)
  }

  @Test(arguments: [false, true])
  func `An outage during the write loses nothing, whether the write took effect or not`(afterEffect: Bool) async throws
  {
    let (bench, made) = try await bench([10, 12, 14])
    var histories = made
    let count = histories[0].events.count
    histories[0].delete()
    let records = Array(try histories[0].records.dropFirst(count))
    for record in records { await bench.history.append(record) }
    await bench.archive.fail(1, afterEffect: afterEffect)
    await #expect(throws: ViewError(.recordAway)) { try await bench.apply(records) }
    // The views must not show what is not stored.
    #expect(try await ledger(bench).posted.count == 3)
    _ = try await bench.apply(records)
    #expect(try await ledger(bench).posted.count == 2)
    #expect(await bench.archive.edits[annaID]?.count == 1)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `Lost careers come back with their edits, by the next event or a rebuild`()
    async throws
  {
    for isRebuilt in [false, true] {
      let (bench, made) = try await bench([10, 12, 14])
      var histories = made
      let count = histories[0].events.count
      histories[0].delete()
      try await deliver(histories[0], from: count, bench)
      let (content, changes) = (await bench.archive.content, await bench.archive.edits)
      await bench.archive.empty()
      #expect(try await bench.verification.run().differences.count == 1)
      if isRebuilt {
        #expect(try await bench.rebuild.run()?.repairedCareers == 1)
        #expect(await bench.archive.content == content)
        #expect(await bench.archive.edits == changes)
      } else {
        let next = try CardHistory.spread(on: "2026-06-01", toPar: 3)
        try await bench.history.append(next)
        _ = try await bench.apply(next.records)
        #expect(await bench.archive.edits == changes)
      }
      #expect(try await bench.verification.run().differences == [])
    }
  }

  @Test func `A career that differs from the log is reported and repaired`() async throws {
    let (bench, _) = try await bench([10, 12, 14])
    await bench.archive.tamper(annaID) { $0.indexes = [:] }
    #expect(
      try await bench.verification.run().differences.map(\.what)
        == ["the handicap history is not what the log makes of it"]
    )
    await bench.archive.tamper(annaID) { $0.badges = [:] }
    #expect(try await bench.verification.run().differences.count == 2)
    _ = try await bench.rebuild.run()
    #expect(try await bench.verification.run().differences == [])
  }
}
