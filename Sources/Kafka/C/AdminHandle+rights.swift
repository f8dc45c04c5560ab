import CRdkafka

extension AdminHandle {
  /// Adds those of the rights that are missing.
  func allow(_ grants: [KafkaGrant], _ limit: Duration) throws(KafkaError) {
    var bindings: [OpaquePointer?] = []
    defer { for binding in bindings { rd_kafka_AclBinding_destroy(binding) } }
    for grant in grants { bindings.append(try Self.binding(grant)) }
    let event = try perform(limit) { options, queue in
      rd_kafka_CreateAcls(handle, &bindings, bindings.count, options, queue)
    }
    defer { rd_kafka_event_destroy(event) }
    var count = 0
    guard let results = rd_kafka_CreateAcls_result_acls(rd_kafka_event_CreateAcls_result(event), &count),
      count == grants.count
    else { throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "no result") }
    for place in 0..<count {
      guard let error = rd_kafka_acl_result_error(results[place]) else { continue }
      let code = rd_kafka_error_code(error)
      guard code != RD_KAFKA_RESP_ERR_NO_ERROR else { continue }
      throw KafkaError(code, rd_kafka_error_string(error).map { String(cString: $0) } ?? "")
    }
  }

  private static func binding(_ grant: KafkaGrant) throws(KafkaError) -> OpaquePointer {
    let (type, name) =
      switch grant.resource {
      case .topic(let name): (RD_KAFKA_RESOURCE_TOPIC, name)
      case .group(let name): (RD_KAFKA_RESOURCE_GROUP, name)
      }
    let operation =
      switch grant.operation {
      case .read: RD_KAFKA_ACL_OPERATION_READ
      case .write: RD_KAFKA_ACL_OPERATION_WRITE
      case .describe: RD_KAFKA_ACL_OPERATION_DESCRIBE
      }
    var words = [CChar](repeating: 0, count: 512)
    let made = rd_kafka_AclBinding_new(
      type,
      name,
      RD_KAFKA_RESOURCE_PATTERN_LITERAL,
      "User:" + grant.user,
      "*",
      operation,
      RD_KAFKA_ACL_PERMISSION_TYPE_ALLOW,
      &words,
      words.count
    )
    guard let made else { throw KafkaError(RD_KAFKA_RESP_ERR__INVALID_ARG, Handle.text(words)) }
    return made
  }
}
