import FoundationEssentials
import Golf
import RoundFreshness
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// The limits of a round and an account, at their edge.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct RoundBoundsTests {
  private func guest(_ bench: RecordBench, _ id: CardID = CardID(UUID())) -> NewCard {
    NewCard(id: id, hasClientID: true, guestName: "Carl", tee: bench.course.tees[0].id, handicapIndex: nil)
  }

  @Test func `A round has at most twenty cards in total, and removed cards take no room`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl", "Dora", "Eve"])
      try await bench.writing { writer in
        var now = round
        var removed: [CardID] = []
        for turn in 4..<RoundBounds.cards {
          let last = try #require(now.cards.last).id
          removed.append(last)
          now = try await writer.removeGuest(last, from: round.id, by: try bench.edit(after: Int64(turn)))
          #expect(now.version.sequences.count == 3)
          now = try await writer.addGuest(guest(bench), to: round.id, by: try bench.edit(after: Int64(turn))).round
        }
        #expect(now.cards.count == 4 && Set(now.removed.keys) == Set(removed))
        #expect(now.etag.utf8.count < 20)
        let last = try #require(now.cards.last).id
        _ = try await writer.removeGuest(last, from: round.id, by: try bench.edit(after: 90))
        // A repeated removal takes effect once.
        _ = try await writer.removeGuest(last, from: round.id, by: try bench.edit(after: 91))
        await #expect(throws: RoundError.cardsUsedUp) {
          try await writer.addGuest(guest(bench), to: round.id, by: try bench.edit(after: 92))
        }
        // The id of a removed card stays taken, and nothing else of it can be read.
        await #expect(throws: RoundError.idTaken) {
          try await writer.addGuest(guest(bench, removed[0]), to: round.id, by: try bench.edit(after: 93))
        }
        await #expect(throws: RoundError.notFound) {
          try await writer.editCard(removed[0], of: round.id, CardChanges(guestName: "X"), by: try bench.edit())
        }
      }
      #expect(try await bench.sql("select count(*) from golf.cards") == "\(RoundBounds.cards)")
    }
    #expect(RoundError.cardsUsedUp.problem.status == 409)
    #expect(RoundError.cardsUsedUp.problem.title.contains("20 cards"))
  }

  /// A hole with a note of `bytes` bytes; one of its letters has four.
  private func noted(_ bench: RecordBench, _ round: StoredRound, card: Int, hole: Int, bytes: Int) throws -> ScoreWrite
  {
    let text = String(repeating: "\u{1F3CC}", count: bytes / 4) + String(repeating: "a", count: bytes % 4)
    var write = try bench.write(round, card: card, hole: hole, 4)
    write = try ScoreWrite(
      round: write.round,
      card: write.card,
      hole: write.hole,
      score: try HoleScore(HoleEntry(strokes: 4, note: text), par: nil),
      tee: write.tee,
      writer: write.writer,
      recordedAt: write.recordedAt,
      event: write.event
    )
    return write
  }

  @Test func `A round's notes have 32 KB in all, whatever comes at the same moment`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      #expect(RoundBounds.noteBytes == 16 * 2_000 + 768)
      // Sixteen of the longest notes, on both cards, in one batch; then up to the last byte.
      let many = try await bench.batch(
        try (0..<16).map { try noted(bench, round, card: $0 % 2, hole: 1 + $0 / 2, bytes: 2_000) }
      )
      #expect(many.allSatisfy { $0.accepted != nil })
      let over = try await bench.batch([
        try noted(bench, round, card: 0, hole: 17, bytes: 769), try bench.write(round, hole: 17, 5),
        try noted(bench, round, card: 0, hole: 18, bytes: 768), try noted(bench, round, card: 1, hole: 18, bytes: 1),
      ])
      #expect(over.map(\.name) == ["notesFull", "accepted", "accepted", "notesFull"])
      // A note that is as long or shorter replaces the other; a score without a note is always accepted.
      let after = try await bench.batch([
        try noted(bench, round, card: 0, hole: 18, bytes: 768), try noted(bench, round, card: 0, hole: 18, bytes: 769),
        try noted(bench, round, card: 0, hole: 18, bytes: 700), try noted(bench, round, card: 1, hole: 17, bytes: 68),
        try bench.write(round, hole: 16, 5),
      ])
      #expect(after.map(\.name) == ["accepted", "notesFull", "accepted", "accepted", "accepted"])
      #expect(try await bench.sql("select sum(octet_length(note)) from golf.hole_scores") == "32768")
      for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
      // A removed card frees its share.
      _ = try await bench.writing {
        try await $0.removeGuest(round.cards[1].id, from: round.id, by: try bench.edit())
      }
      #expect(try await bench.batch([try noted(bench, round, card: 0, hole: 17, bytes: 2_000)])[0].name == "accepted")
    }
  }

  @Test func `An account has a limit of rounds per day and in total; a repeated start does not count`() async throws {
    try await RecordBench.with { bench in
      let quota = RoundQuota(aDay: 2, everTotal: 3)
      let writer = RoundWriter(configuration: bench.configuration, quota: quota, metrics: Metrics())
      // `firstMoment` is 11:06:40 UTC, 46,400 s before midnight.
      let (first, second) = (try bench.new(), try bench.new())
      #expect(try await writer.create(first, by: try bench.edit()).isNew)
      #expect(try await !writer.create(first, by: try bench.edit()).isNew)
      #expect(try await writer.create(second, by: try bench.edit(after: 1)).isNew)
      #expect(try await !writer.create(second, by: try bench.edit(after: 2)).isNew)
      let today = RoundError.tooManyRoundsToday(limit: 2, wait: 46_397)
      await #expect(throws: today) { try await writer.create(try bench.new(), by: try bench.edit(after: 3)) }
      // Deleted rounds count; other players' do not.
      _ = try await writer.delete(first.id, by: try bench.edit(after: 4))
      await #expect(throws: RoundError.self) {
        try await writer.create(try bench.new(), by: try bench.edit(after: 5))
      }
      #expect(try await writer.create(try bench.new(owner: bench.bo), by: try bench.edit(by: bench.bo)).isNew)
      #expect(try await writer.create(try bench.new(), by: try bench.edit(after: 46_400)).isNew)
      await #expect(throws: RoundError.roundsUsedUp(limit: 3)) {
        try await writer.create(try bench.new(), by: try bench.edit(after: 46_401))
      }
      #expect(try await bench.sql("select count(*) from golf.rounds") == "4")
      #expect(try await bench.sql("select ever from golf.round_counts where player_id = '\(bench.anna)'") == "3")
      #expect(today.problem.status == 429 && today.problem.retryAfter == 46_397)
      #expect(RoundError.roundsUsedUp(limit: 3).problem.status == 409)
      await writer.close()
    }
  }

  @Test func `Starts of one account at the same moment do not pass its quota`() async throws {
    try await RecordBench.with { bench in
      let quota = RoundQuota(aDay: 5, everTotal: 100)
      let writer = RoundWriter(configuration: bench.configuration, quota: quota, connections: 4, metrics: Metrics())
      let edit = try bench.edit()
      let news = try (0..<12).map { _ in try bench.new() }
      let started = await withTaskGroup(of: Bool.self) { group in
        for new in news { group.addTask { (try? await writer.create(new, by: edit))?.isNew ?? false } }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(started == 5)
      #expect(try await bench.sql("select count(*) from golf.rounds") == "5")
      await writer.close()
    }
  }

  @Test func `Changes of rounds older than the newest forty are limited by the hour, others are not`() async throws {
    try await RecordBench.with { bench in
      let limit = OldEdits(try #require(RateLimit("2/1h")), metrics: Metrics())
      let writer = RoundWriter(configuration: bench.configuration, oldEdits: limit, metrics: Metrics())
      var rounds: [RoundID] = []
      for day in 0...RoundBounds.recentRounds {
        let date = "2026-0\(1 + day / 28)-" + (day % 28 < 9 ? "0" : "") + "\(1 + day % 28)"
        let round = try await writer.create(try bench.new(on: date), by: try bench.edit()).round
        rounds.append(round.id)
        if day != 1 { _ = try await writer.finish(round.id, Finish(missing: .unsaid), by: try bench.edit(after: 1)) }
      }
      let hard = try #require(PlayingConditions(rawValue: 2))
      func set(_ round: Int, _ conditions: PlayingConditions) async throws {
        _ = try await writer.editRound(rounds[round], RoundChanges(conditions: conditions), by: try bench.edit())
      }
      // The forty-first is old; a request that changes nothing does not count.
      try await set(0, hard)
      for _ in 0..<5 { try await set(0, hard) }
      _ = try await writer.reopen(rounds[0], by: try bench.edit(after: 2))
      // Now that it is open, it counts in no figure.
      try await set(0, .normal)
      _ = try await writer.finish(rounds[0], Finish(missing: .unsaid), by: try bench.edit(after: 3))
      for attempt in [
        { try await set(0, hard) }, { _ = try await writer.reopen(rounds[0], by: try bench.edit()) },
        { _ = try await writer.delete(rounds[0], by: try bench.edit()) },
      ] as [() async throws -> Void] {
        let problem = await #expect(throws: Problem.self) { try await attempt() }
        #expect(problem?.slug == "too-many-old-edits" && problem?.status == 429)
        #expect(problem?.detail?.contains("newest 40") == true && problem?.retryAfter ?? 0 > 0)
      }
      // The fortieth is not old, and one that was never finished never is.
      for place in [1, 2, RoundBounds.recentRounds] {
        try await set(place, hard)
        try await set(place, .normal)
      }
      // With one newer round fewer, the first is not old either.
      _ = try await writer.delete(rounds[5], by: try bench.edit(after: 9))
      try await set(0, hard)
      #expect(try await bench.sql("select count(*) from golf.rounds where pcc = 2") == "1")
      await writer.close()
    }
  }
}
