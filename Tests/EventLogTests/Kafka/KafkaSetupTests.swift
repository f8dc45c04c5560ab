import Foundation
import Golf
import GolfEvents
import Kafka
import TestServers
import Testing

@testable import EventLog

/// The rights that `golf topics` grants each service's user suffice for its work, and not for the other's.
@Suite(.enabled(if: Availability.kafka.isAvailable, "\(Availability.kafka)"))
struct KafkaSetupTests {
  func configuration(_ kafka: SecuredKafka, _ user: String) -> KafkaConfiguration {
    var configuration = KafkaConfiguration(brokers: kafka.openBootstrap)
    configuration.login = KafkaLogin(mechanism: "PLAIN", user: user, password: SecuredKafka.password(of: user))
    return configuration
  }

  @Test func `The relay only writes events, the analytics service only reads them`() async throws {
    let kafka = try #require(try await SecuredKafka.start(users: ["round", "analytics"]))
    var owner = configuration(kafka, SecuredKafka.operatorName)
    owner.topics = KafkaTopicShape(partitions: 4)
    let rights = KafkaRights.roundService("round") + KafkaRights.analyticsService("analytics")
    let lines = try await KafkaSetup.run(owner, rights: rights, limit: .seconds(60)) { _ in }
    #expect(lines.first == "topic golf.rounds.v1: 4 partitions, created")
    #expect(lines.contains("round may write topic golf.rounds.v1"))
    // Idempotent.
    let again = try await KafkaSetup.run(owner, rights: rights, limit: .seconds(60)) { _ in }
    #expect(again.first == "topic golf.rounds.v1: 4 partitions, exists already")

    // A topic of an earlier release gets its retention; what an operator set stays.
    let admin = try KafkaAdmin(configuration: owner, limit: .seconds(20))
    #expect(try await admin.settings(of: EventLogNames.topic) == KafkaTopics.eventSettings)
    #expect(try await admin.settings(of: EventLogNames.deadLetterTopic) == KafkaTopics.deadLetterSettings)
    try await admin.set(["retention.ms": "-1", "min.insync.replicas": "1"], of: EventLogNames.deadLetterTopic)
    try await admin.set(["retention.ms": "86400000"], of: EventLogNames.topic)
    let mended = try await KafkaSetup.run(owner, rights: [], limit: .seconds(60)) { _ in }
    #expect(mended.suffix(1) == ["topic \(EventLogNames.deadLetterTopic): retention.ms is 2592000000 now"])
    #expect(try await admin.settings(of: EventLogNames.deadLetterTopic)["retention.ms"] == "2592000000")
    #expect(try await admin.settings(of: EventLogNames.deadLetterTopic)["min.insync.replicas"] == "1")
    #expect(try await admin.settings(of: EventLogNames.topic)["retention.ms"] == "86400000")

    // A user who may not look at settings is told what they should be.
    let blind = try await KafkaSetup.run(configuration(kafka, "analytics"), rights: [], limit: .seconds(60)) { _ in }
    #expect(blind.count == 4 && blind[2].contains("its settings were not compared with retention.ms 604800000"))

    // The relay, as in a service: it looks for the topic, then publishes.
    let event = try KafkaSinkTests().event(1, card: CardID(UUID()), player: PlayerID(UUID()))
    let sink = try KafkaSink(configuration: configuration(kafka, "round"))
    #expect(try await sink.deliver([event]) == [.delivered])
    await sink.close()

    // The analytics service reads in its group, and may write dead letters.
    let reader = configuration(kafka, "analytics")
    try await KafkaTopics(configuration: reader).ensureDeadLetters()
    let consumer = try KafkaConsumer(
      configuration: reader,
      group: EventLogNames.consumerGroup,
      topics: [EventLogNames.topic]
    )
    var read: [EventID] = []
    let deadline = Date().addingTimeInterval(60)
    while read.isEmpty, Date() < deadline {
      for case .messages(let messages) in try await consumer.next() {
        read += try messages.map { message in
          try EventRecord(
            key: message.key,
            headers: message.headers.map { (name: $0.name, value: $0.value) },
            payload: message.value
          ).id
        }
      }
    }
    #expect(read == [event.record.id])
    await consumer.close()

    // Neither may do the other's work.
    let forger = try KafkaProducer(configuration: reader)
    let forged = await forger.send([KafkaRecord(event.record)])
    guard case .failure(let refusal)? = forged.first else {
      Issue.record("the reader wrote an event")
      return
    }
    #expect(refusal.isRefusal)
    await forger.close()
    let spy = try KafkaAdmin(configuration: configuration(kafka, "round"), limit: .seconds(20))
    let unread = await #expect(throws: KafkaError.self) { try await spy.readAll(EventLogNames.topic) }
    #expect(unread?.isRefusal == true)
    let mute = await #expect(throws: KafkaError.self) {
      try await KafkaTopics(configuration: configuration(kafka, "round")).ensureDeadLetters()
    }
    #expect(mute?.isRefusal == true)

    // A user who may not create topics is refused at once.
    let refused = await #expect(throws: KafkaError.self) {
      try await KafkaSetup.run(configuration(kafka, "round"), rights: rights, limit: .seconds(60)) { _ in }
    }
    #expect(refused?.isRefusal == true)
    try await kafka.broker.stop()
  }
}
