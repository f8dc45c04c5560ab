import CRdkafka

/// librdkafka's own mock brokers inside this process, for tests: real clients connect to them by TCP. They know producers,
/// groups and offsets, but not `CreateTopics`.
///
/// `@unchecked Sendable`: librdkafka's mock functions hand their work to the mock's own thread; the pointers never
/// change.
public final class KafkaMock: @unchecked Sendable {
  /// librdkafka gave no client, no cluster or no topic; the text is its own.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let handle: OpaquePointer
  private let cluster: OpaquePointer

  public init(brokers: Int = 1) throws(Failure) {
    var words = [CChar](repeating: 0, count: 512)
    guard let handle = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), &words, words.count) else {
      throw Failure(
        description: String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      )
    }
    guard let cluster = rd_kafka_mock_cluster_new(handle, Int32(brokers)) else {
      rd_kafka_destroy(handle)
      throw Failure(description: "no mock cluster")
    }
    (self.handle, self.cluster) = (handle, cluster)
  }

  deinit {
    rd_kafka_mock_cluster_destroy(cluster)
    rd_kafka_destroy(handle)
  }

  /// For `KafkaConfiguration.brokers`.
  public var brokers: String { rd_kafka_mock_cluster_bootstraps(cluster).map { String(cString: $0) } ?? "" }

  public func createTopic(_ name: String, partitions: Int) throws(Failure) {
    let code = rd_kafka_mock_topic_create(cluster, name, Int32(partitions), 1)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      throw Failure(description: String(cString: rd_kafka_err2str(code)))
    }
  }

  /// Disconnects every client and refuses new connections.
  public func setDown() { rd_kafka_mock_broker_set_down(cluster, -1) }
  public func setUp() { rd_kafka_mock_broker_set_up(cluster, -1) }

  /// How long each answer takes.
  public func setRoundTrip(_ time: Duration) {
    rd_kafka_mock_broker_set_rtt(
      cluster,
      -1,
      Int32(time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000)
    )
  }

  /// The next `Produce` requests are answered with these errors, by Kafka's numbers.
  public func failProduce(with codes: [Int32]) {
    let errors = codes.map { rd_kafka_resp_err_t($0) }
    rd_kafka_mock_push_request_errors_array(cluster, 0, errors.count, errors)
  }
}
