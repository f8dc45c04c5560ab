import FoundationEssentials
import Golf
import GolfEvents
import LiveUpdates
import Redis
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable), .serialized)
struct LiveViewsTests {
  @Test(arguments: DeployedScript.of("AnalyticsService").filter { $0.name.hasPrefix("live-") })
  func `A script runs as its user`(script: DeployedScript) async throws {
    try await LiveBench.with { bench in
      let user = RedisClient(
        configuration: try RedisConfiguration(url: bench.bench.server.url(as: script.user)),
        metrics: Metrics()
      )
      let views = RedisViews(redis: user, timeout: .seconds(5))
      let round = RoundID(UUID())
      let epoch = try await bench.bench.keeper.currentEpoch()
      let reading = try await views.picture(of: round, pass: UUID(), in: epoch)
      guard case .missing(let token) = reading else { throw Missing() }
      switch script.name {
      case LiveScripts.picture.name: break
      case LiveScripts.fill.name:
        try await views.fill(round, with: RecordedRound(revision: 3, ledger: Ledger()), token: token, in: epoch)
        let picture = LivePicture(epoch: epoch, revision: 3, cards: [])
        #expect(try await views.picture(of: round, pass: UUID(), in: epoch) == .found(picture))
      default: Issue.record("nothing runs \(script)")
      }
      await user.close()
    }
  }

  @Test func `A picture from the record, one from Redis and the published cards are the same bytes`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var cards = try (0..<5).map { _ in
        try CardHistory("Little Brackenby", .front, player: PlayerID(UUID()), round: round)
      }
      for place in cards.indices {
        for hole in 1...(3 + place) { try cards[place].score(hole, 4 + hole % 3, pickedUp: hole == 3) }
      }
      cards[1].remove()
      cards[2].finish()
      cards[3].delete()
      cards[4].finish()
      cards[4].reopen()
      try cards[4].clear(2)
      try await bench.bench.record.open(Array(cards.prefix(4)), revision: 7)
      try await bench.bench.record.database.execute(
        """
        insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
          values ('\(cards[4].card)', '\(round)', '\(cards[0].player)', 4, 'white-men', 'removed', 0)
        """
      )
      // Batches of one event and of several, as they come.
      for card in cards { try await bench.play(card.first(4)) }
      for card in cards {
        for envelope in card.events.dropFirst(4) {
          try await bench.play(card.first(Int(envelope.sequence)), from: envelope.sequence)
        }
      }
      let told = try await bench.listener.cards(of: round)
      #expect(told.filter { $0.id == cards[0].card }.map(\.sequence) == [4])
      #expect(told.filter { $0.id == cards[1].card }.map(\.sequence) == [4, 5, 6])
      let last = Dictionary(told.map { ($0.id, $0) }) { $1 }
      let fromRecord = try await bench.picture(of: round)
      #expect(fromRecord.revision == 7)
      #expect(fromRecord.cards == last.values.sorted { $0.id < $1.id })
      #expect(Set(fromRecord.cards.map(\.status)) == [.open, .removed, .finished, .deleted])
      // From now on it comes from Redis alone.
      let silent = bench.live(WatchedRounds(history: bench.bench.history) { throw Missing() })
      #expect(try await bench.picture(of: round, silent) == fromRecord)
      try cards[0].score(9, 7)
      try await bench.play(cards[0], from: 5)
      let card = try require(await bench.listener.cards(of: round).first)
      let fromRedis = try await bench.picture(of: round, silent)
      #expect(fromRedis.cards.first { $0.id == cards[0].card } == card)
      _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
      #expect(try await bench.picture(of: round) == fromRedis)
    }
  }

  @Test func `An event between the reading of the record and the end of a fill is in the picture`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try card.score(1, 4)
      try await bench.play(card)
      let once = Once()
      let played = card
      let live = bench.live(
        WatchedRounds(history: bench.bench.history) {
          try await once.run {
            var card = played
            try card.score(2, 6)
            try await bench.play(card, from: 3)
          }
        }
      )
      let picture = try await bench.picture(of: round, live)
      #expect(picture.cards.map(\.sequence) == [3])
      #expect(try await bench.listener.cards(of: round).last == picture.cards.first)
      #expect(try await bench.picture(of: round) == picture)
    }
  }

  @Test func `Of two processes that fill a hash, the one that read the record earlier undoes nothing`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      try card.score(1, 4)
      let later = card
      let slow = Once()
      let late = bench.live(
        WatchedRounds(history: bench.bench.history) {
          // It has read the record, and stands still until its hash is gone. Then a score arrives, and another process
          // makes a new hash.
          try await slow.run {
            _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
            try await bench.play(later, from: 2)
            let epoch = try await bench.bench.keeper.currentEpoch()
            guard case .missing = try await bench.bench.views.picture(of: round, pass: UUID(), in: epoch) else {
              throw Missing()
            }
          }
        }
      )
      #expect(try await bench.picture(of: round, late).cards.map(\.sequence) == [2])
      // It read the record again, because its first reading was not for this hash.
      #expect(await slow.count == 2)
      #expect(try await bench.picture(of: round).cards.map(\.sequence) == [2])
      // Both with the same token: the second one changes nothing.
      let epoch = try await bench.bench.keeper.currentEpoch()
      _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
      guard case .missing(let token) = try await bench.bench.views.picture(of: round, pass: UUID(), in: epoch),
        case .missing(token) = try await bench.bench.views.picture(of: round, pass: UUID(), in: epoch)
      else { throw Missing() }
      let old = RecordedRound(revision: 1, ledger: Ledger([card.first(1)]))
      let new = RecordedRound(revision: 2, ledger: Ledger([card]))
      for recorded in [new, old] {
        try await bench.bench.views.fill(round, with: recorded, token: token, in: epoch)
      }
      let picture = try await bench.picture(of: round)
      #expect(picture.cards.map(\.sequence) == [2] && picture.revision == 2)
    }
  }

  @Test func `A process that dies after it has stored an event has published it, once`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      #expect(try await bench.picture(of: round).cards.map(\.sequence) == [1])
      #expect(try await bench.listener.cards(of: round).map(\.sequence) == [1])
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      // All that a process can do before it dies: one store.
      let epoch = try await bench.bench.keeper.currentEpoch()
      guard case .sound(var stored) = try await bench.bench.views.load([annaID], in: epoch)[annaID] else {
        throw Missing()
      }
      let event = try require(card.events.last)
      stored.ledger.apply(event)
      let write = LedgerWrite(annaID, stored, for: .events(of: [card.card]))
      #expect(try await bench.bench.views.store([write], in: epoch) == [annaID: .stored])
      // The event comes again, to another process.
      try await bench.bench.another().apply([event.record]) { _ in }
      #expect(try await bench.listener.cards(of: round).map(\.sequence) == [2])
      #expect(try await bench.picture(of: round).cards.map(\.sequence) == [2])
    }
  }

  @Test func `A correction after the hash is gone reaches those who still listen, and makes no hash`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory.finished("Little Brackenby", .front, toPar: 3)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      _ = try await bench.picture(of: card.round)
      let hash = try await bench.hash(card.round)
      let left = try await bench.bench.redis.send(RedisCommand("PTTL", hash)).int ?? 0
      #expect((LiveNames.hashMilliseconds - 60_000...LiveNames.hashMilliseconds).contains(left))
      _ = try await bench.bench.redis.send(RedisCommand("DEL", hash))
      _ = try await bench.listener.heard()
      let last = Int64(card.events.count)
      try card.score(1, 9)
      try await bench.play(card, from: last + 1)
      #expect(try await bench.listener.cards(of: card.round).map(\.sequence) == [last + 1])
      #expect(try await bench.bench.redis.send(RedisCommand("EXISTS", hash)).int == 0)
      #expect(try await bench.picture(of: card.round).cards.map(\.sequence) == [last + 1])
      #expect(try await bench.picture(of: round).cards == [])
      // Each write, and each reader, lets the hash live on.
      for isWrite in [true, false] {
        _ = try await bench.bench.redis.send(RedisCommand("PEXPIRE", hash, "60000"))
        if isWrite {
          try card.score(2, 9)
          try await bench.play(card, from: last + 2)
        } else {
          _ = try await bench.picture(of: card.round)
        }
        #expect(try await bench.bench.redis.send(RedisCommand("PTTL", hash)).int ?? 0 > 60_000)
      }
    }
  }

  @Test func `A ledger that is made from the log during a fill lets the hash be filled again`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      try card.score(1, 4)
      let later = card
      let once = Once()
      let live = bench.live(
        WatchedRounds(history: bench.bench.history) {
          try await once.run {
            // An event is committed, a request finds no ledger and makes it from the log, and then the event arrives,
            // for which it is a repetition.
            try await bench.bench.record.write(later, from: 2)
            try await bench.loseLedger(of: annaID)
            _ = try await bench.bench.reader.read(.overview, of: annaID)
            try await bench.bench.insist(later.records.filter { $0.sequence == 2 })
          }
        }
      )
      #expect(try await bench.picture(of: round, live).cards.map(\.sequence) == [2])
      #expect(await once.count == 2)

      // The same after the fill: those who listen are told to read again.
      _ = try await bench.listener.heard()
      try card.score(2, 4)
      try await bench.bench.record.write(card, from: 3)
      try await bench.loseLedger(of: annaID)
      _ = try await bench.bench.reader.read(.overview, of: annaID)
      try await bench.bench.insist(card.records.filter { $0.sequence == 3 })
      let heard = try await bench.listener.heard().filter { $0.channel == LiveNames.channel(.round(round)) }
      #expect(heard.map(\.news) == [.refill])
      #expect(try await bench.picture(of: round).cards.map(\.sequence) == [3])

      // A ledger that holds nothing new needs no reading, and a projector that made one tells what it was given.
      try await bench.loseLedger(of: annaID)
      _ = try await bench.bench.reader.read(.overview, of: annaID)
      try await bench.loseLedger(of: annaID)
      try card.score(3, 4)
      try await bench.play(card, from: 4)
      #expect(try await bench.listener.cards(of: round).map(\.sequence) == [4])
      let silent = bench.live(WatchedRounds(history: bench.bench.history) { throw Missing() })
      #expect(try await bench.picture(of: round, silent).cards.map(\.sequence) == [4])
    }
  }

  @Test func `A process that has not noticed a rebuild does not answer from the old epoch`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      let old = try await bench.picture(of: round)
      let hash = try await bench.hash(round)
      _ = try await bench.listener.heard()
      let report = try require(await bench.bench.rebuild.run())
      #expect(try await bench.listener.heard().map(\.news) == [.epoch(report.epoch.description)])
      // The hash of the epoch before does not outlive its other keys.
      let left = try await bench.bench.redis.send(RedisCommand("PTTL", hash)).int ?? 0
      #expect((1...ViewLifetimes.supersededMilliseconds).contains(left))
      // `keeper` knows the old epoch still; another process applies an event in the new one.
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      var ledger = Ledger([card.first(1)])
      ledger.markStored()
      ledger.apply(try require(card.events.last))
      let write = LedgerWrite(annaID, ledger, base: 1, isWhole: false, for: .events(of: [card.card]))
      #expect(try await bench.bench.views.store([write], in: report.epoch) == [annaID: .stored])
      let new = try await bench.picture(of: round)
      #expect(new.epoch == report.epoch && new.cards.map(\.sequence) == [2])
      #expect(old.epoch != new.epoch)
    }
  }

  @Test func `Events of a rebuild are told once, from the current views`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      _ = try await bench.picture(of: round)
      _ = try await bench.listener.heard()
      let building = try require(await bench.bench.views.beginBuilding())
      try card.score(1, 4)
      try await bench.play(card, from: 2)
      #expect(try await bench.bench.views.load([annaID], in: building)[annaID]?.base == 2)
      #expect(try await bench.listener.cards(of: round).map(\.sequence) == [2])
      let keys = try await bench.bench.server.command("KEYS", "*:live").split(separator: "\n").map(String.init)
      #expect(keys == [try await bench.hash(round)])
      try await bench.bench.views.abandonBuilding(building)
    }
  }

  @Test func `A player's changed figures are told, a score in an open round is not`() async throws {
    try await LiveBench.with { bench in
      var card = try CardHistory.finished("Little Brackenby", .front, toPar: 3)
      let open = card.first(card.events.count - 1)
      try await bench.play(open.first(3))
      _ = try await bench.listener.heard()
      func figures() async throws -> [LiveNews?] {
        try await bench.listener.heard().filter { $0.channel == LiveNames.channel(.player(annaID)) }.map(\.news)
      }
      try await bench.play(open, from: 4)
      #expect(try await figures() == [])
      try await bench.play(card, from: Int64(card.events.count))
      #expect(try await figures() == [.figures(Int64(card.events.count))])
      let last = Int64(card.events.count)
      try card.score(1, 9)
      try await bench.play(card, from: last + 1)
      #expect(try await figures() == [.figures(last + 1)])
    }
  }

  @Test func `A gap that is filled from the log is told with the whole card`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      _ = try await bench.picture(of: round)
      try card.score(1, 4)
      try card.score(2, 5)
      try await bench.bench.record.write(card, from: 2)
      _ = try await bench.listener.heard()
      try await bench.bench.insist([try require(card.records.last)])
      let told = try await bench.listener.cards(of: round)
      #expect(told.map(\.sequence) == [3])
      #expect(try await bench.picture(of: round).cards == told)
      _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
      #expect(try await bench.picture(of: round).cards == told)
    }
  }

  @Test func `A card that is reloaded replaces its picture although its sequence is the same`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      _ = try await bench.picture(of: round)
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      var torn = try require(card.records.last)
      torn.payload = Array("{".utf8)
      try await bench.bench.insist([torn])
      let before = try await bench.picture(of: round)
      _ = try await bench.listener.heard()
      try await bench.bench.projector.reload(card.card, of: annaID)
      #expect(try await bench.listener.heard().contains { $0.news == .refill })
      let after = try await bench.picture(of: round)
      #expect(after.cards.map(\.sequence) == [2] && before.cards.map(\.sequence) == [2])
      #expect(before != after)
      #expect(String(decoding: after.cards[0].json, as: UTF8.self).contains(#""strokes":4"#))
    }
  }

  @Test func `Many new followers of a round read the record once, and an ended pass not at all`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      let card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card], revision: 4)
      try await bench.play(card)
      let reads = Once()
      let live = bench.live(WatchedRounds(history: bench.bench.history) { await reads.run {} })
      let pass = UUID()
      try await bench.bench.server.command("SET", LiveNames.tombstone(pass), "1")
      #expect(try await live.picture(of: round, pass: pass) == nil)
      #expect(await reads.count == 0)
      let pictures = try await withThrowingTaskGroup(of: LivePicture.self) { group in
        for _ in 0..<50 { group.addTask { try await bench.picture(of: round, live) } }
        var pictures: Set<LivePicture> = []
        for try await picture in group { pictures.insert(picture) }
        return pictures
      }
      #expect(pictures.map(\.revision) == [4])
      #expect(await reads.count == 1)
      // A revision that the floors' script has put in is kept, if it is higher.
      let hash = try await bench.hash(round)
      for (revision, expected) in [("3", Int64(4)), ("9", 9)] {
        _ = try await bench.bench.redis.send(RedisCommand("HSET", hash, "round", revision, "fill", "x"))
        _ = try await bench.bench.redis.send(RedisCommand("HDEL", hash, "done"))
        #expect(try await bench.picture(of: round).revision == expected)
      }
    }
  }

  @Test func `A card that another program wrote is read again from the record`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      let card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      let picture = try await bench.picture(of: round)
      _ = try await bench.bench.redis.send(RedisCommand("HSET", bench.hash(round), "\(card.card)", "1 napping\n{}"))
      #expect(try await bench.picture(of: round) == picture)
      // A round without end of overtaking gives up.
      let live = bench.live(
        WatchedRounds(history: bench.bench.history) {
          _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
        }
      )
      _ = try await bench.bench.redis.send(RedisCommand("DEL", bench.hash(round)))
      let error = await #expect(throws: ViewError.self) { try await live.picture(of: round, pass: UUID()) }
      #expect(error?.code == .contended)
    }
  }

  @Test func `A user without the rights of live updates stores views all the same`() async throws {
    try await LiveBench.with { bench in
      try await bench.bench.server.command("ACL", "SETUSER", "analytics", "resetchannels")
      let card = try CardHistory.finished("Little Brackenby", .front, toPar: 3)
      try await bench.play(card)
      #expect(try await bench.bench.verification.run().differences == [])
      #expect(try await bench.bench.rebuild.run() != nil)
      try await bench.bench.server.command("ACL", "LOG", "RESET")
    }
  }

  @Test func `A full Redis tells nothing of what it refuses`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      let before = try await bench.picture(of: round)
      _ = try await bench.listener.heard()
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      try await bench.bench.server.command("CONFIG", "SET", "maxmemory", "1")
      await #expect(throws: ViewError.self) { try await bench.bench.projector.apply(card.records) { _ in } }
      #expect(try await bench.listener.heard() == [])
      #expect(try await bench.picture(of: round) == before)
      try await bench.bench.server.command("CONFIG", "SET", "maxmemory", "0")
      try await bench.bench.insist(card.records)
      #expect(try await bench.listener.cards(of: round).map(\.sequence) == [2])
    }
  }

  @Test func `Without room in Redis a picture comes from the record, and no hash is made`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      try await bench.bench.server.command("CONFIG", "SET", "maxmemory", "1")
      let picture = try await bench.picture(of: round)
      #expect(picture.cards.map(\.sequence) == [2])
      #expect(try await bench.bench.server.command("EXISTS", try await bench.hash(round)) == "0")
      try await bench.bench.server.command("CONFIG", "SET", "maxmemory", "0")
      #expect(try await bench.picture(of: round).cards == picture.cards)
      #expect(try await bench.bench.server.command("EXISTS", try await bench.hash(round)) == "1")
    }
  }

  @Test func `A picture that differs from the record is found, one that only lags is waited for`() async throws {
    try await LiveBench.with { bench in
      let round = RoundID(UUID())
      var card = try CardHistory("Little Brackenby", .front, round: round)
      try await bench.bench.record.open([card])
      try await bench.play(card)
      let verification = LiveVerification(views: bench.bench.views, history: bench.bench.history, patience: .zero)
      #expect(try await verification.run() == LiveVerification.Report())
      _ = try await bench.picture(of: round)
      #expect(try await verification.run().rounds == 1)
      #expect(try await verification.run().differences == [])
      // A committed event that was not applied yet.
      try card.score(1, 4)
      try await bench.bench.record.write(card, from: 2)
      #expect(try await verification.run().differences.map(\.round) == [round])
      try await bench.bench.insist(card.records)
      #expect(try await verification.run().differences == [])
      let (hash, field) = (try await bench.hash(round), card.card.description)
      let sound = try require(await bench.bench.redis.send(RedisCommand("HGET", hash, field)).text)
      for wrong in [sound.replacing(#""strokes":4"#, with: #""strokes":3"#), "3" + sound.dropFirst(), nil] {
        let command = wrong.map { RedisCommand("HSET", hash, field, $0) } ?? RedisCommand("HDEL", hash, field)
        _ = try await bench.bench.redis.send(command)
        #expect(try await verification.run().differences.count == 1)
      }
      // Without `done` it is nobody's picture.
      _ = try await bench.bench.redis.send(RedisCommand("HDEL", hash, "done"))
      #expect(try await verification.run() == LiveVerification.Report())
    }
  }
}

extension LiveBench {
  /// As if a player's keys had gone, and no process had the ledger in its memory.
  func loseLedger(of player: PlayerID) async throws {
    let epoch = try await bench.keeper.currentEpoch()
    _ = try await bench.redis.send(RedisCommand("DEL", ViewKeys.ledger(player, epoch), ViewKeys.views(player, epoch)))
    await bench.projector.forget()
  }
}
