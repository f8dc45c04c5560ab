import EventLog
import Golf
import GolfEvents
import Kafka
import Postgres
public import ServiceKit
import Telemetry

/// Operator's commands on events that could not be delivered or applied: those parked in the outbox and, with Kafka,
/// those in the dead-letter topic.
public enum DeadLetterCommands {
  /// Lists each of these events with its reason. The exit code is always 0.
  public static func list(_ settings: Settings, say: @escaping @Sendable (String) -> Void) async throws -> Int32 {
    try await with(settings) { letters in
      let parked = try await letters.parked.list()
      for event in parked {
        say("outbox \(event.row): \(event.type) \(event.sequence) of card \(event.card): \(event.reason)")
      }
      let dead = try await letters.topic()
      for message in dead { say(line(message)) }
      say("\(parked.count) parked in the outbox, \(dead.count) in the dead-letter topic.")
      return 0
    }
  }

  /// Reloads their cards from the log (which succeeds once the program can read the events), lets the relay deliver
  /// parked events again, and deletes replayed records from the dead-letter topic. The exit code is 0, or 1 if a record
  /// remains that is not an event and can only be dropped.
  public static func replay(_ settings: Settings, say: @escaping @Sendable (String) -> Void) async throws -> Int32 {
    try await with(settings) { letters in
      let parked = try await letters.parked.list()
      let dead = try await letters.topic()
      let events = dead.map { DeadLetter(read: $0).event }
      var cards: [CardID: PlayerID] = [:]
      for event in parked { cards[event.card] = event.player }
      for event in events.compactMap({ $0 }) { cards[event.cardID] = event.playerID }
      let failed = try await reload(cards, settings)
      for (card, reason) in failed.sorted(by: { $0.key < $1.key }) { say("card \(card) cannot be reloaded: \(reason)") }
      let released = try await letters.parked.release(parked.filter { failed[$0.card] == nil }.map(\.row))
      // Kafka can only delete records up to an offset.
      let replayed = events.prefix { event in event.map { failed[$0.cardID] == nil } ?? false }.count
      if replayed > 0 { try await letters.delete(Array(dead.prefix(replayed))) }
      say("\(cards.count - failed.count) cards reloaded, \(released) events put back for delivery.")
      guard replayed < dead.count else { return failed.isEmpty ? 0 : 1 }
      let first =
        failed.isEmpty
        ? "is not an event. Next: golf dlt drop" : "is not an event, or its card cannot be reloaded"
      say("\(dead.count - replayed) remain in the dead-letter topic: the first of them \(first)")
      return 1
    }
  }

  /// Discards all of them. The exit code is 0.
  public static func drop(_ settings: Settings, say: @escaping @Sendable (String) -> Void) async throws -> Int32 {
    try await with(settings) { letters in
      let dropped = try await letters.parked.drop(letters.parked.list().map(\.row))
      let dead = try await letters.topic()
      try await letters.delete(dead)
      say("\(dropped) dropped from the outbox, \(dead.count) from the dead-letter topic.")
      return 0
    }
  }

  private static func line(_ message: KafkaMessage) -> String {
    let letter = DeadLetter(read: message)
    let what = letter.event.map { "\($0.type) \($0.sequence) of card \($0.cardID)" } ?? "no event"
    let context = letter.event?.traceparent.flatMap { TraceContext(traceparent: $0) }
    let trace = context.map { ", trace \($0.traceID)" } ?? ""
    let origin = letter.origin.map { ", record \($0)" } ?? ""
    return "topic \(message.offset): \(what)\(trace)\(origin): \(letter.reason)"
  }

  /// Reloads the cards, and returns those that failed with the reason.
  private static func reload(_ cards: [CardID: PlayerID], _ settings: Settings) async throws -> [CardID: String] {
    guard !cards.isEmpty else { return [:] }
    var failed: [CardID: String] = [:]
    let parts = try Composition(settings, metrics: Metrics())
    do {
      let projector = parts.makeProjector()
      for (card, player) in cards {
        do {
          try await projector.reload(card, of: player)
        } catch let error as ViewError where error.failureKind == .broken {
          failed[card] = "\(error)"
        }
      }
    } catch {
      await parts.close()
      throw error
    }
    await parts.close()
    return failed
  }

  private static func with(_ settings: Settings, _ body: (Letters) async throws -> Int32) async throws -> Int32 {
    let database = try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-tool")
    return try await PostgresLane.forOneUse(database, name: "dead-letters", timeout: .seconds(10)) { lane in
      // The database is asked which event log is in use, so that a wrong setting hides no dead letter.
      let mode = try await lane.run { try EventLogMode.read($0) }
      let admin =
        mode == .kafka ? try KafkaAdmin(configuration: try settings.kafka(clientID: "golf-tool")) : nil
      return try await body(Letters(parked: ParkedEvents(lane: lane), admin: admin))
    }
  }
}

/// The places that hold dead letters.
private struct Letters: Sendable {
  let parked: ParkedEvents
  let admin: KafkaAdmin?

  func topic() async throws -> [KafkaMessage] { try await admin?.readAll(EventLogNames.deadLetterTopic) ?? [] }

  /// Deletes these records and all before them.
  func delete(_ messages: [KafkaMessage]) async throws {
    var ends: [KafkaPartition: Int64] = [:]
    for message in messages { ends[message.partition] = max(ends[message.partition] ?? 0, message.offset + 1) }
    try await admin?.deleteRecords(before: ends)
  }
}
