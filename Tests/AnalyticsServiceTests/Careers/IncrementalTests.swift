import FoundationEssentials
import Golf
import GolfEvents
import TestValues
import Testing

@testable import AnalyticsService

/// Random careers with finishing, correcting, reopening, deleting, restoring and back-dating, projected event by event
/// with outages, compared with a recomputation from the log. The stored edits are compared too, for every split of the
/// log into batches. The argument is the seed.
struct IncrementalTests {
  @Test(arguments: 0..<60)
  func `After any sequence of edits, views and careers equal a recomputation`(seed: Int) async throws {
    var random = Seeded(UInt64(seed) &+ 77)
    let bench = try await Bench.withViews()
    let log = try Self.log(using: &random)
    var rest = log[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(Int.random(in: 1...30, using: &random)))
      rest = rest.dropFirst(batch.count)
      for record in batch { await bench.history.append(record) }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: await bench.archive.fail(Int.random(in: 1...3, using: &random))
      case 1: await bench.archive.fail(1, afterEffect: true)
      case 2: await bench.archive.empty()
      case 3: await bench.views.forget(annaID)
      case 4: await bench.projector.forget()
      default: break
      }
      try await bench.insist(batch, with: Int.random(in: 0..<4, using: &random) == 0 ? bench.another() : nil)
      if Int.random(in: 0..<15, using: &random) == 0 { try await bench.insist(Array(log.prefix(40))) }
      await bench.archive.fail(0)
    }
    // If Redis is emptied after the last event, the next rebuild notices it.
    if await bench.archive.content[annaID] == nil { _ = try await bench.rebuild.run() }
    #expect(try await bench.verification.run().differences == [])

    let whole = CareerUpdate(whole: annaID, Ledger(log.map(LoggedEvent.init)), over: ArchivedCareer())
    let archived = try #require(await bench.archive.content[annaID])
    #expect(archived.version == whole.version)
    #expect(archived.indexes == whole.indexes)
    #expect(archived.badges == whole.badges)
    let changes = await bench.archive.edits[annaID] ?? []
    #expect(changes.sorted(by: Self.byEvent) == whole.edits.sorted(by: Self.byEvent))
    for change in whole.edits {
      #expect(change.days.flatMap(\.ends).allSatisfy { $0.before != $0.after })
      #expect(change.days.map(\.playedOn) == change.days.map(\.playedOn).sorted())
    }

    let views = Ledger(log.map(LoggedEvent.init)).views()
    for (view, bytes) in views { #expect(try await bench.reader.read(view, of: annaID) == bytes, "\(view)") }
  }

  /// The events of 3 to 12 cards in mixed order: first whole cards one after the other, then their edits in any order.
  private static func log(using random: inout Seeded) throws -> [EventRecord] {
    var cards = try (0..<Int.random(in: 3...12, using: &random)).map { _ in try RandomCard(using: &random) }
    for place in cards.indices { try cards[place].play(using: &random) }
    let all = try cards.map { try $0.history.records }
    var log: [EventRecord] = []
    var heads = all.map { records in
      records.firstIndex { $0.type == "RoundFinished" }.map { $0 + 1 } ?? records.count
    }
    for (records, head) in zip(all, heads) { log += records.prefix(head) }
    while let place = all.indices.filter({ heads[$0] < all[$0].count }).randomElement(using: &random) {
      let count = Int.random(in: 1...4, using: &random)
      log += all[place].dropFirst(heads[place]).prefix(count)
      heads[place] += count
    }
    return log
  }

  private static func byEvent(_ left: ArchivedEdit, _ right: ArchivedEdit) -> Bool {
    (left.card, left.sequence) < (right.card, right.sequence)
  }
}
