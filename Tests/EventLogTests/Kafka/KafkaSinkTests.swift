import Foundation
import Golf
import GolfEvents
import Kafka
import KafkaTestSupport
import Testing

@testable import EventLog

/// The sink on librdkafka's mock brokers.
@Suite struct KafkaSinkTests {
  func mock() throws -> KafkaMock {
    let mock = try KafkaMock()
    try mock.createTopic(EventLogNames.topic, partitions: 3)
    try mock.createTopic(EventLogNames.deadLetterTopic, partitions: 1)
    return mock
  }

  func event(_ sequence: Int64, card: CardID, player: PlayerID, bytes: Int = 20) throws -> OutboxEvent {
    let time = try #require(Timestamp("2026-05-17T09:00:00Z"))
    return OutboxEvent(
      row: Int(sequence),
      roundID: RoundID(UUID()),
      record: EventRecord(
        id: EventID(UUID()),
        type: "HoleScored",
        time: time,
        cardID: card,
        playerID: player,
        sequence: sequence,
        traceparent: nil,
        payload: Array(repeating: UInt8(ascii: " "), count: bytes)
      )
    )
  }

  @Test func `Events arrive under the contract, a player's in one partition and in order`() async throws {
    let mock = try mock()
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let sink = try KafkaSink(configuration: configuration)
    let players = (0..<4).map { _ in (CardID(UUID()), PlayerID(UUID())) }
    let events = try (1...25).flatMap { sequence in
      try players.map { try event(Int64(sequence), card: $0.0, player: $0.1) }
    }
    #expect(try await sink.deliver(events) == Array(repeating: .delivered, count: 100))
    let messages = try await KafkaAdmin(configuration: configuration).readAll(EventLogNames.topic)
    let records = try messages.map { message in
      try EventRecord(
        key: message.key,
        headers: message.headers.map { (name: $0.name, value: $0.value) },
        payload: message.value
      )
    }
    #expect(Set(records) == Set(events.map(\.record)))
    for (card, player) in players {
      #expect(records.filter { $0.cardID == card }.map(\.sequence) == Array(1...25))
      #expect(Set(messages.filter { $0.key == Array(player.description.utf8) }.map(\.partition)).count == 1)
    }
    await sink.close()
  }

  @Test func `An event that is too large is refused, its player's later events wait, and all others are delivered`()
    async throws
  {
    let mock = try mock()
    let sink = try KafkaSink(
      configuration: KafkaConfiguration(brokers: mock.brokers, settings: ["message.max.bytes": "3000"])
    )
    let (card, player) = (CardID(UUID()), PlayerID(UUID()))
    let deliveries = try await sink.deliver([
      try event(1, card: card, player: player), try event(2, card: card, player: player, bytes: 5_000),
      try event(3, card: card, player: player), try event(1, card: CardID(UUID()), player: PlayerID(UUID())),
    ])
    #expect(deliveries[0] == .delivered)
    guard case .refused = deliveries[1] else {
      Issue.record("a refusal was expected")
      return
    }
    #expect(deliveries[2] == .waits)
    #expect(deliveries[3] == .delivered)
    await sink.close()
  }

  @Test func `While Kafka is unreachable events wait, and a cancelled delivery leaves them waiting`() async throws {
    let mock = try mock()
    let sink = try KafkaSink(configuration: KafkaConfiguration(brokers: mock.brokers))
    let (card, player) = (CardID(UUID()), PlayerID(UUID()))
    #expect(try await sink.deliver([event(1, card: card, player: player)]) == [.delivered])
    mock.setDown()
    let second = try event(2, card: card, player: player)
    let delivery = Task { try await sink.deliver([second]) }
    try await Task.sleep(for: .milliseconds(200))
    delivery.cancel()
    #expect(try await delivery.value == [.waits])
    mock.setUp()
    #expect(try await sink.deliver([second]) == [.delivered])
    await sink.close()
  }
}
