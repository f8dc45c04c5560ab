import Foundation
import Kafka
import TestServers
import Testing

/// A broker that asks for passwords and checks rights, on open and on encrypted connections.
@Suite(.enabled(if: Availability.kafka.isAvailable, "\(Availability.kafka)"), .serialized)
struct SecuredBrokerTests {
  func configuration(_ kafka: SecuredKafka, _ user: String, password: String? = nil) -> KafkaConfiguration {
    var configuration = KafkaConfiguration(brokers: kafka.openBootstrap)
    let password = password ?? SecuredKafka.password(of: user)
    configuration.login = KafkaLogin(mechanism: "PLAIN", user: user, password: password)
    return configuration
  }

  func encrypted(_ kafka: SecuredKafka, _ user: String, authority: String?) -> KafkaConfiguration {
    var configuration = configuration(kafka, user)
    configuration.brokers = kafka.encryptedBootstrap
    configuration.encryption = .tls(authorities: authority)
    return configuration
  }

  func record(_ topic: String) -> KafkaRecord {
    KafkaRecord(topic: topic, key: Array("k".utf8), value: Array("v".utf8))
  }

  @Test func `An unknown or unauthorised user is refused, and an authorised one is admitted`() async throws {
    let kafka = try #require(try await SecuredKafka.start(users: ["writer", "reader"]))
    let admin = try KafkaAdmin(configuration: configuration(kafka, SecuredKafka.operatorName), limit: .seconds(20))
    let topic = "t-\(UUID())"
    #expect(try await admin.ensureTopic(topic, partitions: 2))

    // Known, but without rights: cannot see, create or write.
    let writer = configuration(kafka, "writer")
    let visitor = try KafkaAdmin(configuration: writer, limit: .seconds(20))
    let unseen = await #expect(throws: KafkaError.self) { try await visitor.partitionCount(of: topic) }
    #expect(unseen?.isRefusal == true)
    let ungiven = await #expect(throws: KafkaError.self) {
      try await visitor.allow([KafkaGrant("writer", may: .write, .topic(topic))])
    }
    #expect(ungiven?.isRefusal == true)

    // With rights it can write; it still cannot read.
    try await admin.allow([
      KafkaGrant("writer", may: .write, .topic(topic)), KafkaGrant("reader", may: .read, .topic(topic)),
      KafkaGrant("reader", may: .read, .group("readers")),
    ])
    let producer = try KafkaProducer(configuration: writer)
    #expect(await producer.send([record(topic)]).allSatisfy { (try? $0.get()) != nil })
    await producer.close()
    let unread = await #expect(throws: KafkaError.self) { try await visitor.readAll(topic) }
    #expect(unread?.isRefusal == true)

    let consumer = try KafkaConsumer(configuration: configuration(kafka, "reader"), group: "readers", topics: [topic])
    var values: [String] = []
    let deadline = Date().addingTimeInterval(60)
    while values.isEmpty, Date() < deadline {
      for case .messages(let messages) in try await consumer.next() {
        values += messages.map { String(decoding: $0.value, as: UTF8.self) }
      }
    }
    #expect(values == ["v"])
    await consumer.close()

    // TLS: the broker's certificate must be signed by the named CA.
    let safe = try KafkaAdmin(
      configuration: encrypted(kafka, SecuredKafka.operatorName, authority: kafka.authority),
      limit: .seconds(20)
    )
    #expect(try await safe.partitionCount(of: topic) == 2)

    // A wrong password, and none at all; a certificate signed by an unknown CA, or by another one. Each retries until
    // its limit, so they run concurrently.
    let other = try await TestCertificates.make().authority
    let strangers = [
      configuration(kafka, "writer", password: "guess"), KafkaConfiguration(brokers: kafka.openBootstrap),
      encrypted(kafka, SecuredKafka.operatorName, authority: nil),
      encrypted(kafka, SecuredKafka.operatorName, authority: other),
    ]
    await withTaskGroup(of: Void.self) { group in
      for stranger in strangers {
        group.addTask {
          await #expect(throws: KafkaError.self) {
            try await KafkaAdmin(configuration: stranger, limit: .seconds(3)).partitionCount(of: topic)
          }
        }
      }
    }
    try await kafka.broker.stop()
  }

  @Test func `A broker without authorisation has no rights to grant`() async throws {
    let broker = try #require(try await TestServers.kafka)
    let admin = try KafkaAdmin(configuration: KafkaConfiguration(brokers: broker.bootstrap), limit: .seconds(20))
    let error = await #expect(throws: KafkaError.self) {
      try await admin.allow([KafkaGrant("somebody", may: .read, .topic("any"))])
    }
    #expect(error?.code == .securityDisabled)
  }

  @Test func `A password is never part of a description`() {
    let login = KafkaLogin(mechanism: "PLAIN", user: "writer", password: "hunter2")
    var configuration = KafkaConfiguration(brokers: "127.0.0.1:1")
    configuration.login = login
    #expect(!"\(login) \(configuration)".contains("hunter2"))
    #expect(!String(reflecting: configuration).contains("hunter2"))
  }
}
