import HTTPServer
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7"), ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"),
    ("::ffff:192.0.2.7", "192.0.2.7"), ("::FFFF:c000:207", "192.0.2.7"), ("::1", "0:0:0:0:0:0:0:1"),
    ("::", "0:0:0:0:0:0:0:0"),
    ("2001:DB8::7", "2001:db8:0:0:0:0:0:7"), ("fe80::1%eth0", "fe80:0:0:0:0:0:0:1"),
  ])
  func `An address is read`(text: String, description: String) throws {
    let address = try #require(IPAddress(text))
    #expect(address.description == description)
    #expect(IPAddress(address.description) == address)
  }

  @Test(arguments: [
    "", " ", "localhost", "unknown", "192.0.2", "192.0.2.256", "192.0.2.7.8", "192.0.2.07", "0x7f.0.0.1", "2130706433",
    " 192.0.2.7", "192.0.2.7 ", "1::2::3", "2001:db8", "12345::", "::ffff:192.0.2.256", "[::1]", "192.0.2.7:80",
    "%eth0", "١.٢.٣.٤", "192.0.2.7\u{0}",
  ])
  func `An invalid address is refused`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  /// A subscriber usually owns all addresses of a /64.
  @Test func `A log has an address's network, and not the address`() throws {
    for (text, neighbourhood) in [
      ("192.0.2.77", "192.0.2.0/24"), ("::ffff:192.0.2.77", "192.0.2.0/24"), ("255.255.255.255", "255.255.255.0/24"),
      ("2001:db8:1:2:3:4:5:6", "2001:db8:1:0:0:0:0:0/48"), ("::1", "0:0:0:0:0:0:0:0/48"),
    ] {
      #expect(IPAddress(text)?.neighbourhood == neighbourhood)
    }
  }

  @Test func `An IPv6 subscriber is identified by the first 64 bits`() throws {
    let one = try #require(IPAddress("2001:db8:1:2:3:4:5:6"))
    let neighbour = try #require(IPAddress("2001:db8:1:2:ffff::"))
    let other = try #require(IPAddress("2001:db8:1:3:3:4:5:6"))
    #expect(one.subscriber == neighbour.subscriber)
    #expect(one.subscriber != other.subscriber)
    #expect(IPAddress("192.0.2.7")?.subscriber == IPAddress("::ffff:192.0.2.7")?.subscriber)
    #expect(IPAddress("192.0.2.7")?.subscriber != IPAddress("192.0.2.8")?.subscriber)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.255.255", true), ("10.1.2.3/8", "10.9.9.9", true), ("10.0.0.0/8", "11.0.0.0", false),
    ("10.0.0.0/8", "::ffff:10.1.1.1", true), ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.6", false),
    ("192.0.2.0/31", "192.0.2.1", true), ("192.0.2.0/31", "192.0.2.2", false), ("0.0.0.0/0", "203.0.113.9", true),
    ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "203.0.113.9", true), ("2001:db8::/32", "2001:db8:ffff::1", true),
    ("2001:db8::/32", "2001:db9::", false), ("2001:db8::/63", "2001:db8:0:1::", true),
    ("2001:db8::/64", "2001:db8:0:1::", false), ("2001:db8::/65", "2001:db8::7fff:0:0:0", true),
    ("2001:db8::/65", "2001:db8::8000:0:0:0", false), ("::1", "::1", true), ("::1/128", "::2", false),
    ("::ffff:10.0.0.0/104", "10.3.3.3", true),
  ])
  func `A block contains what its length says`(block: String, address: String, isContained: Bool) throws {
    let block = try #require(AddressBlock(block))
    #expect(block.contains(try #require(IPAddress(address))) == isContained)
    #expect(AddressBlock(block.description) == block)
  }

  @Test(arguments: [
    "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.0/a", "::/129",
    "10.0.0.0/0008", "localhost/8",
  ])
  func `An invalid block is refused`(text: String) {
    #expect(AddressBlock(text) == nil)
  }
}
