internal import ByteText

/// Whose word is believed about where a request came from.
public struct TrustedProxies: Sendable, Hashable, LosslessStringConvertible {
  let blocks: [AddressBlock]
  /// How many proxies stand one behind the other in front of us, so how many entries of `X-Forwarded-For` are theirs at
  /// most. What stands before those a client wrote, even one whose own address is among the trusted.
  public var hops = Int.max

  /// Nobody: the connection's own address counts.
  public static let none = TrustedProxies(blocks: [])

  private init(blocks: [AddressBlock]) { self.blocks = blocks }

  /// Blocks in CIDR notation, with commas between; empty for nobody. Nil where one of them is none.
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

  /// The address that a request came from: the rightmost one that no trusted proxy has, from the connection's own to
  /// what the proxies wrote into `X-Forwarded-For`, each at its right end. Where a trusted proxy wrote something that is
  /// no address, its own counts. Nil where the connection's address is unknown.
  public func client(of request: HTTPRequest) -> IPAddress? {
    IPAddress(request.remoteAddress).map { client(behind: $0, headers: request.headers) }
  }

  /// Read from the right end, and no further than one is trusted.
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

  /// Of the setting: room for some hundred blocks.
  static let maximumBytes = 4_096

  /// How many proxies in a row are believed: a longer chain is made up.
  static let maximumHops = 16

  func contains(_ address: IPAddress) -> Bool { blocks.contains { $0.contains(address) } }

  public var description: String { blocks.map(\.description).joined(separator: ",") }

  /// Some proxies add the port: `192.0.2.7:4711`, `[2001:db8::7]:4711`.
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
