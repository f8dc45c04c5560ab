import Basics
import CRdkafka
import Foundation
import KafkaTestSupport
import TestServers
import Testing

@testable import Kafka

/// The driver against librdkafka's mock brokers in this process.
@Suite struct KafkaDriverTests {
  let topic = "rounds"

  func mock(partitions: Int = 3) throws -> KafkaMock {
    let mock = try KafkaMock()
    try mock.createTopic(topic, partitions: partitions)
    return mock
  }

  func record(_ key: String, _ value: String) -> KafkaRecord {
    KafkaRecord(
      topic: topic,
      key: Array(key.utf8),
      value: Array(value.utf8),
      headers: [KafkaHeader("ce_type", "HoleScored"), KafkaHeader("empty", [UInt8]())]
    )
  }

  /// Reads until `count` messages have arrived, storing each batch's offsets.
  func read(_ count: Int, _ consumer: KafkaConsumer) async throws -> [KafkaMessage] {
    var all: [KafkaMessage] = []
    let deadline = Date().addingTimeInterval(30)
    while all.count < count, Date() < deadline {
      for case .messages(let messages) in try await consumer.next() {
        all += messages
        try await consumer.store(messages)
      }
    }
    return all
  }

  @Test func aGroupsBacklogIsWhatItHasNotCommitted() async throws {
    let mock = try mock()
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let admin = try KafkaAdmin(configuration: configuration)
    #expect(try await admin.backlog(of: topic, group: "g") == KafkaBacklog(waiting: 0, done: 0))
    let producer = try KafkaProducer(configuration: configuration)
    _ = await producer.send((0..<30).map { record("player \($0)", "\($0)") })
    #expect(try await admin.backlog(of: topic, group: "g") == KafkaBacklog(waiting: 30, done: 0))
    let consumer = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    _ = try await read(30, consumer)
    await consumer.close()
    #expect(try await admin.backlog(of: topic, group: "g") == KafkaBacklog(waiting: 0, done: 30))
    _ = await producer.send([record("player 1", "more")])
    #expect(try await admin.backlog(of: topic, group: "g") == KafkaBacklog(waiting: 1, done: 30))
    #expect(try await admin.backlog(of: topic, group: "another").waiting == 31)
    await producer.close()
  }

  @Test func whatTheGroupSaysIsAnAssignmentARevocationOrAFailure() {
    // By librdkafka's numbers: _ASSIGN_PARTITIONS, _REVOKE_PARTITIONS; _FAIL, INCONSISTENT_GROUP_PROTOCOL, NO_ERROR.
    #expect(Rebalance(-175) == .assign)
    #expect(Rebalance(-174) == .revoke)
    for code: Int32 in [-196, 23, 0] {
      guard case .failed(let error) = Rebalance(code) else {
        Issue.record("\(code) counts as an agreement")
        continue
      }
      #expect(error.code.number == code)
    }
  }

  @Test func whatIsSentIsReadInOrderForEachKey() async throws {
    let mock = try mock()
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let producer = try KafkaProducer(configuration: configuration)
    let sent = (0..<300).map { record("player \($0 % 7)", "\($0)") }
    let outcomes = await producer.send(sent)
    #expect(outcomes.count == 300)
    #expect(outcomes.allSatisfy { (try? $0.get()) != nil })

    let consumer = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    let messages = try await read(300, consumer)
    #expect(messages.count == 300)
    #expect(messages[0].headers.map(\.name) == ["ce_type", "empty"])
    #expect(messages[0].headers[0].text == "HoleScored")
    for key in 0..<7 {
      let values = messages.filter { $0.key == Array("player \(key)".utf8) }
        .map { Int(String(decoding: $0.value, as: UTF8.self)) ?? -1 }
      #expect(values == (0..<300).filter { $0 % 7 == key })
    }
    #expect(Set(outcomes.compactMap { try? $0.get() }) == Set(messages.map(\.position)))
    await consumer.close()
    await producer.close()
  }

  @Test func onlyStoredOffsetsAreNotReadAgain() async throws {
    let mock = try mock(partitions: 1)
    // The mock's group waits for its session timeout, minus a second, before it admits the second member.
    let configuration = KafkaConfiguration(
      brokers: mock.brokers,
      settings: ["heartbeat.interval.ms": "100", "session.timeout.ms": "4000"]
    )
    let producer = try KafkaProducer(configuration: configuration)
    _ = await producer.send((0..<10).map { record("k", "\($0)") })
    let first = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    var seen: [KafkaMessage] = []
    let deadline = Date().addingTimeInterval(30)
    while seen.count < 10, Date() < deadline {
      for case .messages(let messages) in try await first.next() { seen += messages }
    }
    #expect(seen.count == 10)
    try await first.store(Array(seen.prefix(4)))
    await first.close()

    let second = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    let again = try await read(6, second)
    #expect(again.map(\.offset) == [4, 5, 6, 7, 8, 9])
    try await second.seek([KafkaPartition(topic: topic, number: 0): 8])
    #expect(try await read(2, second).map(\.offset) == [8, 9])
    await second.close()
    await producer.close()
  }

  /// Each answer takes 300 ms, so that some of them end between the choice of an assignor and the first assignment.
  @Test func aMemberMayEndBeforeItsGroupHasAgreed() async throws {
    let mock = try mock()
    mock.setRoundTrip(.milliseconds(300))
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let topic = topic
    let begin = MonotonicInstant.now
    let agreed = try await withThrowingTaskGroup(of: Bool.self) { group in
      for turn in 0..<11 {
        group.addTask {
          let member = try KafkaConsumer(configuration: configuration, group: "g\(turn)", topics: [topic])
          let end = begin + .milliseconds(4_500 + 250 * turn)
          while MonotonicInstant.now < end { _ = try await member.next(wait: .milliseconds(10)) }
          let hasAgreed = await !member.assigned.isEmpty
          if turn % 2 == 0 { await member.close(within: .milliseconds(10)) }
          return hasAgreed
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(agreed) == [true, false])
  }

  @Test func anOutageWaitsAndDoesNotFail() async throws {
    let mock = try mock()
    let producer = try KafkaProducer(configuration: KafkaConfiguration(brokers: mock.brokers))
    _ = await producer.send([record("k", "before")])
    mock.setDown()
    let sending = Task { await producer.send((0..<5).map { record("k", "\($0)") }) }
    try await Task.sleep(for: .milliseconds(300))
    mock.setUp()
    let outcomes = await sending.value
    #expect(outcomes.allSatisfy { (try? $0.get()) != nil })
    await producer.close()
  }

  @Test func aCancelledSendIsPurged() async throws {
    let mock = try mock()
    let producer = try KafkaProducer(configuration: KafkaConfiguration(brokers: mock.brokers))
    _ = await producer.send([record("k", "before")])
    mock.setDown()
    let sending = Task { await producer.send([record("k", "1"), record("k", "2")]) }
    try await Task.sleep(for: .milliseconds(100))
    sending.cancel()
    for outcome in await sending.value {
      #expect(throws: KafkaError.self) { try outcome.get() }
    }
    mock.setUp()
    #expect((try? await producer.send([record("k", "after")])[0].get()) != nil)
    await producer.close()
  }

  @Test func aRecordThatIsTooLargeHoldsBackItsKeyAlone() async throws {
    let mock = try mock()
    let producer = try KafkaProducer(
      configuration: KafkaConfiguration(brokers: mock.brokers, settings: ["message.max.bytes": "2000"])
    )
    let outcomes = await producer.send([
      record("a", "1"), record("b", String(repeating: "x", count: 5_000)), record("b", "later"), record("a", "2"),
    ])
    #expect((try? outcomes[0].get()) != nil)
    #expect((try? outcomes[3].get()) != nil)
    guard case .failure(let large) = outcomes[1], case .failure(let held) = outcomes[2] else {
      Issue.record("two failures were expected")
      return
    }
    #expect(large.code == .messageTooLarge)
    #expect(large.isFaultOfMessage)
    #expect(held.code == .heldBack)
    #expect(!held.isFaultOfMessage)
    await producer.close()
  }

  @Test func aFatalErrorEndsWithANewProducer() async throws {
    let mock = try mock()
    let producer = try KafkaProducer(configuration: KafkaConfiguration(brokers: mock.brokers))
    _ = await producer.send([record("k", "before")])
    mock.setDown()
    let waiting = Task { await producer.send([record("k", "waits")]) }
    try await Task.sleep(for: .milliseconds(100))
    producer.failForTest()
    for outcome in await waiting.value { #expect(throws: KafkaError.self) { try outcome.get() } }
    mock.setUp()
    #expect((try? await producer.send([record("k", "after")])[0].get()) != nil)
    await producer.close()
  }

  @Test func twoMembersShareThePartitions() async throws {
    let mock = try mock(partitions: 4)
    let configuration = KafkaConfiguration(
      brokers: mock.brokers,
      settings: ["heartbeat.interval.ms": "100", "session.timeout.ms": "6000"]
    )
    let one = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    let two = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    let deadline = Date().addingTimeInterval(40)
    while Date() < deadline {
      _ = try await one.next(wait: .milliseconds(50))
      _ = try await two.next(wait: .milliseconds(50))
      if await one.assigned.count == 2, await two.assigned.count == 2 { break }
    }
    #expect(await one.assigned.isDisjoint(with: two.assigned))
    #expect(await one.assigned.union(two.assigned).count == 4)
    await one.close()
    await two.close()
  }

  @Test func closingWhileNoBrokerAnswersIsBounded() async throws {
    let mock = try mock()
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let producer = try KafkaProducer(configuration: configuration)
    _ = await producer.send([record("k", "1")])
    let consumer = try KafkaConsumer(configuration: configuration, group: "g", topics: [topic])
    _ = try await read(1, consumer)
    mock.setDown()
    await consumer.close(within: .seconds(1))
    let sending = Task { await producer.send([record("k", "2")]) }
    try await Task.sleep(for: .milliseconds(50))
    await producer.close(within: .milliseconds(100))
    for outcome in await sending.value { #expect(throws: KafkaError.self) { try outcome.get() } }
  }

  @Test func adminReadsATopicWithoutAGroup() async throws {
    let mock = try mock()
    let configuration = KafkaConfiguration(brokers: mock.brokers)
    let admin = try KafkaAdmin(configuration: configuration)
    #expect(try await admin.partitionCount(of: topic) == 3)
    #expect(try await admin.ensureTopic(topic, partitions: 3) == false)
    #expect(try await admin.readAll(topic).isEmpty)
    let producer = try KafkaProducer(configuration: configuration)
    _ = await producer.send((0..<20).map { record("\($0)", "\($0)") })
    #expect(try await admin.readAll(topic).count == 20)
    #expect(try await admin.recordCounts(of: topic).values.reduce(0, +) == 20)
    await producer.close()
  }
}

extension KafkaProducer {
  /// Makes librdkafka act as after a fatal error.
  fileprivate func failForTest() {
    current.withLock { producer in
      _ = rd_kafka_test_fatal_error(producer.handle, RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, "a test")
    }
  }
}
