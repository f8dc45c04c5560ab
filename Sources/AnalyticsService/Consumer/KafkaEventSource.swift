import EventLog
import GolfEvents
public import Kafka
import ServiceKit
import Telemetry

/// Brings events from Kafka: a member of the consumer group, with a projector for each partition that it owns.
///
/// Offsets are stored after the effect, so an event may come twice and is then ignored; what cannot be read or applied
/// goes to the dead-letter topic first. While Redis or PostgreSQL is away the same batch is tried again. Where events are
/// gone before they were read, because the service was away for longer than Kafka keeps them, the views are rebuilt from
/// the record, which has them all.
public struct KafkaEventSource: EventSource {
  private let configuration: KafkaConfiguration
  private let maximumBatch: Int

  public init(configuration: KafkaConfiguration, maximumBatch: Int = 16_000) {
    self.configuration = configuration
    self.maximumBatch = maximumBatch
  }

  public func run(_ parts: Composition) async {
    let logger = Logger(label: "consumer")
    let lag = parts.metrics.gauge("golf_consumer_unread", help: "Events in Kafka that this process has not read yet.")
    let watch = Task { [configuration] in await BacklogWatch(configuration, parts.metrics).run() }
    defer { watch.cancel() }
    let errors = InternalErrors(in: "consumer", metrics: parts.metrics)
    let skipped = parts.metrics.counter(
      "golf_consumer_skipped_total",
      help: "Partitions of which events were gone before they were read; a rebuild makes it good."
    )
    var pauses = RetryPauses()
    while !Task.isCancelled {
      do {
        let topics = try KafkaTopics(configuration: configuration)
        try await topics.ensureEvents()
        try await topics.ensureDeadLetters()
        let letters = try DeadLetters(configuration: configuration, metrics: parts.metrics)
        var member = ConsumerMember(
          consumer: try KafkaConsumer(
            configuration: configuration,
            group: EventLogNames.consumerGroup,
            topics: [EventLogNames.topic]
          ),
          letters: letters,
          makeProjector: { parts.makeProjector() },
          logger: logger,
          errors: errors,
          lag: lag,
          skipped: skipped,
          maximumBatch: maximumBatch,
          mend: {
            logger.notice("the views are rebuilt from the record")
            // Where another rebuild is under way, after that one: it may have read the log already.
            while try await parts.rebuild.run() == nil { try await Task.sleep(for: .seconds(1)) }
          }
        )
        logger.notice("consuming", ["topic": EventLogNames.topic, "group": EventLogNames.consumerGroup])
        do {
          try await member.work { pauses.reset() }
        } catch {
          await member.close()
          throw error
        }
        await member.close()
      } catch {
        if Task.isCancelled { return }
        errors.note(error, "consuming stopped; trying again", logger: logger)
        await pauses.wait()
      }
    }
  }
}

/// Growing pauses between attempts.
struct RetryPauses: Sendable {
  private var next = Duration.milliseconds(100)

  mutating func reset() { next = .milliseconds(100) }

  mutating func wait() async {
    try? await Task.sleep(for: next)
    next = min(next * 2, .seconds(5))
  }
}
