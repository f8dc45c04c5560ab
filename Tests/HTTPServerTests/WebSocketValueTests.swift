import Testing

@testable import HTTPServer

@Suite struct WebSocketValueTests {
  @Test func theOutboxWakesOnceAndSendsInOrder() {
    var outbox = WebSocketOutbox(maximumBytes: 1_000)
    let wakes1 = outbox.add("a", replacing: nil)
    #expect(wakes1)
    let wakes2 = outbox.add("b", replacing: nil)
    #expect(!wakes2)
    let items8 = all(&outbox)
    #expect(items8 == [.text("a"), .text("b")])
    let wakes3 = outbox.add("c", replacing: nil)
    #expect(wakes3)
  }

  @Test func aNewStateTakesThePlaceOfTheOneThatWaits() {
    var outbox = WebSocketOutbox(maximumBytes: 10 + 2 * 64)
    for number in 0..<100 {
      _ = outbox.add("\(number)", replacing: "x")
      _ = outbox.add("\(-number)", replacing: "y")
    }
    let item7 = outbox.next()
    #expect(item7 == .text("99"))
    _ = outbox.add("new", replacing: "x")
    let items9 = all(&outbox)
    #expect(items9 == [.text("-99"), .text("new")])
  }

  @Test func moreThanTheLimitCloses() {
    var outbox = WebSocketOutbox(maximumBytes: 3 + 64)
    _ = outbox.add("abc", replacing: nil)
    #expect(outbox.isOpen)
    _ = outbox.add("d", replacing: nil)
    #expect(!outbox.isOpen)
    let items10 = all(&outbox)
    #expect(items10 == [.close(.tryAgainLater, reason: "too slow")])
  }

  /// A phone on a slow network during a live round: never caught up, never far behind.
  @Test func aReaderOneMessageBehindHoldsNoMoreThanThat() {
    var outbox = WebSocketOutbox(maximumBytes: 64 * 1_024)
    let text = String(repeating: "x", count: 1_000)
    _ = outbox.add(text, replacing: nil)
    for number in 0..<200_000 {
      _ = outbox.add(text, replacing: nil)
      let item = outbox.next()
      guard item == .text(text), outbox.isOpen, outbox.room < 64 else {
        Issue.record("after \(number) messages there is room for \(outbox.room)")
        return
      }
    }
    let rest = all(&outbox)
    #expect(rest == [.text(text)])
  }

  @Test func emptyMessagesAreBoundedAsWell() {
    var outbox = WebSocketOutbox(maximumBytes: 10 * 64)
    for _ in 0..<10 { _ = outbox.add("", replacing: nil) }
    #expect(outbox.isOpen)
    _ = outbox.add("", replacing: nil)
    #expect(!outbox.isOpen)
  }

  @Test func aCloseWaitsForWhatWasSaidBeforeItAndIsTheLast() {
    var outbox = WebSocketOutbox(maximumBytes: 1_000)
    _ = outbox.add("a", replacing: nil)
    let wakes4 = outbox.close(.normal, reason: "done")
    #expect(!wakes4)
    let wakes5 = outbox.close(.goingAway, reason: "later")
    #expect(!wakes5)
    let wakes6 = outbox.add("b", replacing: nil)
    #expect(!wakes6)
    let items11 = all(&outbox)
    #expect(items11 == [.text("a"), .close(.normal, reason: "done")])
  }

  /// FIPS 180-4's examples.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
  ])
  func sha1(text: String, digest: String) {
    let hexadecimal = SHA1.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hexadecimal == digest)
  }

  private func all(_ outbox: inout WebSocketOutbox) -> [WebSocketOutbox.Item] {
    var items: [WebSocketOutbox.Item] = []
    while let item = outbox.next() { items.append(item) }
    return items
  }
}
