import Basics
public import FoundationEssentials

extension UUID {
  /// A version 7 identifier (RFC 9562, 5.7): milliseconds since 1970, then random bits, so that ids sort by time.
  public static func v7(at time: Date = .now) -> UUID {
    let milliseconds = UInt64(max(0, time.timeIntervalSince1970 * 1_000))
    // Two random numbers rather than sixteen, because each one is a system call.
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF)
    let low = UInt64.random(in: .min ... .max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    func octet(_ number: UInt64, _ place: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: number >> (56 - 8 * place)) }
    return UUID(
      uuid: (
        octet(high, 0), octet(high, 1), octet(high, 2), octet(high, 3), octet(high, 4), octet(high, 5), octet(high, 6),
        octet(high, 7), octet(low, 0), octet(low, 1), octet(low, 2), octet(low, 3), octet(low, 4), octet(low, 5),
        octet(low, 6), octet(low, 7)
      )
    )
  }

  /// The identifier in lower case, as in JSON, paths and keys.
  public var text: String { UUIDText.string(self) }
}

/// A path segment that is a UUID, for `HTTPRequest.parameter`.
public struct UUIDParameter: LosslessStringConvertible, Sendable {
  public let id: UUID

  public init?(_ description: String) {
    guard let id = UUIDText.parse(description) else { return nil }
    self.id = id
  }

  public var description: String { id.text }
}
