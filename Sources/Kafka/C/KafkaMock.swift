internal import CRdkafka

/// librdkafka's mock brokers inside this process, for tests: real clients connect to them by TCP. They support
/// producers, groups and offsets, but not `CreateTopics`.
///
/// `@unchecked Sendable`: librdkafka's mock functions pass their work to the mock's own thread; the pointers never
/// change.
public final class KafkaMock: @unchecked Sendable {
  private let handle: OpaquePointer
  private let cluster: OpaquePointer

  public init(brokers: Int = 1) throws(KafkaError) {
    handle = try Handle.make(RD_KAFKA_PRODUCER, ["client.id": "mock"])
    guard let made = rd_kafka_mock_cluster_new(handle, Int32(brokers)) else {
      rd_kafka_destroy(handle)
      throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "no mock cluster")
    }
    cluster = made
  }

  deinit {
    rd_kafka_mock_cluster_destroy(cluster)
    rd_kafka_destroy(handle)
  }

  /// The value for `KafkaConfiguration.brokers`.
  public var brokers: String { rd_kafka_mock_cluster_bootstraps(cluster).map { String(cString: $0) } ?? "" }

  public func createTopic(_ name: String, partitions: Int) throws(KafkaError) {
    let code = rd_kafka_mock_topic_create(cluster, name, Int32(partitions), 1)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
  }

  /// Disconnects all clients and refuses new connections.
  public func setDown() { rd_kafka_mock_broker_set_down(cluster, -1) }
  public func setUp() { rd_kafka_mock_broker_set_up(cluster, -1) }

  /// Sets the delay of each answer.
  public func setRoundTrip(_ time: Duration) { rd_kafka_mock_broker_set_rtt(cluster, -1, time.clampedMilliseconds) }

  /// Makes the next `Produce` requests fail with these errors, by Kafka's numbers.
  public func failProduce(with codes: [Int32]) {
    let errors = codes.map { rd_kafka_resp_err_t($0) }
    rd_kafka_mock_push_request_errors_array(cluster, 0, errors.count, errors)
  }
}
