import Basics
import EventLog
import FoundationEssentials
import Golf
import GolfEvents
import Kafka
import KafkaTestSupport
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// The consumer on librdkafka's mock brokers, with a real PostgreSQL and Redis.
@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable))
struct KafkaEventSourceTests {
  func mock() throws -> KafkaMock {
    let mock = try KafkaMock()
    try mock.createTopic(EventLogNames.topic, partitions: 2)
    try mock.createTopic(EventLogNames.deadLetterTopic, partitions: 1)
    return mock
  }

  /// Runs a source while the body runs, and waits for its end.
  func consuming(_ bench: RealBench, _ mock: KafkaMock, _ body: (Metrics) async throws -> Void) async throws {
    let metrics = Metrics()
    let settings = try Settings(
      AnalyticsService.settings,
      arguments: [],
      environment: [
        "GOLF_DATABASE_URL": bench.record.url, "GOLF_RELAY_DATABASE_URL": bench.record.url,
        "GOLF_REDIS_URL": bench.server.url,
      ]
    )
    let parts = try Composition(settings, metrics: metrics)
    let source = KafkaEventSource(configuration: KafkaConfiguration(brokers: mock.brokers))
    let work = Task { await source.run(parts) }
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(metrics))
    } catch {
      result = .failure(error)
    }
    work.cancel()
    await work.value
    await parts.close()
    try result.get()
  }

  func eventually(_ what: String, _ check: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(40)
    while try await !check() {
      guard ContinuousClock.now < deadline else {
        Issue.record("not in time: \(what)")
        throw Missing()
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  func overview(_ bench: RealBench, _ player: PlayerID) async -> JSONValue? {
    guard let bytes = try? await bench.reader.read(.overview, of: player) else { return nil }
    return try? JSONValue(bytes)
  }

  @Test func `A published event is applied once, even if it is delivered again`() async throws {
    let mock = try mock()
    try await RealBench.with { bench in
      let history = try CardHistory.finished(toPar: 3)
      let producer = try KafkaProducer(configuration: KafkaConfiguration(brokers: mock.brokers))
      _ = try await producer.send(history.records.map { KafkaRecord($0) })
      try await bench.record.write(history)
      try await consuming(bench, mock) { _ in
        try await eventually("the first round") {
          await overview(bench, annaID)?["roundsPlayed"] == .number(1)
        }
        let second = try CardHistory.finished(on: "2026-05-24", toPar: 1)
        try await bench.record.write(second)
        for _ in 0..<2 { _ = try await producer.send(second.records.map { KafkaRecord($0) }) }
        try await eventually("the second round") {
          await overview(bench, annaID)?["roundsPlayed"] == .number(2)
        }
      }
      #expect(try await bench.verification.run().differences.isEmpty)
      await producer.close()
    }
  }

  @Test func `A record that is not an event becomes a dead letter, and all others are applied`() async throws {
    let mock = try mock()
    try await RealBench.with { bench in
      let configuration = KafkaConfiguration(brokers: mock.brokers)
      let producer = try KafkaProducer(configuration: configuration)
      let history = try CardHistory.finished(toPar: 0)
      try await bench.record.write(history)
      let poison = KafkaRecord(
        topic: EventLogNames.topic,
        key: Array("nobody".utf8),
        value: [1, 2, 3],
        headers: [
          KafkaHeader("ce_type", "Poison"), KafkaHeader("ce_subject", String(repeating: "x", count: 200)),
          KafkaHeader("from", "Anna"),
        ]
      )
      _ = try await producer.send([poison] + history.records.map { KafkaRecord($0) })
      let admin = try KafkaAdmin(configuration: configuration)
      try await consuming(bench, mock) { _ in
        try await eventually("the round") { await overview(bench, annaID)?["roundsPlayed"] == .number(1) }
        try await eventually("the dead letter") {
          try await admin.readAll(EventLogNames.deadLetterTopic).count == 1
        }
      }
      let message = try require(try await admin.readAll(EventLogNames.deadLetterTopic).first)
      let letter = DeadLetter(read: message)
      #expect(message.value.isEmpty && message.key.isEmpty, "neither is known to be free of text")
      #expect(message.headers.map(\.name) == ["ce_type", DeadLetter.Header.reason, DeadLetter.Header.origin])
      #expect(letter.event == nil)
      #expect(letter.reason.contains("key"))
      let origin = try require(letter.origin?.split(separator: ":").map(String.init))
      #expect(origin.count == 2 && origin.allSatisfy { Int($0) != nil })
      await producer.close()
    }
  }

  @Test func `An unreadable row stops its own card; the partition continues`() async throws {
    let mock = try mock()
    try await RealBench.with { bench in
      let configuration = KafkaConfiguration(brokers: mock.brokers)
      let producer = try KafkaProducer(configuration: configuration)
      let admin = try KafkaAdmin(configuration: configuration)
      let first = try CardHistory.finished(on: "2026-05-01", toPar: 0)
      try await bench.record.write(first)
      _ = try await producer.send(first.records.map { KafkaRecord($0) })
      try await consuming(bench, mock) { metrics in
        try await eventually("the first round") { await overview(bench, annaID)?["roundsPlayed"] == .number(1) }
        // An event of a newer program, which this one does not know.
        try await bench.record.database.execute(
          """
          update analytics.careers set version = version + 1;
          update analytics.achievements set badge = 'of-a-newer-program'
          where (player_id, badge) = (select player_id, min(badge) from analytics.achievements group by player_id)
          """
        )
        let broken = try CardHistory.finished(on: "2026-05-02", toPar: 1)
        let other = try CardHistory.finished(on: "2026-05-02", toPar: 1).of(PlayerID(UUID()))
        for history in [broken, other] { try await bench.record.write(history) }
        _ = try await producer.send((broken.records + other.records).map { KafkaRecord($0) })
        try await eventually("the other's round") { await overview(bench, other.player)?["roundsPlayed"] == .number(1) }
        try await eventually("the dead letters") {
          let letters = try await admin.readAll(EventLogNames.deadLetterTopic).map(DeadLetter.init(read:))
          return letters.contains { $0.event?.sequence == Int64(broken.events.count) }
        }
        let letters = try await admin.readAll(EventLogNames.deadLetterTopic).map(DeadLetter.init(read:))
        #expect(metrics.render().contains("golf_events_broken_total \(letters.count)"))
        #expect(letters.allSatisfy { $0.event?.cardID == broken.card && $0.origin != nil })
        #expect(try await admin.readAll(EventLogNames.deadLetterTopic).allSatisfy(\.value.isEmpty))
        // Once the program can read it, a reload repairs the card.
        try await bench.record.database.execute(
          "delete from analytics.achievements where badge = 'of-a-newer-program'"
        )
        try await bench.keeper.examine()
        try await bench.projector.reload(broken.card, of: annaID)
        #expect(await overview(bench, annaID)?["roundsPlayed"] == .number(2))
      }
      await producer.close()
    }
  }

  @Test func `A batch waits while Redis is unreachable`() async throws {
    let mock = try mock()
    try await RealBench.with { bench in
      let producer = try KafkaProducer(configuration: KafkaConfiguration(brokers: mock.brokers))
      let first = try CardHistory.finished(toPar: 2)
      try await bench.record.write(first)
      _ = try await producer.send(first.records.map { KafkaRecord($0) })
      try await consuming(bench, mock) { _ in
        try await eventually("the first round") { await overview(bench, annaID)?["roundsPlayed"] == .number(1) }
        try await bench.server.kill()
        let second = try CardHistory.finished(on: "2026-05-24", toPar: 1)
        try await bench.record.write(second)
        _ = try await producer.send(second.records.map { KafkaRecord($0) })
        try await Task.sleep(for: .milliseconds(500))
        try await bench.server.restart()
        try await eventually("both rounds, rebuilt and applied") {
          _ = try? await bench.keeper.examine()
          return await overview(bench, annaID)?["roundsPlayed"] == .number(2)
        }
      }
      await producer.close()
    }
  }
}
