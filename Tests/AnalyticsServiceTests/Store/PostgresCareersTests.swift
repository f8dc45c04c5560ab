import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct PostgresCareersTests {
  private func withCareers(_ body: (PostgresCareers, RecordDatabase) async throws -> Void) async throws {
    let record = try await RecordDatabase.make()
    let lane = try record.lane()
    do {
      try await body(PostgresCareers(lane: lane), record)
    } catch {
      await lane.close()
      throw error
    }
    await lane.close()
    try await record.drop()
  }

  /// Five rounds, of which the first is corrected and the best is deleted.
  private func log() throws -> [EventRecord] {
    var histories = try [10, 12, -2, 14, 16].enumerated().map {
      try CardHistory.spread(on: "2026-05-\(10 + $0)", toPar: $1)
    }
    let plain = try histories.flatMap { try $0.records }
    let counts = histories.map(\.events.count)
    histories[0].reopen()
    try histories[0].score(2, 3)
    histories[0].finish()
    histories[2].delete()
    return try plain + histories[0].records.dropFirst(counts[0]) + histories[2].records.dropFirst(counts[2])
  }

  @Test func `A written career is read back, and writing it again changes nothing`() async throws {
    try await withCareers { careers, _ in
      let log = try log().map(LoggedEvent.init)
      let update = CareerUpdate(whole: annaID, Ledger(log), over: ArchivedCareer())
      #expect(update.edits.count == 2)
      #expect(update.badges.values.contains { $0.withdrawal != nil })
      #expect(try await careers.versions(of: [annaID]) == [:])
      #expect(try await careers.write([update]) == [annaID: update.version])
      let archived = try #require(try await careers.careers(of: [annaID])[annaID])
      #expect(archived.version == update.version)
      #expect(archived.indexes == update.indexes)
      #expect(archived.badges == update.badges)
      #expect(archived.isOf(Ledger(log)))
      let told = update.edits.filter { !$0.days.isEmpty }
      let changes = try await careers.edits(of: annaID, limit: 10)
      #expect(changes.map(\.reason).sorted() == told.map(\.reason).sorted())
      #expect(changes.flatMap(\.days).count == told.flatMap(\.days).count)
      #expect(try await careers.edits(of: annaID, limit: 1).count == 1)
      let withdrawn = try await careers.withdrawn(of: annaID)
      #expect(withdrawn.map(\.archived) == withdrawn.map { archived.badges[$0.badge] })
      #expect(!withdrawn.isEmpty)

      // A row of an older program, with each day by itself, is still read correctly.
      // Another version is stored than the one that the update names.
      #expect(try await careers.write([update]) == [annaID: update.version])
      let again = CareerUpdate(whole: annaID, Ledger(log), over: archived)
      #expect(try await careers.write([again]) == [annaID: update.version])
      #expect(try await careers.careers(of: [annaID])[annaID] == archived)
      #expect(try await careers.edits(of: annaID, limit: 10) == changes)
    }
  }

  @Test func `Event by event or at once, the rows are the same`() async throws {
    try await withCareers { careers, _ in
      let log = try log()
      var ledger = Ledger()
      for record in log {
        ledger.take(LoggedEvent(record))
        if ledger.postings.isEmpty { continue }
        ledger.keepCareer()
        let update = try #require(CareerUpdate(annaID, ledger))
        #expect(try await careers.write([update]) == [annaID: update.version])
        ledger.markStored()
      }
      let stepwise = try await careers.careers(of: [annaID])[annaID]
      let changes = try await careers.edits(of: annaID, limit: 10)
      let other = PlayerID(UUID())
      _ = try await careers.write([
        CareerUpdate(whole: other, Ledger(log.map(LoggedEvent.init)), over: ArchivedCareer())
      ])
      #expect(try await careers.careers(of: [other])[other] == stepwise)
      // The events are the first player's, and so are the edits.
      #expect(try await careers.edits(of: other, limit: 10) == [])
      #expect(!changes.isEmpty)
    }
  }

  @Test func `Of two writers over the same version one succeeds`() async throws {
    try await withCareers { careers, _ in
      let log = try log().map(LoggedEvent.init)
      let one = CareerUpdate(whole: annaID, Ledger(Array(log.dropLast())), over: ArchivedCareer())
      let two = CareerUpdate(whole: annaID, Ledger(log), over: ArchivedCareer())
      #expect(one.version != two.version)
      async let first = careers.write([one])
      async let second = careers.write([two])
      let versions = try await [first[annaID], second[annaID]]
      let there = try await careers.versions(of: [annaID])[annaID]
      #expect(there == one.version || there == two.version)
      #expect(versions.contains(there))
      let archived = try #require(try await careers.careers(of: [annaID])[annaID])
      #expect(archived.indexes == (there == one.version ? one : two).indexes)
    }
  }

  @Test func `An update is written as a whole or not at all`() async throws {
    try await withCareers { careers, record in
      let log = try log().map(LoggedEvent.init)
      try await record.database.execute("revoke insert on analytics.career_changes from golf_analytics")
      await #expect(throws: ViewError.self) {
        try await careers.write([CareerUpdate(whole: annaID, Ledger(log), over: ArchivedCareer())])
      }
      #expect(try await careers.careers(of: [annaID])[annaID] == nil)
      try await record.database.execute("grant insert on analytics.career_changes to golf_analytics")
      let update = CareerUpdate(whole: annaID, Ledger(log), over: ArchivedCareer())
      #expect(try await careers.write([update]) == [annaID: update.version])
    }
  }
}
