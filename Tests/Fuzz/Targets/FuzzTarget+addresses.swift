import Basics
import HTTPServer
import ServiceKit

extension FuzzTarget {
  private static let words = [
    "10.0.0.1", "::1", "::ffff:10.0.0.1", "fd00::7", "2001:db8::1", "203.0.113.9", "/8", "/0", "/128", "/129", ", ",
    "[", "]", ":80",
    "%eth0", "unknown", "::",
  ]

  static let addresses = [
    FuzzTarget("address", seeds: ["192.0.2.7", "2001:db8::7", "::ffff:192.0.2.7", "fe80::1%eth0"], words: words) {
      input in
      guard let text = String(validating: input, as: UTF8.self), let address = IPAddress(text) else { return false }
      try must(IPAddress(address.description) == address, "\(address) read again is another")
      try must(IPAddress(text.uppercased()) == address, "it depends on upper case")
      try must(!address.subscriber.utf8.contains(UInt8(ascii: "\n")), "a line feed in an address")
      return true
    },
    FuzzTarget("block", seeds: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7", "::ffff:10.0.0.0/104"], words: words) {
      input in
      guard let text = String(validating: input, as: UTF8.self), let block = AddressBlock(text) else { return false }
      try must(AddressBlock(block.description) == block, "\(block) read again is another")
      let first = String(Substring(text.utf8.prefix { $0 != UInt8(ascii: "/") }))
      try must(IPAddress(first).map(block.contains) == true, "a block without its own address")
      return true
    },
    // Three lines: the trusted proxies, the connection's address, the forwarded addresses.
    FuzzTarget(
      "forwarded",
      seeds: [
        "10.0.0.0/8,fd00::/8\n10.0.0.1\n203.0.113.9, 10.0.0.2", "\n192.0.2.7\n10.0.0.1",
        "::/0\n::1\n[2001:db8::1]:80, fd00::7",
      ],
      words: words + ["\n"]
    ) { input in
      // No more lines than a request has header fields: an array of tens of thousands would cost more than the parsing.
      let lines = String(decoding: input, as: UTF8.self).utf8
        .split(separator: UInt8(ascii: "\n"), maxSplits: 200, omittingEmptySubsequences: false).prefix(200)
        .map { Substring($0) }
      guard lines.count >= 2, let proxies = TrustedProxies(String(lines[0])) else { return false }
      try must(TrustedProxies(proxies.description) == proxies, "\(proxies) read again are others")
      var headers = HTTPHeaders()
      for line in lines.dropFirst(2) { headers.add("X-Forwarded-For", String(line)) }
      let request = HTTPRequest(
        method: .get,
        target: try request(.get, "/").target,
        headers: headers,
        remoteAddress: String(lines[1])
      )
      guard let client = proxies.client(of: request) else { return false }
      // An untrusted peer counts as the client itself.
      let peer = try Broken.unless(IPAddress(String(lines[1])), "a client without a connection")
      let isPeerTrusted = lines[0].utf8.split(separator: UInt8(ascii: ",")).contains {
        AddressBlock(String(Substring($0).trimmingBlanks))?.contains(peer) == true
      }
      try must(client == peer || isPeerTrusted, "\(peer) was taken for \(client)")
      return true
    },
    FuzzTarget("limit", seeds: ["10/5m", "1000000/1s", "20/1h", "3/2d"], words: ["/", "s", "m", "h", "d", "0"]) {
      input in
      guard let text = String(validating: input, as: UTF8.self), let limit = RateLimit(text) else { return false }
      try must(limit.count >= 1 && limit.seconds >= 1, "a limit of nothing")
      try must(RateLimit(limit.description) == limit, "\(limit) read again is another")
      return true
    },
  ]
}

extension Broken {
  static func unless<Value>(_ value: Value?, _ what: String) throws(Broken) -> Value {
    guard let value else { throw Broken(what) }
    return value
  }
}
