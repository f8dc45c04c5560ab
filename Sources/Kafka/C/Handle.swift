import Basics
import CRdkafka
import Telemetry

/// Creates librdkafka clients.
enum Handle {
  /// - Parameter prepare: Sets callbacks, which live as long as the client.
  static func make(
    _ type: rd_kafka_type_t,
    _ properties: [String: String],
    prepare: (OpaquePointer) -> Void = { _ in }
  ) throws(KafkaError) -> OpaquePointer {
    guard let configuration = rd_kafka_conf_new() else { throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "out of memory") }
    var words = [CChar](repeating: 0, count: 512)
    for (name, value) in properties
    where rd_kafka_conf_set(configuration, name, value, &words, words.count) != RD_KAFKA_CONF_OK {
      rd_kafka_conf_destroy(configuration)
      throw KafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, text(words))
    }
    rd_kafka_conf_set_log_cb(configuration) { _, level, _, words in
      guard let words else { return }
      let logger = Logger(label: "kafka")
      // Levels are syslog's: 3 is an error, 4 a warning. The client recovers by itself, so none is logged as an error.
      if level <= 4 { logger.warning(String(cString: words)) } else { logger.debug(String(cString: words)) }
    }
    prepare(configuration)
    guard let handle = rd_kafka_new(type, configuration, &words, words.count) else {
      rd_kafka_conf_destroy(configuration)
      throw KafkaError(rd_kafka_last_error(), text(words))
    }
    return handle
  }

  static func text(_ words: [CChar]) -> String {
    String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The fatal error after which the client is unusable, if there was one.
  static func fatalError(_ handle: OpaquePointer) -> KafkaError? {
    var words = [CChar](repeating: 0, count: 512)
    let code = rd_kafka_fatal_error(handle, &words, words.count)
    return code == RD_KAFKA_RESP_ERR_NO_ERROR ? nil : KafkaError(code, text(words), isFatal: true)
  }
}

extension Duration {
  /// Whole milliseconds for librdkafka, at most an hour.
  var clampedMilliseconds: Int32 { Int32(min(max(0, milliseconds), 3_600_000)) }
}
