import Golf

// CloudEvents 1.0 in the binary mode of its Kafka binding: the attributes are record headers, the payload is the
// record's value as it is.
extension EventRecord {
  /// Who writes events.
  public static let source = "/round-service"

  public static let contentType = "application/json"

  /// The names of the record's headers.
  public enum Header {
    public static let id = "ce_id"
    public static let specversion = "ce_specversion"
    public static let type = "ce_type"
    public static let source = "ce_source"
    public static let time = "ce_time"
    /// The card's id.
    public static let subject = "ce_subject"
    public static let sequence = "ce_sequence"
    public static let contentType = "content-type"
    public static let traceparent = "traceparent"
  }

  /// The record's key: the player's id, 36 characters.
  public var key: [UInt8] { Array(playerID.description.utf8) }

  /// In a fixed order.
  public var headers: [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = [
      (Header.specversion, "1.0"),
      (Header.id, id.description),
      (Header.type, type),
      (Header.source, Self.source),
      (Header.time, time.description),
      (Header.subject, cardID.description),
      (Header.sequence, String(sequence)),
      (Header.contentType, Self.contentType),
    ]
    if let traceparent { headers.append((Header.traceparent, traceparent)) }
    return headers
  }

  /// Headers may come in any order, with others between them. Throws `.malformedHeader`, naming the header.
  public init(
    key: [UInt8],
    headers: some Sequence<(name: String, value: String)>,
    payload: [UInt8]
  ) throws(EventError) {
    var values: [String: String] = [:]
    for (name, value) in headers where values[name] == nil { values[name] = value }

    func header<Value>(_ name: String, _ read: (String) -> Value?) throws(EventError) -> Value {
      guard let text = values[name] else { throw EventError(.malformedHeader, "\(name) is missing") }
      guard let value = read(text) else { throw EventError(.malformedHeader, "\(name) is not what it should be") }
      return value
    }

    guard let playerID = PlayerID(String(decoding: key, as: UTF8.self)) else {
      throw EventError(.malformedHeader, "the key is not a player's id")
    }
    _ = try header(Header.specversion) { $0.hasPrefix("1.") ? $0 : nil }
    self.init(
      id: try header(Header.id) { EventID($0) },
      type: try header(Header.type) { $0.isEmpty ? nil : $0 },
      time: try header(Header.time) { Timestamp($0) },
      cardID: try header(Header.subject) { CardID($0) },
      playerID: playerID,
      sequence: try header(Header.sequence) { text in Int64(text).flatMap { $0 >= 1 ? $0 : nil } },
      traceparent: values[Header.traceparent],
      payload: payload
    )
  }
}
