public import FoundationEssentials

extension UUID {
  /// A version 7 identifier (RFC 9562, 5.7): milliseconds since 1970, then random bits, so that ids sort by time.
  public static func v7(at time: Date = .now) -> UUID {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    let milliseconds = UInt64(max(0, time.timeIntervalSince1970 * 1_000))
    for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * index)) }
    bytes[6] = bytes[6] & 0x0F | 0x70
    bytes[8] = bytes[8] & 0x3F | 0x80
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
        bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      )
    )
  }

  /// The identifier as it stands in JSON, paths and keys: lowercase.
  public var text: String { uuidString.lowercased() }
}

/// A path segment that is a UUID, for `HTTPRequest.parameter`.
public struct UUIDParameter: LosslessStringConvertible, Sendable {
  public let id: UUID

  public init?(_ description: String) {
    guard description.utf8.count == 36, let id = UUID(uuidString: description) else { return nil }
    self.id = id
  }

  public var description: String { id.text }
}
