import Basics

/// The proxies whose `X-Forwarded-For` is trusted.
public struct TrustedProxies: Sendable, Hashable, LosslessStringConvertible {
  let blocks: [AddressBlock]
  /// The number of proxies chained in front of this server, and so the most entries of `X-Forwarded-For` that can be
  /// theirs. Entries before those were written by a client, even if they hold the address of a trusted proxy.
  public var hops = Int.max

  /// No trusted proxy: the connection's own address counts.
  public static let none = TrustedProxies(blocks: [])

  private init(blocks: [AddressBlock]) { self.blocks = blocks }

  /// Blocks in CIDR notation, separated by commas; empty for none. Nil if one of them is not a block.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    var blocks: [AddressBlock] = []
    if !text[...].trimmingBlanks.isEmpty {
      for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let block = AddressBlock(String(Substring(part).trimmingBlanks)) else { return nil }
        blocks.append(block)
      }
    }
    self.blocks = blocks
  }

  /// The client's address: starting from the connection's own and going through `X-Forwarded-For` from its right end,
  /// the first address that is not a trusted proxy's. If a trusted proxy wrote something that is not an address, the
  /// proxy's own address counts. Nil if the connection's address is unknown.
  public func client(of request: HTTPRequest) -> IPAddress? {
    IPAddress(request.remoteAddress).map { client(behind: $0, headers: request.headers) }
  }

  /// Reads from the right end, and only as far as each entry is a trusted proxy.
  func client(behind connection: IPAddress, headers: HTTPHeaders) -> IPAddress {
    var client = connection
    guard contains(client) else { return client }
    var taken = 0
    for field in headers.all("X-Forwarded-For").reversed() {
      var rest = field.utf8[...]
      while true {
        let start = rest.lastIndex(of: UInt8(ascii: ",")).map { rest.index(after: $0) } ?? rest.startIndex
        taken += 1
        guard taken <= min(hops, Self.maximumHops), let next = Self.address(Substring(rest[start...]).trimmingBlanks)
        else {
          return client
        }
        client = next
        guard contains(client) else { return client }
        if start == rest.startIndex { break }
        rest = rest[..<rest.index(before: start)]
      }
    }
    return client
  }

  /// The setting's maximum length: room for some hundred blocks.
  static let maximumBytes = 4_096

  /// The longest chain of proxies that is trusted; a longer one is forged.
  static let maximumHops = 16

  func contains(_ address: IPAddress) -> Bool { blocks.contains { $0.contains(address) } }

  public var description: String { blocks.map(\.description).joined(separator: ",") }

  /// Accepts a port as well, which some proxies add: `192.0.2.7:4711`, `[2001:db8::7]:4711`.
  private static func address(_ text: Substring) -> IPAddress? {
    let bytes = text.utf8
    guard bytes.count <= IPAddress.maximumBytes else { return nil }
    if bytes.first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let rest = bytes[bytes.index(after: end)...]
      guard rest.isEmpty || rest.first == UInt8(ascii: ":") && isPort(rest.dropFirst()) else { return nil }
      return IPAddress(String(Substring(bytes[bytes.index(after: bytes.startIndex)..<end])))
    }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    if parts.count == 2, isPort(parts[1]) { return IPAddress(String(Substring(parts[0]))) }
    return IPAddress(String(text))
  }

  private static func isPort(_ digits: Substring.UTF8View) -> Bool {
    (1...5).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
