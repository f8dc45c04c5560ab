import EventLog
import GolfEvents
import Kafka
import Telemetry

/// A record that could not be read or applied, unchanged, with the reason.
struct DeadLetter: Sendable, Hashable {
  /// Names of the headers that are added to the record's own.
  enum Header {
    static let reason = "dlt_reason"
    /// `partition:offset` of the record in the topic of events, if it is known.
    static let origin = "dlt_origin"
  }

  let key: [UInt8]
  let value: [UInt8]
  let headers: [KafkaHeader]

  init(_ message: KafkaMessage, reason: String) {
    key = message.key
    value = message.value
    headers =
      message.headers + [
        KafkaHeader(Header.reason, String(reason.prefix(1_000))),
        KafkaHeader(Header.origin, "\(message.partition.number):\(message.offset)"),
      ]
  }

  init(_ refused: RefusedEvent) {
    let record = KafkaRecord(refused.record)
    key = record.key
    value = record.value
    headers = record.headers + [KafkaHeader(Header.reason, String(refused.reason.prefix(1_000)))]
  }

  private init(key: [UInt8], value: [UInt8], headers: [KafkaHeader]) {
    self.key = key
    self.value = value
    self.headers = headers
  }

  /// A dead letter that is read back from its topic.
  init(read message: KafkaMessage) {
    self.init(key: message.key, value: message.value, headers: message.headers)
  }

  var reason: String { headers.last { $0.name == Header.reason }?.text ?? "no reason is given" }

  /// The event; nil if the record was not one.
  var event: EventRecord? {
    try? EventRecord(key: key, headers: headers.lazy.map { (name: $0.name, value: $0.value) }, payload: value)
  }
}

/// Writes to the dead-letter topic.
struct DeadLetters: Sendable {
  private let producer: KafkaProducer
  private let written: Counter

  init(configuration: KafkaConfiguration, metrics: Metrics = .shared) throws(KafkaError) {
    producer = try KafkaProducer(configuration: configuration)
    written = metrics.counter(
      "golf_dead_letters_total",
      help: "Records that could not be read or applied, written to the dead-letter topic."
    )
  }

  /// Returns when Kafka has acknowledged all of them. Throws `KafkaError`; the caller then writes all again, some of
  /// them twice.
  func write(_ letters: [DeadLetter]) async throws {
    let outcomes = await producer.send(
      letters.map { letter in
        KafkaRecord(
          topic: EventLogNames.deadLetterTopic,
          key: letter.key,
          value: letter.value,
          headers: letter.headers
        )
      }
    )
    for outcome in outcomes { _ = try outcome.get() }
    written.increment(by: letters.count)
  }

  func close() async { await producer.close() }
}
