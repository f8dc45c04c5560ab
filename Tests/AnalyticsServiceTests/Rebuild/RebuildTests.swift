import FoundationEssentials
import Golf
import GolfEvents
import Telemetry
import TestValues
import Testing

@testable import AnalyticsService

/// Rebuilds and projections that interfere with each other, at every moment.
struct RebuildTests {
  func careers(_ count: Int, _ random: inout Seeded) throws -> [CardHistory] {
    try (0..<count).map { _ in
      let player = PlayerID(UUID())
      var history = try CardHistory("Foxholm Green", .front, player: player)
      for hole in 1...9 { try history.score(hole, Int.random(in: 2...7, using: &random)) }
      history.finish()
      return history
    }
  }

  @Test(arguments: 0..<60)
  func `Events applied at any moment of a rebuild are in the new views`(moment: Int) async throws {
    let bench = try await Bench.withViews()
    var random = Seeded(UInt64(moment))
    let known = try careers(7, &random)
    for history in known {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    var corrected = known[moment % 7]
    try corrected.score(4, 8)
    let new = try careers(1, &random)[0]
    let flowing = try [require(corrected.records.last)] + new.records
    let start = await bench.views.operations
    await bench.views.setHook { [bench] operation in
      guard operation == start + moment + 1 else { return }
      // Committed first, then delivered.
      for record in flowing { await bench.history.append(record) }
      try await bench.insist(flowing)
    }
    _ = try await bench.rebuild.run()
    await bench.views.setHook(nil)
    // Events are not delivered again: what was reported as applied must be there. Later moments are after the rebuild's
    // end.
    guard await bench.history.records.contains(flowing[0]) else { return }
    #expect(try await bench.verification.run().differences == [])
    #expect(await bench.views.content.count == 1)
  }

  @Test(arguments: 0..<40)
  func `A rebuild that fails at any moment leaves the views unchanged or repaired`(moment: Int) async throws {
    let bench = try await Bench.withViews()
    var random = Seeded(UInt64(moment))
    for history in try careers(5, &random) {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    let start = await bench.views.operations
    struct Killed: Error {}
    await bench.views.setHook { operation in
      // As if the process had died: none of its calls returns any more.
      if operation > start + moment { throw Killed() }
    }
    _ = try? await bench.rebuild.run()
    await bench.views.setHook(nil)
    // The announcement of a killed rebuild expires.
    await bench.views.loseBuilding()
    let after = try careers(1, &random)[0]
    try await bench.history.append(after)
    try await bench.insist(try after.records)
    // Killed between the two steps: epoch and views disagree. The service's next look notices this, and it rebuilds.
    _ = try? await bench.keeper.examine()
    try await bench.insist(try after.records)
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `All callers that wait for one look at the views get its result`() async throws {
    let bench = try await Bench.withViews()
    for _ in 0..<50 {
      let keeper = ViewKeeper(
        views: bench.views,
        history: bench.history,
        rebuild: bench.rebuild,
        logger: Logger(label: "test"),
        metrics: bench.metrics
      )
      let found = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 { group.addTask { (try? await keeper.currentEpoch()) != nil } }
        return await group.reduce(into: [Bool]()) { $0.append($1) }
      }
      #expect(found == Array(repeating: true, count: 8))
      await keeper.stop()
    }
  }

  @Test func `Views of an older format are rebuilt without a request for them`() async throws {
    let bench = try await Bench.withViews()
    let before = try await bench.keeper.examine()
    await bench.views.remake(inFormat: LedgerCard.format - 1)
    #expect(ViewEpoch(marker: "\(before.id)/run-1")?.format == 1)
    _ = try? await bench.keeper.examine()
    var now = try? await bench.keeper.currentEpoch()
    for _ in 0..<500 where now == nil {
      try await Task.sleep(for: .milliseconds(20))
      now = try? await bench.keeper.currentEpoch()
    }
    #expect(now?.format == LedgerCard.format)
    #expect(now?.id != before.id)
  }

  @Test func `Views of a newer format are left to the program that made them`() async throws {
    let bench = try await Bench.withViews()
    _ = try await bench.keeper.examine()
    await bench.views.remake(inFormat: LedgerCard.format + 1)
    await #expect(throws: ViewError(.viewsAway)) { try await bench.keeper.examine() }
    #expect(await bench.views.current?.format == LedgerCard.format + 1)
    await bench.keeper.stop()
  }

  @Test func `Only one of two rebuilds runs`() async throws {
    let bench = try await Bench.withViews()
    let start = await bench.views.operations
    let second = Parked()
    await bench.views.setHook { [bench] operation in
      guard operation == start + 3 else { return }
      if try await bench.rebuild.run() == nil { await second.add([]) }
    }
    #expect(try await bench.rebuild.run() != nil)
    #expect(try await bench.rebuild.run() != nil)
  }

  @Test func `A rebuild that was lost does not replace another's views`() async throws {
    let bench = try await Bench.withViews()
    var random = Seeded(7)
    let history = try careers(1, &random)[0]
    try await bench.history.append(history)
    let start = await bench.views.operations
    await bench.views.setHook { [bench] operation in
      guard operation == start + 3 else { return }
      // The rebuild's announcement expired, and another rebuild has come and gone.
      await bench.views.loseBuilding()
      _ = try await bench.rebuild.run()
    }
    await #expect(throws: ViewError.self) { try await bench.rebuild.run() }
    await bench.views.setHook(nil)
    #expect(try await bench.verification.run().differences == [])
    #expect(try await bench.keeper.examine() == bench.views.current)
  }

  @Test(arguments: 0..<25)
  func `After any failure at any moment, the views equal the log in the end`(seed: Int) async throws {
    var random = Seeded(UInt64(seed) &+ 1000)
    let bench = try await Bench.withViews()
    var histories = try careers(4, &random)
    var delivered: [Int] = Array(repeating: 0, count: 4)
    var failing = Set((0..<6).map { _ in Int.random(in: 5...160, using: &random) })
    if seed % 3 == 0 { failing.insert(Int.random(in: 5...40, using: &random)) }
    let emptyAt = Int.random(in: 10...150, using: &random)
    let start = await bench.views.operations
    struct Cut: Error {}
    await bench.views.setHook { [bench, failing] operation in
      if operation == start + emptyAt { await bench.views.empty() }
      if failing.contains(operation - start) { throw Cut() }
    }
    for place in histories.indices { try await bench.history.append(histories[place]) }
    while let place = histories.indices.filter({ delivered[$0] < histories[$0].events.count }).randomElement(
      using: &random
    ) {
      let count = Int.random(in: 1...5, using: &random)
      let records = try Array(histories[place].records.dropFirst(delivered[place]).prefix(count))
      try await bench.insist(records, with: Bool.random(using: &random) ? nil : bench.another())
      delivered[place] += count
      if Int.random(in: 0..<6, using: &random) == 0 { _ = try? await bench.rebuild.run() }
      if Int.random(in: 0..<10, using: &random) == 0 {
        try histories[place].score(1, 9)
        await bench.history.append(try require(histories[place].records.last))
      }
    }
    await bench.views.setHook(nil)
    for history in histories { try await bench.insist(try history.records) }
    // Redis may have been emptied after the last write: the next look notices it and starts a rebuild.
    for _ in 0..<500 where (try? await bench.keeper.examine()) == nil { try await Task.sleep(for: .milliseconds(20)) }
    #expect(try await bench.verification.run().differences == [])
  }
}
