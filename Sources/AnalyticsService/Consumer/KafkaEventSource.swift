import Basics
import EventLog
import GolfEvents
public import Kafka
public import ServiceKit
import Telemetry

/// The source with Kafka: a member of the consumer group, with one projector for each partition that it owns.
///
/// Offsets are stored after the effect. A repeated event is ignored, and an event that cannot be read or applied is
/// first written to the dead-letter topic. While Redis or PostgreSQL is unreachable the same batch is retried. If Kafka
/// has deleted events before they were read (the service was down for longer than their retention), the views are
/// rebuilt from the record, which has all events.
public struct KafkaEventSource: EventSource {
  private let configuration: KafkaConfiguration
  private let maximumBatch: Int
  /// A run is one batch of events, with the wait for them.
  private let task = BackgroundTask(
    "consumer",
    .continuous,
    "reads events from Kafka in batches and applies them to the players' views"
  )
  private let backlog = BacklogWatch.makeTask()

  public var tasks: [BackgroundTask] { [task, backlog] }

  public init(configuration: KafkaConfiguration, maximumBatch: Int = 16_000) {
    self.configuration = configuration
    self.maximumBatch = maximumBatch
  }

  public func run(_ parts: Composition) async {
    let logger = Logger(label: "consumer")
    let lag = parts.metrics.gauge("golf_consumer_unread", help: "Events in Kafka that this process has not read yet.")
    let watch = Task { [configuration, backlog] in
      await BacklogWatch(configuration, parts.metrics, task: backlog).run()
    }
    defer { watch.cancel() }
    let errors = InternalErrors(in: "consumer", metrics: parts.metrics)
    let skipped = parts.metrics.counter(
      "golf_consumer_skipped_total",
      help: "Partitions of which Kafka deleted events before they were read; a rebuild repairs the views."
    )
    var pauses = Backoff(first: .milliseconds(100))
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
          task: task,
          lag: lag,
          skipped: skipped,
          maximumBatch: maximumBatch,
          repair: {
            logger.notice("the views are rebuilt from the record")
            // If another rebuild is running, it may have read the log already: this one runs after it.
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
        task.failed(error)
        errors.note(error, "consuming stopped; retrying", logger: logger)
        await pauses.wait()
      }
    }
  }
}
