import EventLog
import Golf
import GolfEvents
import Kafka
import Telemetry

/// What is kept of a record that could not be read or applied: its ids, the reason and where it is. Its payload stays
/// where it is: the log has it, for as long as the account exists.
struct DeadLetter: Sendable, Hashable {
  /// Names of the headers that are added to the record's own.
  enum Header {
    static let reason = "dlt_reason"
    /// `partition:offset` of the record in the topic of events, if it is known.
    static let origin = "dlt_origin"
  }

  let key: [UInt8]
  let headers: [KafkaHeader]

  /// The record's headers that are ids; any other one may hold any text.
  private static let ids: Set<String> = [
    EventRecord.Header.id, EventRecord.Header.specversion, EventRecord.Header.type, EventRecord.Header.time,
    EventRecord.Header.subject, EventRecord.Header.sequence, EventRecord.Header.traceparent,
  ]

  /// A record that is no event, so that its key and headers may be anything.
  init(_ message: KafkaMessage, reason: String) {
    let ids = message.headers.filter {
      Self.ids.contains($0.name) && $0.value.count <= EventRecord.maximumTypeBytes
    }
    let key = PlayerID(utf8: message.key) == nil ? [] : message.key
    self.init(key: key, ids: ids, reason: reason, origin: Self.origin(message))
  }

  /// - Parameter messages: Those among which the event's record is.
  init(_ refused: RefusedEvent, among messages: [KafkaMessage]) {
    let record = KafkaRecord(refused.record)
    let id = refused.record.id.description.utf8
    let message = messages.first { message in
      message.headers.contains { $0.name == EventRecord.Header.id && $0.value.elementsEqual(id) }
    }
    self.init(key: record.key, ids: record.headers, reason: refused.reason, origin: message.map(Self.origin))
  }

  private init(key: [UInt8], ids: [KafkaHeader], reason: String, origin: String?) {
    self.key = key
    headers =
      ids + [KafkaHeader(Header.reason, String(reason.prefix(1_000)))]
      + (origin.map { [KafkaHeader(Header.origin, $0)] } ?? [])
  }

  /// A dead letter that is read back from its topic.
  init(read message: KafkaMessage) {
    key = message.key
    headers = message.headers
  }

  private static func origin(_ message: KafkaMessage) -> String { "\(message.partition.number):\(message.offset)" }

  var reason: String { text(Header.reason) ?? "no reason is given" }
  var origin: String? { text(Header.origin) }

  private func text(_ name: String) -> String? { headers.last { $0.name == name }?.text }

  /// The event without its payload; nil if the record was not one.
  var event: EventRecord? {
    try? EventRecord(key: key, headers: headers.lazy.map { (name: $0.name, value: $0.value) }, payload: [])
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
          value: [],
          headers: letter.headers
        )
      }
    )
    for outcome in outcomes { _ = try outcome.get() }
    written.increment(by: letters.count)
  }

  func close() async { await producer.close() }
}
