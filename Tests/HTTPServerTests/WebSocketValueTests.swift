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

  /// A subscription that ends and begins again: what belongs to the second one may not come before the end of the first.
  @Test func aNewStateDoesNotOvertakeAMessageThatMustBeSent() {
    var outbox = WebSocketOutbox(maximumBytes: 1_000)
    for text in ["1", "2"] { _ = outbox.add(text, replacing: "x") }
    _ = outbox.add("ended", replacing: nil)
    for text in ["3", "4"] { _ = outbox.add(text, replacing: "x") }
    let items = all(&outbox)
    #expect(items == [.text("2"), .text("ended"), .text("4")])
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

  private func all(_ outbox: inout WebSocketOutbox) -> [WebSocketOutbox.Item] {
    var items: [WebSocketOutbox.Item] = []
    while let item = outbox.next() { items.append(item) }
    return items
  }
}
