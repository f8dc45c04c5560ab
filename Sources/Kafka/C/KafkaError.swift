import CRdkafka

/// An error from Kafka, with librdkafka's number: negative ones are the client's own, positive ones the broker's.
public struct KafkaError: Error, Sendable, Hashable, CustomStringConvertible {
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    public let number: Int32

    init(_ code: rd_kafka_resp_err_t) { number = code.rawValue }

    /// `MSG_SIZE_TOO_LARGE`.
    public var description: String {
      rd_kafka_err2name(rd_kafka_resp_err_t(number)).map { String(cString: $0) } ?? "\(number)"
    }

    public static let messageTooLarge = Code(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
    public static let topicExists = Code(RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
    public static let unknownTopic = Code(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART)
    public static let timedOut = Code(RD_KAFKA_RESP_ERR__TIMED_OUT)
    public static let queueFull = Code(RD_KAFKA_RESP_ERR__QUEUE_FULL)
    /// The brokers check no rights, so none can be granted.
    public static let securityDisabled = Code(RD_KAFKA_RESP_ERR_SECURITY_DISABLED)
    /// Removed from the producer's queue by `purge`, a cancellation or a fatal error; it may have been delivered.
    public static let purged = Code(RD_KAFKA_RESP_ERR__PURGE_INFLIGHT)
    public static let closed = Code(RD_KAFKA_RESP_ERR__DESTROY)
    /// Not sent, because an earlier record with the same key failed in the same call.
    public static let heldBack = Code(RD_KAFKA_RESP_ERR__WAIT_CACHE)
  }

  public let code: Code
  /// Whether the client is unusable from now on; a `KafkaProducer` then creates a new one.
  public let isFatal: Bool
  let message: String

  init(_ code: rd_kafka_resp_err_t, _ message: String = "", isFatal: Bool = false) {
    self.init(Code(code), message, isFatal: isFatal)
  }

  init(_ code: Code, _ message: String = "", isFatal: Bool = false) {
    self.code = code
    self.message = message
    self.isFatal = isFatal
  }

  /// Takes ownership of a librdkafka error object; nil if it is null or no error.
  init?(taking error: OpaquePointer?) {
    guard let error else { return nil }
    self.init(
      rd_kafka_error_code(error),
      rd_kafka_error_string(error).map { String(cString: $0) } ?? "",
      isFatal: rd_kafka_error_is_fatal(error) == 1
    )
    rd_kafka_error_destroy(error)
  }

  /// Whether the record itself is at fault, so that retrying can never succeed.
  public var isFaultOfMessage: Bool {
    [
      RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, RD_KAFKA_RESP_ERR_INVALID_MSG_SIZE, RD_KAFKA_RESP_ERR_INVALID_RECORD,
      RD_KAFKA_RESP_ERR_INVALID_TIMESTAMP,
    ].map(\.rawValue).contains(code.number)
  }

  /// Whether the brokers refuse access, so that retrying is useless until an operator changes our rights.
  public var isRefusal: Bool {
    [
      RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED,
      RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED, RD_KAFKA_RESP_ERR_SECURITY_DISABLED,
      RD_KAFKA_RESP_ERR__AUTHENTICATION,
    ].map(\.rawValue).contains(code.number)
  }

  /// Whether the client is used or configured wrongly.
  public var isMisuse: Bool {
    [
      RD_KAFKA_RESP_ERR__INVALID_ARG, RD_KAFKA_RESP_ERR__CONFLICT, RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED,
      RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE, RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION,
      RD_KAFKA_RESP_ERR_INVALID_CONFIG, RD_KAFKA_RESP_ERR_INVALID_REQUIRED_ACKS,
    ].map(\.rawValue).contains(code.number)
  }

  public var description: String { "Kafka: \(code)\(message.isEmpty ? "" : ": \(message)")" }
}
