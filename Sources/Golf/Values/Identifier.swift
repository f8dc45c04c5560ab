import Basics
public import FoundationEssentials

/// An id of one kind of thing: a player's id cannot be passed as a card's. A UUID, always written in lower case (URLs,
/// JSON, Redis keys), because keys are compared as bytes.
public struct Identifier<Kind>: Hashable, Sendable {
  public let uuid: UUID

  public init(_ uuid: UUID) {
    self.uuid = uuid
  }

  /// Parses text in either case; nil if it is not a UUID.
  public init?(_ text: some StringProtocol) {
    guard let uuid = UUIDText.parse(String(text)) else { return nil }
    self.uuid = uuid
  }
}

extension Identifier {
  /// Parses UTF-8 like `init(_:)`.
  public init?(utf8 text: [UInt8]) {
    guard let uuid = UUIDText.parse(text[...]) else { return nil }
    self.uuid = uuid
  }
}

public enum PlayerKind {}
public enum RoundKind {}
public enum CardKind {}
public enum CourseKind {}
public enum EventKind {}
public enum DeviceKind {}

public typealias PlayerID = Identifier<PlayerKind>
public typealias RoundID = Identifier<RoundKind>
public typealias CardID = Identifier<CardKind>
public typealias CourseID = Identifier<CourseKind>
public typealias EventID = Identifier<EventKind>
/// An installation of the app.
public typealias DeviceID = Identifier<DeviceKind>

extension Identifier: CustomStringConvertible {
  /// 36 characters in lower case.
  public var description: String { UUIDText.string(uuid) }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    withUnsafeBytes(of: left.uuid.uuid) { left in
      withUnsafeBytes(of: right.uuid.uuid) { left.lexicographicallyPrecedes($0) }
    }
  }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a UUID")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
