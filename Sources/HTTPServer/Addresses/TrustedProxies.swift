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
    var blocks: [AddressBlock] = []
    if !text[...].trimmingSpaces.isEmpty {
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let block = AddressBlock(String(part.trimmingSpaces)) else { return nil }
        blocks.append(block)
      }
    }
    self.blocks = blocks
  }

  /// The address that a request came from: the rightmost one that no trusted proxy has, from the connection's own to
  /// what the proxies wrote into `X-Forwarded-For`, each at its right end. Where a trusted proxy wrote something that is
  /// no address, its own counts. Nil where the connection's address is unknown.
  public func client(of request: HTTPRequest) -> IPAddress? {
    guard var client = IPAddress(request.remoteAddress) else { return nil }
    let named = request.headers.all("X-Forwarded-For").flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    for text in named.reversed().prefix(hops) {
      guard contains(client), let next = Self.address(text.trimmingSpaces) else { return client }
      client = next
    }
    return client
  }

  func contains(_ address: IPAddress) -> Bool { blocks.contains { $0.contains(address) } }

  public var description: String { blocks.map(\.description).joined(separator: ",") }

  /// Some proxies add the port: `192.0.2.7:4711`, `[2001:db8::7]:4711`.
  private static func address(_ text: Substring) -> IPAddress? {
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]") else { return nil }
      let rest = text[text.index(after: end)...]
      guard rest.isEmpty || rest.first == ":" && isPort(rest.dropFirst()) else { return nil }
      return IPAddress(String(text[text.index(after: text.startIndex)..<end]))
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, isPort(parts[1]) { return IPAddress(String(parts[0])) }
    return IPAddress(String(text))
  }

  private static func isPort(_ text: Substring) -> Bool {
    (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Substring {
  var trimmingSpaces: Substring {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
