import Basics
import Batching
import CRdkafka

/// One idempotent librdkafka producer, and the thread that receives its delivery reports.
///
/// `@unchecked Sendable`: librdkafka's functions may be called from any thread. Callers use `handle` only under the
/// lock of `isOpen` and while that is true; the thread destroys it after it became false.
final class ProducerHandle: @unchecked Sendable {
  let handle: OpaquePointer
  private let isOpen = Protected(true)
  private let isSpent = Protected(false)
  private let stopping = Protected(Stopping())

  private struct Stopping: Sendable {
    var deadline: MonotonicInstant?
    var isDone = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  init(_ configuration: KafkaConfiguration) throws(KafkaError) {
    let properties = configuration.properties([
      "enable.idempotence": "true", "acks": "all",
      // Records wait through an outage instead of failing: the outbox has the events anyway, and their order is kept.
      "message.timeout.ms": "0", "linger.ms": "1",
    ])
    handle = try Handle.make(RD_KAFKA_PRODUCER, properties) { configuration in
      rd_kafka_conf_set_dr_msg_cb(configuration) { _, message, _ in
        guard let message, let opaque = message.pointee._private else { return }
        let ticket = Unmanaged<SendTicket>.fromOpaque(opaque).takeRetainedValue()
        let error = message.pointee.err
        ticket.batch.note(
          error == RD_KAFKA_RESP_ERR_NO_ERROR
            ? .success(MessageReading.position(message.pointee)) : .failure(deliveryError(error)),
          of: ticket.index
        )
      }
    }
    do { try NativeThread.start("kafka-producer") { self.serve() } } catch {
      rd_kafka_destroy(handle)
      throw KafkaError(.closed, "\(error)")
    }
  }

  /// Enqueues the records; the outcome of each is reported to the batch.
  func produce(_ records: [KafkaRecord], _ batch: SendBatch) {
    var failedKeys: Set<[UInt8]> = []
    for (index, record) in records.enumerated() {
      guard !failedKeys.contains(record.key) else {
        batch.note(.failure(KafkaError(.heldBack)), of: index)
        continue
      }
      let failure = isOpen.withLock { isOpen in isOpen ? enqueue(record, SendTicket(batch, index)) : KafkaError(.closed)
      }
      if let failure {
        failedKeys.insert(record.key)
        batch.note(.failure(failure), of: index)
      }
    }
  }

  private func enqueue(_ record: KafkaRecord, _ ticket: SendTicket) -> KafkaError? {
    let headers = rd_kafka_headers_new(record.headers.count)
    for header in record.headers {
      _ = header.value.withUnsafeBytes { rd_kafka_header_add(headers, header.name, -1, $0.baseAddress, $0.count) }
    }
    let opaque = Unmanaged.passRetained(ticket).toOpaque()
    let error = record.topic.withCString { topic in
      record.key.withUnsafeBytes { key in
        record.value.withUnsafeBytes { value in
          var fields = (0..<6).map { _ in rd_kafka_vu_t() }
          fields[0].vtype = RD_KAFKA_VTYPE_TOPIC
          fields[0].u.cstr = topic
          fields[1].vtype = RD_KAFKA_VTYPE_KEY
          fields[1].u.mem.ptr = UnsafeMutableRawPointer(mutating: key.baseAddress)
          fields[1].u.mem.size = key.count
          fields[2].vtype = RD_KAFKA_VTYPE_VALUE
          fields[2].u.mem.ptr = UnsafeMutableRawPointer(mutating: value.baseAddress)
          fields[2].u.mem.size = value.count
          fields[3].vtype = RD_KAFKA_VTYPE_MSGFLAGS
          fields[3].u.i = RD_KAFKA_MSG_F_COPY
          fields[4].vtype = RD_KAFKA_VTYPE_HEADERS
          fields[4].u.headers = headers
          fields[5].vtype = RD_KAFKA_VTYPE_OPAQUE
          fields[5].u.ptr = opaque
          return rd_kafka_produceva(handle, fields, fields.count)
        }
      }
    }
    guard let failure = KafkaError(taking: error) else { return nil }
    // librdkafka takes ownership of the headers and the ticket only if it accepted the record.
    rd_kafka_headers_destroy(headers)
    Unmanaged<SendTicket>.fromOpaque(opaque).release()
    return failure
  }

  /// The reason why this producer must be replaced, if it must.
  var reasonToReplace: String? {
    isOpen.withLock { isOpen in
      guard isOpen else { return nil }
      return isSpent.withLock { $0 } ? "purged" : Handle.fatalError(handle)?.description
    }
  }

  /// Removes everything from the queues; each record is reported as `purged`. The producer is then unusable: librdkafka
  /// may wait up to a minute for abandoned requests before it sends again.
  func purge() {
    isSpent.withLock { $0 = true }
    isOpen.withLock { if $0 { purgeNow() } }
  }

  private func purgeNow() {
    rd_kafka_purge(handle, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING)
  }

  /// Waits for unreported records up to `limit`, then purges and ends.
  func close(within limit: Duration) async {
    stopping.withLock { $0.deadline = MonotonicInstant.now + limit }
    await withCheckedContinuation { continuation in
      let isDone = stopping.withLock { stopping in
        if !stopping.isDone { stopping.waiting.append(continuation) }
        return stopping.isDone
      }
      if isDone { continuation.resume() }
    }
  }

  /// Ends as soon as possible, without waiting.
  func abandon() { stopping.withLock { $0.deadline = MonotonicInstant.now } }

  private func serve() {
    while true {
      rd_kafka_poll(handle, 50)
      // After a fatal error, records in the queues would wait there for ever.
      if Handle.fatalError(handle) != nil { purgeNow() }
      guard let deadline = stopping.withLock({ $0.deadline }) else { continue }
      if rd_kafka_outq_len(handle) == 0 || MonotonicInstant.now >= deadline { break }
    }
    isOpen.withLock { $0 = false }
    purgeNow()
    for _ in 0..<100 where rd_kafka_outq_len(handle) > 0 { rd_kafka_poll(handle, 50) }
    rd_kafka_destroy(handle)
    let waiting = stopping.withLock { stopping in
      stopping.isDone = true
      return stopping.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}

/// Both purge codes mean the same to a caller.
private func deliveryError(_ code: rd_kafka_resp_err_t) -> KafkaError {
  if code == RD_KAFKA_RESP_ERR__PURGE_QUEUE { return KafkaError(.purged) }
  return KafkaError(code, isFatal: code == RD_KAFKA_RESP_ERR__FATAL)
}
