import Basics
public import Golf

/// An encoded event for storage and transport: its attributes, and its payload as bytes that carriers do not parse.
public struct EventRecord: Hashable, Sendable {
  public var id: EventID
  /// The type's name on the wire, which this program may not know.
  public var type: String
  public var time: Timestamp
  public var cardID: CardID
  /// The record's key, so that one player's events share a partition.
  public var playerID: PlayerID
  /// The number of the event in its card's history, from 1 without gaps.
  public var sequence: Int64
  /// The W3C trace context of the request that caused the event.
  public var traceparent: String?
  public var payload: [UInt8]

  public init(
    id: EventID,
    type: String,
    time: Timestamp,
    cardID: CardID,
    playerID: PlayerID,
    sequence: Int64,
    traceparent: String?,
    payload: [UInt8]
  ) {
    self.id = id
    self.type = type
    self.time = time
    self.cardID = cardID
    self.playerID = playerID
    self.sequence = sequence
    self.traceparent = traceparent
    self.payload = payload
  }
}

// CloudEvents 1.0 in the binary mode of its Kafka binding: the attributes are record headers, the payload is the
// record's value, unchanged.
extension EventRecord {
  /// The most bytes of a type's name.
  public static let maximumTypeBytes = 100

  /// The CloudEvents source: the service that writes events.
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

  /// The headers in a fixed order.
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

  /// Headers may come in any order, and unknown ones are ignored; of several with one name the first counts. Throws
  /// `.malformedHeader`, naming the header.
  public init(
    key: [UInt8],
    headers: some Sequence<(name: String, value: [UInt8])>,
    payload: [UInt8]
  ) throws(EventError) {
    let values = Attributes(headers)

    func value<Value>(_ name: String, _ bytes: [UInt8]?, _ read: ([UInt8]) -> Value?) throws(EventError) -> Value {
      guard let bytes else { throw EventError(.malformedHeader, "\(name) is missing") }
      guard let value = read(bytes) else { throw EventError(.malformedHeader, "\(name) is not what it should be") }
      return value
    }

    guard let playerID = PlayerID(utf8: key) else {
      throw EventError(.malformedHeader, "the key is not a player's id")
    }
    _ = try value(Header.specversion, values.specversion) { $0.starts(with: "1.".utf8) ? $0 : nil }
    self.init(
      id: try value(Header.id, values.id) { EventID(utf8: $0) },
      type: try value(Header.type, values.type) {
        (1...Self.maximumTypeBytes).contains($0.count) ? String(decoding: $0, as: UTF8.self) : nil
      },
      time: try value(Header.time, values.time) { Timestamp(utf8: $0) },
      cardID: try value(Header.subject, values.subject) { CardID(utf8: $0) },
      playerID: playerID,
      sequence: try value(Header.sequence, values.sequence) { digits in
        Int64(String(decoding: digits, as: UTF8.self)).flatMap { $0 >= 1 ? $0 : nil }
      },
      traceparent: values.traceparent.map { String(decoding: $0, as: UTF8.self) },
      payload: payload
    )
  }

  /// The values of the headers that are attributes.
  private struct Attributes {
    private(set) var id, type, time, subject, sequence, specversion, traceparent: [UInt8]?

    init(_ headers: some Sequence<(name: String, value: [UInt8])>) {
      for (name, value) in headers {
        // Compared byte by byte; none of our names is longer.
        guard name.utf8.count <= 16 else { continue }
        switch name {
        case Header.id: id = id ?? value
        case Header.type: type = type ?? value
        case Header.time: time = time ?? value
        case Header.subject: subject = subject ?? value
        case Header.sequence: sequence = sequence ?? value
        case Header.specversion: specversion = specversion ?? value
        case Header.traceparent: traceparent = traceparent ?? value
        default: break
        }
      }
    }
  }
}
