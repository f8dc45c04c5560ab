import Foundation
import Kafka
import TestServers
import Testing

/// Features that librdkafka's mock brokers lack, on a real broker if there is one.
@Suite(.enabled(if: Availability.kafka.isAvailable, "\(Availability.kafka)"), .serialized)
struct RealBrokerTests {
  func record(_ topic: String, _ value: Int) -> KafkaRecord {
    KafkaRecord(topic: topic, key: Array("k\(value % 5)".utf8), value: Array("\(value)".utf8))
  }

  @Test func aTopicIsMadeOnceFilledReadAndEmptied() async throws {
    let broker = try #require(try await TestServers.kafka)
    let configuration = KafkaConfiguration(brokers: broker.bootstrap)
    let admin = try KafkaAdmin(configuration: configuration)
    let topic = "t-\(UUID())"
    #expect(try await admin.partitionCount(of: topic) == nil)
    #expect(try await admin.readAll(topic).isEmpty)
    #expect(try await admin.ensureTopic(topic, partitions: 4, settings: ["retention.ms": "-1"]))
    #expect(try await admin.ensureTopic(topic, partitions: 4) == false)
    #expect(try await admin.partitionCount(of: topic) == 4)

    let producer = try KafkaProducer(configuration: configuration)
    let outcomes = await producer.send((0..<50).map { record(topic, $0) })
    #expect(outcomes.allSatisfy { (try? $0.get()) != nil })
    let all = try await admin.readAll(topic)
    #expect(Set(all.map { String(decoding: $0.value, as: UTF8.self) }) == Set((0..<50).map(String.init)))

    var ends: [KafkaPartition: Int64] = [:]
    for message in all { ends[message.partition] = message.offset + 1 }
    try await admin.deleteRecords(before: ends)
    #expect(try await admin.readAll(topic).isEmpty)
    #expect(try await admin.recordCounts(of: topic).values.allSatisfy { $0 == 0 })
    await producer.close()
  }

  @Test func aKilledBrokerLosesNothingThatWasAcknowledged() async throws {
    let broker = try #require(try await KafkaBroker.start())
    let configuration = KafkaConfiguration(brokers: broker.bootstrap)
    let admin = try KafkaAdmin(configuration: configuration, limit: .seconds(20))
    let topic = "t-\(UUID())"
    try await admin.ensureTopic(topic, partitions: 2)
    let producer = try KafkaProducer(configuration: configuration)
    _ = await producer.send((0..<20).map { record(topic, $0) })
    try await broker.kill()
    let waiting = Task { await producer.send((20..<40).map { record(topic, $0) }) }
    try await broker.restart()
    #expect(await waiting.value.allSatisfy { (try? $0.get()) != nil })

    let consumer = try KafkaConsumer(configuration: configuration, group: "g-\(UUID())", topics: [topic])
    var values: [Int] = []
    let deadline = Date().addingTimeInterval(60)
    while values.count < 40, Date() < deadline {
      for case .messages(let messages) in try await consumer.next() {
        values += messages.compactMap { Int(String(decoding: $0.value, as: UTF8.self)) }
        try await consumer.store(messages)
      }
    }
    #expect(values.sorted() == Array(0..<40))
    for key in 0..<5 { #expect(values.filter { $0 % 5 == key } == (0..<40).filter { $0 % 5 == key }) }
    await consumer.close()
    await producer.close()
    try await broker.stop()
  }

  @Test func `A new group begins at the first record, and one that was away too long reports what it skipped`()
    async throws
  {
    let broker = try #require(try await TestServers.kafka)
    let configuration = KafkaConfiguration(brokers: broker.bootstrap)
    let admin = try KafkaAdmin(configuration: configuration)
    let (topic, group) = ("t-\(UUID())", "g-\(UUID())")
    let partition = KafkaPartition(topic: topic, number: 0)
    try await admin.ensureTopic(topic, partitions: 1)
    let producer = try KafkaProducer(configuration: configuration)
    func send(_ values: Range<Int>) async { _ = await producer.send(values.map { record(topic, $0) }) }
    func read(_ count: Int, storing: Bool) async throws -> (values: [Int], skipped: [Set<KafkaPartition>]) {
      let consumer = try KafkaConsumer(configuration: configuration, group: group, topics: [topic])
      var (values, skipped): ([Int], [Set<KafkaPartition>]) = ([], [])
      let deadline = Date().addingTimeInterval(60)
      while values.count < count, Date() < deadline {
        for event in try await consumer.next() {
          switch event {
          case .messages(let messages):
            values += messages.compactMap { Int(String(decoding: $0.value, as: UTF8.self)) }
            if storing { try await consumer.store(messages) }
          case .skipped(let partitions): skipped.append(partitions)
          default: break
          }
        }
      }
      await consumer.close()
      return (values, skipped)
    }

    await send(0..<10)
    #expect(try await admin.readAll(topic).count == 10)
    // Records are gone already, but the group has missed none of its own.
    try await admin.deleteRecords(before: [partition: 4])
    var now = try await read(6, storing: true)
    #expect(now.values == Array(4..<10) && now.skipped == [])
    await send(10..<20)
    try await admin.deleteRecords(before: [partition: 15])
    // Reported again as long as nothing was stored since.
    for storing in [false, true] {
      now = try await read(5, storing: storing)
      #expect(now.values == Array(15..<20) && now.skipped == [[partition]])
    }
    await send(20..<25)
    now = try await read(5, storing: true)
    #expect(now.values == Array(20..<25) && now.skipped == [])
    await producer.close()
  }
}
