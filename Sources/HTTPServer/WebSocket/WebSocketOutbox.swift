import Basics

/// The messages queued on one WebSocket, bounded by the bytes held for them, however slow the reader. A value type: the
/// owner does the locking and the waking.
struct WebSocketOutbox {
  enum Item: Hashable {
    case text(String)
    case close(WebSocketCloseCode, reason: String)
  }

  private struct Waiting {
    let key: String?
    /// How many messages without a key were added before it.
    let era: UInt32
    let text: String

    var bytes: Int { text.utf8.count + WebSocketOutbox.overhead }
  }

  /// The bytes counted for a message beyond its text, so that empty messages are bounded as well.
  static let overhead = 64

  private let maximumBytes: Int
  private var waiting = Ring<Waiting>()
  private var bytes = 0
  private var era: UInt32 = 0
  private var closing: (code: WebSocketCloseCode, reason: String)?
  /// The close was taken for sending, or the connection ended: no more messages are accepted.
  private(set) var isClosed = false
  /// Whether the loop was told that data is queued.
  private var isRung = false

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  var isOpen: Bool { closing == nil && !isClosed }

  /// Queues a message. With a key, it replaces a queued message with that key, unless a message without a key was
  /// queued since: no message overtakes one of those. Returns whether the loop must be woken.
  mutating func add(_ text: String, replacing key: String?) -> Bool {
    guard isOpen else { return false }
    if key == nil { era &+= 1 }
    let message = Waiting(key: key, era: era, text: text)
    bytes += message.bytes
    if let key, let replaced = waiting.replaceFirst(with: message, where: { $0.era == message.era && $0.key == key }) {
      bytes -= replaced.bytes
    } else {
      waiting.append(message)
    }
    if bytes > maximumBytes {
      forget()
      closing = (.tryAgainLater, "too slow")
    }
    return ring()
  }

  /// Queues the close after the queued messages. Only the first close counts.
  mutating func close(_ code: WebSocketCloseCode, reason: String) -> Bool {
    guard isOpen else { return false }
    closing = (code, reason)
    return ring()
  }

  /// The next item to send; nil if none is queued, after which the next addition wakes the loop again.
  mutating func next() -> Item? {
    guard !isClosed else { return nil }
    if let message = waiting.popFirst() {
      bytes -= message.bytes
      return .text(message.text)
    }
    if let closing {
      isClosed = true
      return .close(closing.code, reason: closing.reason)
    }
    isRung = false
    return nil
  }

  /// The connection ended.
  mutating func end() {
    isClosed = true
    forget()
  }

  /// The number of messages for which memory is allocated.
  var room: Int { waiting.capacity }

  private mutating func ring() -> Bool {
    defer { isRung = true }
    return !isRung
  }

  private mutating func forget() {
    waiting = Ring()
    bytes = 0
  }
}
