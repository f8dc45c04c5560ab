import CRdkafka
import Telemetry

/// An administration client; each call is bounded in time and blocks its thread. Not `Sendable`.
final class AdminHandle {
  let handle: OpaquePointer

  init(_ configuration: KafkaConfiguration) throws(KafkaError) {
    handle = try Handle.make(RD_KAFKA_PRODUCER, configuration.properties([:]))
  }

  deinit { rd_kafka_destroy(handle) }

  /// The number of a topic's partitions; nil if there is no such topic.
  func partitions(of topic: String, _ limit: Duration) throws(KafkaError) -> Int? {
    guard let local = rd_kafka_topic_new(handle, topic, nil) else { throw KafkaError(rd_kafka_last_error()) }
    defer { rd_kafka_topic_destroy(local) }
    var metadata: UnsafePointer<rd_kafka_metadata>?
    let code = rd_kafka_metadata(handle, 0, local, &metadata, limit.clampedMilliseconds)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR, let metadata else { throw KafkaError(code) }
    defer { rd_kafka_metadata_destroy(metadata) }
    guard metadata.pointee.topic_cnt > 0, let found = metadata.pointee.topics?.pointee else { return nil }
    switch found.err {
    case RD_KAFKA_RESP_ERR_NO_ERROR: return Int(found.partition_cnt)
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC: return nil
    default: throw KafkaError(found.err)
    }
  }

  /// - Returns: False if the topic exists already.
  func create(
    _ topic: String,
    partitions: Int,
    replication: Int,
    settings: [String: String],
    _ limit: Duration
  ) throws(KafkaError) -> Bool {
    var words = [CChar](repeating: 0, count: 512)
    var new = rd_kafka_NewTopic_new(topic, Int32(partitions), Int32(replication), &words, words.count)
    guard new != nil else { throw KafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, Handle.text(words)) }
    defer { rd_kafka_NewTopic_destroy(new) }
    for (name, value) in settings { rd_kafka_NewTopic_set_config(new, name, value) }
    let event = try perform(limit) { options, queue in rd_kafka_CreateTopics(handle, &new, 1, options, queue) }
    defer { rd_kafka_event_destroy(event) }
    var count = 0
    guard let results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count),
      count == 1
    else { throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "no result") }
    let code = rd_kafka_topic_result_error(results[0])
    switch code {
    case RD_KAFKA_RESP_ERR_NO_ERROR: return true
    case RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS: return false
    default: throw KafkaError(code, rd_kafka_topic_result_error_string(results[0]).map { String(cString: $0) } ?? "")
    }
  }

  /// Deletes all records before these offsets.
  func deleteRecords(before offsets: [KafkaPartition: Int64], _ limit: Duration) throws(KafkaError) {
    var request = try PartitionList.with(offsets.map { ($0.key, $0.value) }) { rd_kafka_DeleteRecords_new($0) }
    defer { rd_kafka_DeleteRecords_destroy(request) }
    let event = try perform(limit) { options, queue in rd_kafka_DeleteRecords(handle, &request, 1, options, queue) }
    rd_kafka_event_destroy(event)
  }

  func perform(
    _ limit: Duration,
    _ start: (_ options: OpaquePointer?, _ queue: OpaquePointer?) -> Void
  ) throws(KafkaError) -> OpaquePointer {
    let queue = rd_kafka_queue_new(handle)
    defer { rd_kafka_queue_destroy(queue) }
    let options = rd_kafka_AdminOptions_new(handle, RD_KAFKA_ADMIN_OP_ANY)
    defer { rd_kafka_AdminOptions_destroy(options) }
    var words = [CChar](repeating: 0, count: 128)
    _ = rd_kafka_AdminOptions_set_request_timeout(options, limit.clampedMilliseconds, &words, words.count)
    start(options, queue)
    guard let event = rd_kafka_queue_poll(queue, (limit + .seconds(1)).clampedMilliseconds) else {
      throw KafkaError(.timedOut)
    }
    let code = rd_kafka_event_error(event)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      defer { rd_kafka_event_destroy(event) }
      throw KafkaError(code, rd_kafka_event_error_string(event).map { String(cString: $0) } ?? "")
    }
    return event
  }
}
