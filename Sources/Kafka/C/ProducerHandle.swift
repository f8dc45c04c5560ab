internal import Batching
internal import CRdkafka
internal import Telemetry

/// One idempotent producer of librdkafka's, and the thread that takes its delivery reports.
///
/// `@unchecked Sendable`: librdkafka's functions may be called from any thread; `handle` is used by callers only under
/// the lock of `isOpen` while that is true, and is destroyed by the thread after it was made false.
final class ProducerHandle: @unchecked Sendable {
  private let handle: OpaquePointer
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
      // An outage waits, it does not fail: the outbox has the events anyway, and their order is kept.
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

  /// Puts the records into the queue; each one's outcome goes to the batch.
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
    // Only a record that was taken carries its headers and its ticket away.
    rd_kafka_headers_destroy(headers)
    Unmanaged<SendTicket>.fromOpaque(opaque).release()
    return failure
  }

  /// Why another producer must take this one's place, if it must.
  var reasonToReplace: String? {
    isOpen.withLock { isOpen in
      guard isOpen else { return nil }
      return isSpent.withLock { $0 } ? "purged" : Handle.fatalError(handle)?.description
    }
  }

  /// Takes everything out of the queues; each record is reported as `purged`. The producer is then spent: librdkafka
  /// may wait a minute for requests that nobody wants any more before it sends again.
  func purge() {
    isSpent.withLock { $0 = true }
    isOpen.withLock { if $0 { purgeNow() } }
  }

  private func purgeNow() {
    rd_kafka_purge(handle, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING)
  }

  /// Waits for what is on its way, at most so long, then purges and ends.
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

  #if DEBUG
  /// For tests: makes librdkafka believe that a fatal error happened.
  func fail() { _ = rd_kafka_test_fatal_error(handle, RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, "a test") }
  #endif

  private func serve() {
    while true {
      rd_kafka_poll(handle, 50)
      // What a fatal error left in the queues would wait there for ever.
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

/// Both ways of being purged mean the same to a caller.
private func deliveryError(_ code: rd_kafka_resp_err_t) -> KafkaError {
  if code == RD_KAFKA_RESP_ERR__PURGE_QUEUE { return KafkaError(.purged) }
  return KafkaError(code, isFatal: code == RD_KAFKA_RESP_ERR__FATAL)
}
