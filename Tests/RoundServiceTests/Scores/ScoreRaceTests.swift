import Basics
import Golf
import Postgres
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// Scores that collide with another transaction. Locks decide the order, not a clock.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct ScoreRaceTests {
  @Test func `An If-Match that waited for the lock is compared with the value that was committed meanwhile`()
    async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      _ = try await bench.batch([try bench.write(round, hole: 1, 4)])
      let mine = try bench.write(round, hole: 1, 5, ifMatch: 2)
      let answers = try await bench.behind(
        card,
        changing: """
          with c as (update golf.cards set sequence = 3 where id = '\(card)' returning id)
          update golf.hole_scores h set strokes = 7, version = 3 from c where h.card_id = c.id and hole = 1
          """
      ) { try await bench.batch([mine]) }
      guard case .success(.otherVersion(let stored, let name)) = answers[0] else {
        Issue.record("\(answers[0])")
        return
      }
      #expect(stored?.score?.strokes == 7)
      #expect(stored?.version == 3)
      #expect(name == "Anna")
      #expect(try await bench.holes(card) == "1:7")
      #expect(try await bench.events(card) == ["1 RoundStarted", "2 HoleScored"])
    }
  }

  @Test func `A hole that arrives after the finish it waited for is not written`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      let late = [try bench.write(round, hole: 1, 5), try bench.write(round, hole: 2, nil)]
      let answers = try await bench.behind(
        card,
        changing: "update golf.cards set status = 'finished' where id = '\(card)'"
      ) { try await bench.batch(late) }
      #expect(answers.map(\.name) == ["finished", "finished"])
      #expect(try await bench.holes(card) == "")
      #expect(try await bench.events(card) == ["1 RoundStarted"])
    }
  }

  /// A commit that waits for a standby holds the lock taken by its notification, like during a flush, but as long as
  /// the test wants.
  @Test func `A score is committed while another commit holds the lock of notifications`() async throws {
    let settings = ["synchronous_standby_names": "nobody", "synchronous_commit": "local"]
    let server = try await PostgresServer.start(PostgresServer.Options(settings: settings))
    try await server.makeRoles()
    try await RecordBench.with(on: server) { bench in
      let round = try await bench.round()
      let lane = PostgresLane(
        configuration: try PostgresConfiguration(url: bench.database.url),
        name: "holder",
        timeout: .seconds(60),
        metrics: Metrics()
      )
      async let holder: Void = lane.run { session in
        try session.execute(sql: "set synchronous_commit = on")
        try session.pipeline([
          (PostgresStatement("held-write", "create table held (n int)"), []),
          (PostgresStatement("held-notify", "select pg_notify('golf_outbox', '')", .writes), []),
        ])
      }
      let waits = "select count(*) from pg_stat_activity where wait_event = 'SyncRep'"
      for _ in 0..<1_000 {
        if try await bench.sql(waits) == "1" { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try await bench.sql(waits) == "1")
      let answers = try await bench.batch([try bench.write(round, hole: 1, 5)])
      #expect(answers.map(\.name) == ["accepted"])
      _ = try await bench.sql("select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'")
      try await holder
      await lane.close()
    }
    try await server.stop()
  }

  @Test func `A score that waited is numbered after the scores that were committed meanwhile`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      let write = try bench.write(round, hole: 1, 5)
      let answers = try await bench.behind(
        card,
        changing: "update golf.cards set sequence = 8 where id = '\(card)'"
      ) { try await bench.batch([write]) }
      #expect(answers[0].accepted?.sequence == 9)
      #expect(try await bench.sql("select sequence from golf.cards where id = '\(card)'") == "9")
    }
  }

  @Test func `Of two scores of one card the one that waited comes second in the log and in the outbox`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let (first, second) = ([try bench.write(round, hole: 1, 4)], [try bench.write(round, hole: 2, 5)])
      let answers = try await bench.behind(
        after: { session in
          try session.execute(ScoreStatements.lock, ScoreStatements.lockValues(first))
          try session.execute(ScoreStatements.write, ScoreStatements.writeValues(first, known: [:]))
        }
      ) { try await bench.batch(second) }
      #expect(answers[0].accepted?.sequence == 3)
      #expect(try await bench.holes(round.cards[0].id) == "1:4 2:5")
      #expect(try await bench.isNumbered(round.cards[0].id))
    }
  }

  @Test func `A finish that waited for a score sees it`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let card = round.cards[0].id
      _ = try await bench.batch(try (1...17).map { try bench.write(round, hole: $0, 4) })
      let edit = try bench.edit()
      let finished = try await bench.behind(
        card,
        changing: """
          insert into golf.hole_scores (card_id, hole, strokes, version, recorded_at, recorded_by)
          values ('\(card)', 18, 4, 18, now(), '\(bench.anna)')
          """
      ) { try await bench.writing { try await $0.finish(round.id, Finish(), by: edit) } }
      #expect(finished.status == .finished)
      #expect(finished.cards[0].holes.count == 18)
    }
  }

  @Test func `A batch with a locked card is written except for that card`() async throws {
    try await RecordBench.with { bench in
      let held = try await bench.round()
      let free = try await bench.round(guests: ["Carl"])
      try await bench.holding(held.cards[0].id) { _ in
        let answers = try await bench.batch(
          [
            try bench.write(free, hole: 1, 4), try bench.write(held, hole: 1, 4),
            try bench.write(free, card: 1, hole: 1, 5), try bench.write(free, hole: 2, 6, writer: bench.bo),
          ],
          lockTimeout: 50
        )
        #expect(answers.map(\.name) == ["accepted", "failure", "accepted", "notFound"])
        #expect(throws: PostgresError.self) { try answers[1].get() }
        #expect(try await bench.holes(free.cards[0].id) == "1:4")
        #expect(try await bench.holes(held.cards[0].id) == "")
      }
      for card in held.cards + free.cards { #expect(try await bench.isNumbered(card.id)) }
    }
  }

  @Test func `The held card's own request is written once the card is let go`() async throws {
    try await RecordBench.with { bench in
      let held = try await bench.round()
      let free = try await bench.round()
      let scores = ScoreWriter(
        configuration: bench.configuration,
        connections: 1,
        lockTimeout: 50,
        metrics: Metrics()
      )
      try await bench.holding(held.cards[0].id) { letGo in
        let waiting = try bench.write(held, hole: 1, 4)
        async let late = scores.write(waiting)
        for hole in 1...3 {
          let outcome = try await scores.write(try bench.write(free, hole: hole, 4))
          #expect(Result<ScoreOutcome, any Error>.success(outcome).name == "accepted")
        }
        #expect(try await bench.holes(held.cards[0].id) == "")
        letGo()
        let outcome = try await late
        #expect(Result<ScoreOutcome, any Error>.success(outcome).accepted?.wasWritten == true)
      }
      await scores.close()
      #expect(try await bench.holes(held.cards[0].id) == "1:4")
      #expect(try await bench.isNumbered(held.cards[0].id))
    }
  }

  @Test func `Other cards wait for a locked card once, however many scores arrive for it`() async throws {
    try await RecordBench.with { bench in
      let (held, free) = (try await bench.round(), try await bench.round())
      let metrics = Metrics()
      let waits = metrics.counter("golf_score_lock_waits_total", help: "")
      let scores = ScoreWriter(configuration: bench.configuration, lockTimeout: 50, metrics: metrics)
      try await bench.holding(held.cards[0].id) { letGo in
        let first = try bench.write(held, hole: 1, 4)
        async let waiting = scores.write(first)
        for _ in 0..<2_000 where waits.value == 0 { try await Task.sleep(for: .milliseconds(2)) }
        #expect(waits.value == 1)
        let others = try (2...8).map { try bench.write(held, hole: $0, 4) }
        try await withThrowingTaskGroup(of: Void.self) { group in
          // As many requests wait for one card as allowed; the others are answered at once that it is busy.
          for other in others { group.addTask { _ = try? await scores.write(other) } }
          for hole in 1...4 {
            let outcome = try await scores.write(try bench.write(free, hole: hole, 5))
            #expect(Result<ScoreOutcome, any Error>.success(outcome).accepted?.wasWritten == true)
          }
          letGo()
          try await group.waitForAll()
        }
        _ = try await waiting
      }
      #expect(waits.value == 1, "only the first batch met the held card")
      #expect(try await bench.holes(held.cards[0].id).hasPrefix("1:4"))
      // Once released, it is a card like any other again.
      let after = try await scores.write(try bench.write(held, hole: 9, 6))
      #expect(Result<ScoreOutcome, any Error>.success(after).accepted?.wasWritten == true)
      await scores.close()
      #expect(try await bench.isNumbered(held.cards[0].id))
    }
  }

  @Test func `Many devices on one card at once leave one history without gaps`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let writers = (0..<2).map { _ in ScoreWriter(configuration: bench.configuration, metrics: Metrics()) }
      // Two processes, each with its own connections: only the card's lock orders them.
      let accepted = try await withThrowingTaskGroup(of: Int64?.self) { group in
        for number in 0..<40 {
          let write = try bench.write(round, hole: 1 + number % 6, 3 + number / 6)
          group.addTask {
            let outcome = try await writers[number % 2].write(write)
            return Result<ScoreOutcome, any Error>.success(outcome).accepted.flatMap {
              $0.wasWritten ? $0.sequence : nil
            }
          }
        }
        var sequences: [Int64] = []
        for try await sequence in group { if let sequence { sequences.append(sequence) } }
        return sequences.sorted()
      }
      for writer in writers { await writer.close() }
      #expect(accepted == Array(2..<Int64(2 + accepted.count)))
      #expect(try await bench.isNumbered(round.cards[0].id))
    }
  }
}
