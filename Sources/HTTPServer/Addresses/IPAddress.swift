/// An IPv4 or IPv6 address: `192.0.2.7`, `2001:db8::7`.
///
/// An IPv4 address written as an IPv6 one (`::ffff:192.0.2.7`) equals that IPv4 address, so that one client does not
/// count as two. A zone (`fe80::1%eth0`) is ignored.
public struct IPAddress: Sendable, Hashable, LosslessStringConvertible {
  /// The 128 bits, in two halves; for an IPv4 address those of the mapped address.
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The length limit of the text: room for eight groups, an IPv4 end, a zone, brackets and a port.
  static let maximumBytes = 96

  /// Nil if the text is not an address. Names are not looked up.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    let text = text.utf8.firstIndex(of: UInt8(ascii: "%")).map { String(text[..<$0]) } ?? text
    // inet_pton would read the text only up to a NUL.
    guard !text.utf8.contains(0), let bytes = NativeSocket.addressBytes(text) else { return nil }
    let halves = [bytes.prefix(8), bytes.suffix(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(high: halves[0], low: halves[1])
  }

  var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

  /// The part of the address that identifies one subscriber: a whole IPv4 address, but the first half of an IPv6
  /// address, because a subscriber usually owns all addresses of a /64 (RFC 6177).
  public var subscriber: String {
    isIPv4 ? description : IPAddress(high: high, low: 0).description + "/64"
  }

  /// The network for logs that must not identify a person: the first 24 bits of an IPv4 address, the first 48 of an
  /// IPv6 one.
  public var neighbourhood: String {
    isIPv4
      ? IPAddress(high: high, low: low & ~0xFF).description + "/24"
      : IPAddress(high: high & ~0xFFFF, low: 0).description + "/48"
  }

  public var description: String {
    if isIPv4 {
      return stride(from: 24, through: 0, by: -8).map { "\(low >> UInt64($0) & 0xFF)" }.joined(separator: ".")
    }
    return [high, low].flatMap { half in
      stride(from: 48, through: 0, by: -16).map { String(half >> UInt64($0) & 0xFFFF, radix: 16) }
    }.joined(separator: ":")
  }
}
