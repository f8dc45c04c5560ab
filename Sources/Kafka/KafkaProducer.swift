import Basics
import Telemetry

/// Sends records and reports the outcome of each: idempotent, acknowledged by all replicas, in order for each key.
///
/// While Kafka is out of reach, records wait; an outage makes none fail. After a fatal error, unreported records count
/// as failed, and the next call starts with a new producer.
public final class KafkaProducer: Sendable {
  private let configuration: KafkaConfiguration
  let current: Protected<ProducerHandle>

  public init(configuration: KafkaConfiguration) throws(KafkaError) {
    self.configuration = configuration
    current = Protected(try ProducerHandle(configuration))
  }

  deinit { current.withLock { $0 }.abandon() }

  /// Sends the records and waits for every delivery report.
  ///
  /// If a record cannot even be queued, the later ones with its key in this call are `heldBack`. Cancelling the task
  /// purges the whole producer: unreported records are reported as `purged` and may have been delivered.
  /// - Returns: An outcome for each record, in their order.
  public func send(_ records: [KafkaRecord]) async -> [Result<KafkaPosition, KafkaError>] {
    guard !records.isEmpty else { return [] }
    let handle: ProducerHandle
    do {
      handle = try usable()
    } catch {
      return records.map { _ in .failure(error) }
    }
    let batch = SendBatch(count: records.count)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        handle.produce(records, batch)
        batch.answer(continuation)
        if Task.isCancelled { handle.purge() }
      }
    } onCancel: {
      handle.purge()
    }
  }

  /// Removes everything from the queues; each record is reported as `purged`.
  public func purge() { current.withLock { $0 }.purge() }

  /// Waits for unreported records, then ends; those left after the limit are reported as `purged`.
  public func close(within limit: Duration = .seconds(5)) async {
    await current.withLock { $0 }.close(within: limit)
  }

  private func usable() throws(KafkaError) -> ProducerHandle {
    try current.withLock { handle throws(KafkaError) in
      guard let reason = handle.reasonToReplace else { return handle }
      Logger(label: "kafka").notice("the producer is made anew", ["reason": reason])
      let next = try ProducerHandle(configuration)
      handle.abandon()
      handle = next
      return next
    }
  }
}
