/// A block of addresses in CIDR notation (RFC 4632, RFC 4291): `10.0.0.0/8`, `2001:db8::/32`. Without a prefix length
/// it is one address.
public struct AddressBlock: Sendable, Hashable, LosslessStringConvertible {
  let first: IPAddress
  /// The prefix length out of 128 bits; an IPv4 block's is counted in the IPv4-mapped address.
  let bits: Int

  /// Host bits are ignored, as in `10.1.2.3/8`. Nil if the text is not a block.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(String(Substring(parts[0]))) else { return nil }
    // A mapped block (`::ffff:10.0.0.0/104`) has its length as written.
    let isShort = address.isIPv4 && !parts[0].contains(UInt8(ascii: ":"))
    var bits = 128
    if parts.count > 1 {
      guard (1...3).contains(parts[1].count), parts[1].allSatisfy({ (0x30...0x39).contains($0) }),
        let length = Int(Substring(parts[1])), length <= (isShort ? 32 : 128)
      else { return nil }
      bits = isShort ? length + 96 : length
    }
    self.bits = bits
    first = Self.masked(address, bits)
  }

  public func contains(_ address: IPAddress) -> Bool { Self.masked(address, bits) == first }

  public var description: String { first.isIPv4 && bits >= 96 ? "\(first)/\(bits - 96)" : "\(first)/\(bits)" }

  private static func masked(_ address: IPAddress, _ bits: Int) -> IPAddress {
    IPAddress(high: address.high & mask(bits), low: address.low & mask(bits - 64))
  }

  /// A mask of the first `bits` of 64; a shift by the whole width gives 0.
  private static func mask(_ bits: Int) -> UInt64 { UInt64.max << UInt64(64 - min(max(bits, 0), 64)) }
}
