import Basics
import GolfEvents
import Kafka
import ServiceKit
import Telemetry

/// One member of the consumer group. It reads a batch, applies each partition's messages with that partition's
/// projector, stores the offsets and reads the next batch.
struct ConsumerMember: Sendable {
  private let consumer: KafkaConsumer
  private let letters: DeadLetters
  private let makeProjector: @Sendable () -> Projector
  private let logger: Logger
  private let errors: InternalErrors
  private let task: BackgroundTask
  private let lag: Gauge
  private let skipped: Counter
  private let repair: @Sendable () async throws -> Void
  private let maximumBatch: Int
  private var projectors: [KafkaPartition: Projector] = [:]

  /// - Parameters:
  ///   - task: The task to which the runs are reported, one for each batch.
  ///   - repair: Rebuilds the views after skipped events; returns once they are complete.
  init(
    consumer: KafkaConsumer,
    letters: DeadLetters,
    makeProjector: @escaping @Sendable () -> Projector,
    logger: Logger,
    errors: InternalErrors,
    task: BackgroundTask,
    lag: Gauge,
    skipped: Counter,
    maximumBatch: Int,
    repair: @escaping @Sendable () async throws -> Void
  ) {
    self.consumer = consumer
    self.letters = letters
    self.makeProjector = makeProjector
    self.logger = logger
    self.errors = errors
    self.task = task
    self.lag = lag
    self.skipped = skipped
    self.repair = repair
    self.maximumBatch = maximumBatch
  }

  /// Returns when the task is cancelled. Throws `KafkaError` if the consumer has to be replaced.
  mutating func work(onSuccess: () -> Void) async throws {
    while !Task.isCancelled {
      task.began()
      for event in try await consumer.next(maximum: maximumBatch) {
        switch event {
        case .assigned(let partitions):
          // The previous owner of the partition has written since, so that cached ledgers would be outdated.
          for partition in partitions { projectors[partition] = makeProjector() }
        case .revoked(let partitions, lost: _):
          for partition in partitions { projectors[partition] = nil }
        case .messages(let messages):
          guard await apply(messages) else { return }
          try await consumer.store(messages)
          onSuccess()
        case .skipped(let partitions):
          skipped.increment(by: partitions.count)
          let names = partitions.map { "\($0.number)" }.sorted().joined(separator: ",")
          logger.error("Kafka deleted events before they were read", ["partitions": names])
          // Before any offset is stored: if the process ends here, the next one meets the same gap.
          try await repair()
        }
      }
      lag.set(Double(await consumer.lag().values.reduce(0, +)))
      task.succeeded()
    }
  }

  func close() async {
    await consumer.close()
    await letters.close()
  }

  /// Applies partitions side by side, because decoding takes most of the time.
  /// - Returns: False if the task was cancelled before all messages were applied.
  private mutating func apply(_ messages: [KafkaMessage]) async -> Bool {
    let parts = Dictionary(grouping: messages, by: \.partition)
    for partition in parts.keys where projectors[partition] == nil { projectors[partition] = makeProjector() }
    return await withTaskGroup(of: Bool.self) { group in
      for (partition, messages) in parts {
        guard let projector = projectors[partition] else { continue }
        group.addTask { [letters, logger, errors, task] in
          await Self.apply(messages, projector, letters, logger, errors, task)
        }
      }
      return await group.reduce(true) { $0 && $1 }
    }
  }

  /// Retries until it succeeds, because later events of the partition must not overtake these. `Projector` has by then
  /// set aside the cards that can never succeed; if nothing can, a right or a table is missing: the failure is counted,
  /// and an alert calls the operator.
  private static func apply(
    _ messages: [KafkaMessage],
    _ projector: Projector,
    _ letters: DeadLetters,
    _ logger: Logger,
    _ errors: InternalErrors,
    _ task: BackgroundTask
  ) async -> Bool {
    var records: [EventRecord] = []
    var unreadable: [DeadLetter] = []
    for message in messages {
      do {
        records.append(try EventRecord(message))
      } catch {
        unreadable.append(DeadLetter(message, reason: "\(error)"))
      }
    }
    var pauses = Backoff(first: .milliseconds(100))
    while !Task.isCancelled {
      do {
        try await letters.write(unreadable)
        unreadable = []
        try await projector.apply(records) { refused in
          try await letters.write(refused.map { DeadLetter($0, among: messages) })
        }
        return true
      } catch {
        // The failed attempt may have applied half of the batch to the cached ledgers.
        await projector.forget()
        task.attemptFailed(error)
        errors.note(error, "a batch could not be applied; retrying", logger: logger, ["events": "\(records.count)"])
        await pauses.wait()
      }
    }
    return false
  }
}

extension EventRecord {
  /// Throws `EventError` for a record that is not an event of the contract.
  init(_ message: KafkaMessage) throws(EventError) {
    try self.init(
      key: message.key,
      headers: message.headers.lazy.map { (name: $0.name, value: $0.value) },
      payload: message.value
    )
  }
}
