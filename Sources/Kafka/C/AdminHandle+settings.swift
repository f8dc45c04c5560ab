import CRdkafka

extension AdminHandle {
  /// The settings that were made for this topic; those that it takes from the brokers are left out.
  func settings(of topic: String, _ limit: Duration) throws(KafkaError) -> [String: String] {
    let resource = try Self.resource(topic)
    defer { rd_kafka_ConfigResource_destroy(resource) }
    var resources: [OpaquePointer?] = [resource]
    let event = try perform(limit) { options, queue in
      rd_kafka_DescribeConfigs(handle, &resources, 1, options, queue)
    }
    defer { rd_kafka_event_destroy(event) }
    var count = 0
    let results = rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(event), &count)
    let result = try Self.only(results, count)
    var entries = 0
    guard let configs = rd_kafka_ConfigResource_configs(result, &entries) else { return [:] }
    var settings: [String: String] = [:]
    for entry in UnsafeBufferPointer(start: configs, count: entries) {
      guard rd_kafka_ConfigEntry_source(entry) == RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG,
        let name = rd_kafka_ConfigEntry_name(entry), let value = rd_kafka_ConfigEntry_value(entry)
      else { continue }
      settings[String(cString: name)] = String(cString: value)
    }
    return settings
  }

  /// Replaces all settings that were made for this topic by these.
  func replaceSettings(of topic: String, by settings: [String: String], _ limit: Duration) throws(KafkaError) {
    let resource = try Self.resource(topic)
    defer { rd_kafka_ConfigResource_destroy(resource) }
    for (name, value) in settings { _ = rd_kafka_ConfigResource_set_config(resource, name, value) }
    var resources: [OpaquePointer?] = [resource]
    let event = try perform(limit) { options, queue in rd_kafka_AlterConfigs(handle, &resources, 1, options, queue) }
    defer { rd_kafka_event_destroy(event) }
    var count = 0
    let results = rd_kafka_AlterConfigs_result_resources(rd_kafka_event_AlterConfigs_result(event), &count)
    _ = try Self.only(results, count)
  }

  private static func resource(_ topic: String) throws(KafkaError) -> OpaquePointer {
    guard let resource = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic) else {
      throw KafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, topic)
    }
    return resource
  }

  /// The answer about the one topic that was asked about.
  private static func only(
    _ results: UnsafeMutablePointer<OpaquePointer?>?,
    _ count: Int
  ) throws(KafkaError) -> OpaquePointer {
    guard let result = results?.pointee, count == 1 else { throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "no result") }
    let code = rd_kafka_ConfigResource_error(result)
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
      throw KafkaError(code, rd_kafka_ConfigResource_error_string(result).map { String(cString: $0) } ?? "")
    }
    return result
  }
}
