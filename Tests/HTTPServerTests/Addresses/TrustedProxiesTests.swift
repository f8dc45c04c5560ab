import HTTPServer
import Testing

@Suite struct TrustedProxiesTests {
  func client(_ trusted: String, _ peer: String, _ forwarded: String...) throws -> String? {
    var headers = HTTPHeaders()
    for line in forwarded { headers.add("X-Forwarded-For", line) }
    let request = HTTPRequest(
      method: .get,
      target: try #require(RequestTarget("/")),
      headers: headers,
      remoteAddress: peer
    )
    return try #require(TrustedProxies(trusted)).client(of: request)?.description
  }

  @Test func `By default no proxy is trusted`() throws {
    #expect(try client("", "192.0.2.7", "203.0.113.1") == "192.0.2.7")
    #expect(TrustedProxies("") == TrustedProxies.none)
    #expect(TrustedProxies(" ") == TrustedProxies.none)
  }

  @Test func `An untrusted peer's claim about the client's address is ignored`() throws {
    #expect(try client("10.0.0.0/8", "192.0.2.7", "203.0.113.1") == "192.0.2.7")
    #expect(try client("10.0.0.0/8", "192.0.2.7", "10.0.0.1, 10.0.0.2") == "192.0.2.7")
  }

  @Test func `The rightmost address that is not trusted counts`() throws {
    #expect(try client("10.0.0.0/8", "10.0.0.1", "203.0.113.1") == "203.0.113.1")
    // Entries further left may have been written by the client.
    #expect(try client("10.0.0.0/8", "10.0.0.1", "8.8.8.8, 203.0.113.1") == "203.0.113.1")
    #expect(try client("10.0.0.0/8", "10.0.0.1", "8.8.8.8, 203.0.113.1, 10.0.0.2,10.0.0.3") == "203.0.113.1")
    #expect(try client("10.0.0.0/8", "10.0.0.1", "8.8.8.8", "203.0.113.1", "10.0.0.2") == "203.0.113.1")
    #expect(try client("10.0.0.0/8, fd00::/8", "fd00::1", "2001:db8::1 ,\t10.0.0.2 ") == "2001:db8:0:0:0:0:0:1")
  }

  @Test func `Where all are trusted, the first of them counts`() throws {
    #expect(try client("10.0.0.0/8", "10.0.0.1") == "10.0.0.1")
    #expect(try client("10.0.0.0/8", "10.0.0.1", "10.0.0.3, 10.0.0.2") == "10.0.0.3")
  }

  @Test func `No more entries are believed than there are proxies`() throws {
    let headers: HTTPHeaders = ["X-Forwarded-For": "203.0.113.9, 10.0.0.7"]
    let request = HTTPRequest(
      method: .get,
      target: try #require(RequestTarget("/")),
      headers: headers,
      remoteAddress: "10.0.0.1"
    )
    var proxies = try #require(TrustedProxies("10.0.0.0/8"))
    // A client on the same private network that wrote the first entry, before the one proxy added its address.
    proxies.hops = 1
    #expect(proxies.client(of: request)?.description == "10.0.0.7")
    // With a balancer in front, the second entry is the balancer's and the first the client's.
    proxies.hops = 2
    #expect(proxies.client(of: request)?.description == "203.0.113.9")
  }

  @Test func `An invalid address ends the search at the proxy that wrote it`() throws {
    for broken in ["", "unknown", "203.0.113.1, ", "203.0.113.1,, ", "_hidden", "203.0.113.1, localhost"] {
      #expect(try client("10.0.0.0/8", "10.0.0.1", broken) == "10.0.0.1")
    }
    #expect(try client("10.0.0.0/8", "10.0.0.1", "203.0.113.1, junk, 10.0.0.2") == "10.0.0.2")
    #expect(try client("10.0.0.0/8", "no address", "203.0.113.1") == nil)
  }

  @Test func `Ports are ignored`() throws {
    #expect(try client("10.0.0.0/8", "10.0.0.1", "203.0.113.1:4711") == "203.0.113.1")
    #expect(try client("10.0.0.0/8", "10.0.0.1", "[2001:db8::1]:4711") == "2001:db8:0:0:0:0:0:1")
    #expect(try client("10.0.0.0/8", "10.0.0.1", "[2001:db8::1]") == "2001:db8:0:0:0:0:0:1")
    for broken in ["203.0.113.1:", "203.0.113.1:port", "[2001:db8::1", "[2001:db8::1]4711", "[]"] {
      #expect(try client("10.0.0.0/8", "10.0.0.1", broken) == "10.0.0.1")
    }
  }

  @Test(arguments: ["10.0.0.0/8,", ",", "10.0.0.0/33", "10.0.0.0/8 fd00::/8", "localhost"])
  func `A list with an invalid entry is refused`(text: String) {
    #expect(TrustedProxies(text) == nil)
  }
}
