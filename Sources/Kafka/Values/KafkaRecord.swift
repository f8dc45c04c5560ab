/// A record to send.
public struct KafkaRecord: Sendable, Hashable {
  public var topic: String
  /// Records with the same key go to one partition, in order.
  public var key: [UInt8]
  public var value: [UInt8]
  public var headers: [KafkaHeader]

  public init(topic: String, key: [UInt8], value: [UInt8], headers: [KafkaHeader] = []) {
    self.topic = topic
    self.key = key
    self.value = value
    self.headers = headers
  }
}

/// A header of a record.
public struct KafkaHeader: Sendable, Hashable {
  public var name: String
  public var value: [UInt8]

  public init(_ name: String, _ value: [UInt8]) {
    self.name = name
    self.value = value
  }

  public init(_ name: String, _ value: String) { self.init(name, Array(value.utf8)) }

  public var text: String { String(decoding: value, as: UTF8.self) }
}
