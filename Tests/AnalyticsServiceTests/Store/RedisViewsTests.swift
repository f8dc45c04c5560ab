import Basics
import Batching
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import Redis
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable), .serialized)
struct RedisViewsTests {
  func write(_ history: CardHistory, base: Int64 = 0, isWhole: Bool = true) throws -> LedgerWrite {
    LedgerWrite(history.player, Ledger([history]), base: base, isWhole: isWhole)
  }

  @Test(arguments: DeployedScript.of("AnalyticsService").filter { $0.name.hasPrefix("views-") })
  func `A script runs as its user`(script: DeployedScript) async throws {
    try await RealBench.with { bench in
      let views = RedisViews(
        redis: RedisClient(
          configuration: try RedisConfiguration(url: bench.server.url(as: script.user)),
          metrics: Metrics()
        ),
        timeout: .seconds(5)
      )
      let epoch = try await require(views.beginBuilding())
      switch script.name {
      case RedisViews.Scripts.store.name:
        let write = try write(try CardHistory.finished(toPar: 3))
        #expect(try await views.store([write], in: epoch) == [annaID: .stored])
      case RedisViews.Scripts.keepBuilding.name: #expect(try await views.keepBuilding(epoch))
      case RedisViews.Scripts.finishBuilding.name: #expect(try await views.finishBuilding(epoch))
      case RedisViews.Scripts.abandonBuilding.name:
        try await views.abandonBuilding(epoch)
        #expect(try await views.markers().building == nil)
      default: Issue.record("nothing runs \(script)")
      }
      await views.redis.close()
    }
  }

  @Test func `A write succeeds over the version read, in the current epoch and in the one being built`() async throws {
    try await RealBench.with { bench in
      let history = try CardHistory.finished(toPar: 3)
      let views = bench.views
      let unknown = ViewEpoch(id: UUID(), server: "x")
      await #expect(throws: ViewError(.superseded)) { try await views.store([write(history)], in: unknown) }

      let epoch = try await require(views.beginBuilding())
      #expect(try await views.load([annaID], in: epoch).isEmpty)
      #expect(try await views.store([write(history)], in: epoch) == [annaID: .stored])
      #expect(try await views.store([write(history)], in: epoch) == [annaID: .stale(version: 20)])
      guard case .sound(let stored) = try await views.load([annaID], in: epoch)[annaID] else { throw Missing() }
      #expect(stored.base == 20 && stored.ledger.cards == Ledger([history]).cards)
      #expect(try await views.views(of: annaID, in: epoch) == Rebuild.figures(of: stored.ledger))
      #expect(try await views.players(in: epoch) == [annaID])

      #expect(try await views.read(.bests, of: annaID, in: epoch) == .superseded)
      #expect(try await views.finishBuilding(epoch))
      #expect(try await views.read(.bests, of: annaID, in: epoch) == .found(stored.ledger.bytes(of: .bests)))
      #expect(try await views.read(.bests, of: PlayerID(UUID()), in: epoch) == .absent)
      _ = try await bench.redis.send(RedisCommand("DEL", ViewKeys.views(annaID, epoch)))
      #expect(try await views.read(.bests, of: annaID, in: epoch) == .damaged)
    }
  }

  @Test func `A full Redis refuses a whole write and stores no part of it`() async throws {
    try await RealBench.with { bench in
      let epoch = try await require(bench.views.beginBuilding())
      let history = try CardHistory.finished(toPar: 3)
      _ = try await bench.views.store([write(history)], in: epoch)
      let before = try await bench.views.views(of: annaID, in: epoch)
      try await bench.server.command("CONFIG", "SET", "maxmemory", "1")
      await #expect(throws: ViewError.self) { try await bench.views.store([write(history, base: 20)], in: epoch) }
      #expect(try await bench.views.views(of: annaID, in: epoch) == before)
      guard case .sound(let stored) = try await bench.views.load([annaID], in: epoch)[annaID] else { throw Missing() }
      #expect(stored.base == 20)
      try await bench.server.command("CONFIG", "SET", "maxmemory", "0")
      #expect(try await bench.views.store([write(history, base: 20)], in: epoch) == [annaID: .stored])
    }
  }

  @Test func `One pipeline serves many players, each with its own answer`() async throws {
    try await RealBench.with { bench in
      let epoch = try await require(bench.views.beginBuilding())
      let histories = try (0..<150).map { _ in
        try CardHistory.finished("Little Brackenby", .front, toPar: 2).of(PlayerID(UUID()))
      }
      _ = try await bench.views.store([write(histories[7])], in: epoch)
      let outcomes = try await bench.views.store(try histories.map { try write($0) }, in: epoch)
      #expect(outcomes.count == 150)
      #expect(outcomes.filter { $0.value != .stored }.map(\.key) == [histories[7].player])
      let loaded = try await bench.views.load(histories.map(\.player), in: epoch)
      #expect(loaded.count == 150)
      #expect(try await Set(bench.views.players(in: epoch)) == Set(histories.map(\.player)))
    }
  }

  @Test func `An unreadable ledger is damaged, and a whole write repairs it`() async throws {
    try await RealBench.with { bench in
      let epoch = try await require(bench.views.beginBuilding())
      let history = try CardHistory.finished(toPar: 3)
      let key = ViewKeys.ledger(annaID, epoch)
      for (field, value) in [(history.card.description, "{"), ("stranger", "{}"), ("version", "19"), ("version", "x")] {
        _ = try await bench.redis.send(RedisCommand("DEL", key, ViewKeys.views(annaID, epoch)))
        _ = try await bench.views.store([write(history)], in: epoch)
        _ = try await bench.redis.send(RedisCommand("HSET", key, field, value))
        guard case .damaged(let base) = try await bench.views.load([annaID], in: epoch)[annaID] else { throw Missing() }
        #expect(try await bench.views.store([write(history, base: base)], in: epoch) == [annaID: .stored])
        guard case .sound = try await bench.views.load([annaID], in: epoch)[annaID] else { throw Missing() }
      }
    }
  }

  @Test func `One rebuild at a time is announced, renewed, and finished or abandoned`() async throws {
    try await RealBench.with { bench in
      let views = bench.views
      let first = try await require(views.beginBuilding())
      #expect(try await views.beginBuilding() == nil)
      #expect(try await views.markers().building == first)
      let lifetime = try await bench.redis.send(RedisCommand("PTTL", ViewKeys.building)).int ?? 0
      #expect((1...ViewLifetimes.buildingMilliseconds).contains(lifetime))
      _ = try await bench.redis.send(RedisCommand("PEXPIRE", ViewKeys.building, "5000"))
      #expect(try await views.keepBuilding(first))
      #expect(try await bench.redis.send(RedisCommand("PTTL", ViewKeys.building)).int ?? 0 > 5000)
      try await views.abandonBuilding(first)
      let second = try await require(views.beginBuilding())
      #expect(try await views.keepBuilding(first) == false)
      #expect(try await views.finishBuilding(first) == false)
      try await views.abandonBuilding(first)
      #expect(try await views.markers().building == second)
      #expect(try await views.finishBuilding(second))
      let markers = try await views.markers()
      #expect(markers.current == second && markers.building == nil && second.server == markers.server)
    }
  }

  @Test func `Superseded epochs expire after 60 seconds, others stay`() async throws {
    try await RealBench.with { bench in
      let history = try CardHistory.finished(toPar: 3)
      var epochs: [ViewEpoch] = []
      for _ in 0..<2 {
        let epoch = try await require(bench.views.beginBuilding())
        _ = try await bench.views.store([write(history)], in: epoch)
        #expect(try await bench.views.finishBuilding(epoch))
        epochs.append(epoch)
      }
      let building = try await require(bench.views.beginBuilding())
      _ = try await bench.views.store([write(history)], in: building)
      _ = try await bench.redis.send(RedisCommand("SET", "golf:cache:other", "x"))
      try await bench.views.dropAll(except: epochs[1])
      func lifetime(_ key: String) async throws -> Int? { try await bench.redis.send(RedisCommand("PTTL", key)).int }
      for key in [ViewKeys.ledger(annaID, epochs[0]), ViewKeys.views(annaID, epochs[0])] {
        let left = try await lifetime(key) ?? 0
        #expect((1...ViewLifetimes.supersededMilliseconds).contains(left))
      }
      for key in [
        ViewKeys.current, ViewKeys.ledger(annaID, epochs[1]), ViewKeys.views(annaID, building), "golf:cache:other",
      ] {
        #expect(try await lifetime(key) == -1)
      }
      _ = try await bench.redis.send(RedisCommand("PEXPIRE", ViewKeys.ledger(annaID, epochs[0]), "1000"))
      try await bench.views.dropAll(except: epochs[1])
      #expect(try await lifetime(ViewKeys.ledger(annaID, epochs[0])) ?? 0 <= 1000)
    }
  }

  @Test func `An emptied Redis is filled again with the same bytes, without a request for them`() async throws {
    try await RealBench.with { bench in
      var histories: [CardHistory] = []
      for number in 0..<12 {
        var history = try CardHistory.finished(on: "2026-04-\(10 + number)", toPar: number)
        history = history.of(number % 3 == 0 ? PlayerID(UUID()) : annaID)
        if number == 4 { history.reopen() }
        if number == 5 { history.delete() }
        histories.append(history)
        try await bench.record.write(history)
        try await bench.insist(try history.records)
      }
      let before = try await bench.dump()
      #expect(before.count == 10)
      #expect(try await bench.verification.run().differences == [])
      try await bench.server.command("FLUSHALL")
      try await bench.insist(Array(histories[0].records.suffix(1)))
      #expect(try await bench.dump() == before)
      #expect(try await bench.verification.run().differences == [])
      // Once more by hand, while there are complete views.
      let report = try await require(bench.rebuild.run())
      #expect(report.players == 5 && report.compared == 5 && report.repaired.isEmpty)
      #expect(try await bench.dump() == before)
      try await bench.keeper.examine()
    }
  }

  @Test func `Of two consumers of one partition the one that lost it overwrites nothing`() async throws {
    try await RealBench.with { bench in
      var history = try CardHistory.finished(toPar: 3)
      try await bench.record.write(history)
      try await bench.insist(try history.records)
      // Another process owns the partition by now and applies its events.
      let next = bench.another()
      try history.score(1, 9)
      try await bench.record.write(history, from: 21)
      try await next.apply([try require(history.records.last)]) { _ in }
      // The process that lost it writes with the version that it had read before, from the ledger still in its memory.
      let second = try CardHistory.finished(on: "2026-05-18", toPar: 4)
      try await bench.record.write(second)
      try await bench.insist(try second.records)
      #expect(try await bench.verification.run().differences == [])
    }
  }

  @Test func `A killed Redis is viewsAway, and is filled again when it is back`() async throws {
    try await RealBench.with { bench in
      let history = try CardHistory.finished(toPar: 3)
      try await bench.record.write(history)
      try await bench.insist(Array(history.records.prefix(10)))
      try await bench.server.kill()
      await #expect(throws: ViewError.self) { try await bench.projector.apply(history.records) { _ in } }
      let error = await #expect(throws: ViewError.self) { try await bench.reader.read(.overview, of: annaID) }
      #expect(error?.code == .viewsAway)
      try await bench.server.restart()
      try await bench.insist(try history.records)
      #expect(try await bench.verification.run().differences == [])
      let bytes = try await bench.reader.read(.overview, of: annaID)
      #expect(try JSONValue(bytes)["roundsPlayed"] == .number(1))
    }
  }

  @Test func `Rebuilds while events flow lose none of them`() async throws {
    try await RealBench.with { bench in
      let players = (0..<6).map { _ in PlayerID(UUID()) }
      let finished = Metrics().counter("rebuilds", help: "")
      let rebuilds = Task {
        while !Task.isCancelled {
          if try await bench.rebuild.run() != nil { finished.increment() }
        }
      }
      for number in 0..<40 {
        let history = try CardHistory.finished(
          "Little Brackenby",
          .front,
          on: "2026-05-\(10 + number % 20)",
          toPar: number % 9
        )
        .of(players[number % 6])
        // Committed and delivered in pieces, as in service.
        for piece in try history.records.chunks(of: 4) {
          try await bench.record.write(piece, round: history.round)
          try await bench.insist(piece)
        }
      }
      rebuilds.cancel()
      _ = try? await rebuilds.value
      #expect(finished.value > 0)
      #expect(try await bench.settledDifferences() == [])
    }
  }
}

extension RealBench {
  /// Runs after a rebuild that was cancelled halfway.
  func settledDifferences() async throws -> [Verification.Difference] {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if (try? await keeper.examine()) != nil { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    return try await verification.run().differences
  }
}
