/// What waits to be sent on one WebSocket, bounded by the bytes that are held for it, however far behind its reader is.
/// A value: the lock and the waking are its owner's.
struct WebSocketOutbox {
  enum Item: Hashable {
    case text(String)
    case close(WebSocketCloseCode, reason: String)
  }

  private struct Waiting {
    let key: String?
    var text: String

    var bytes: Int { text.utf8.count + WebSocketOutbox.overhead }
  }

  /// What a message takes beside its text, so that empty ones are bounded as well.
  static let overhead = 64

  private let maximumBytes: Int
  /// Those before `first` were sent; they hold no text, and make room once they are half of all.
  private var waiting: [Waiting] = []
  private var first = 0
  private var bytes = 0
  private var closing: (code: WebSocketCloseCode, reason: String)?
  /// The close was handed out, or the connection is gone: nothing is taken any more.
  private(set) var isClosed = false
  /// The loop knows that something waits.
  private var isRung = false

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  var isOpen: Bool { closing == nil && !isClosed }

  /// Adds a message; with a key, it takes the place of one of that key that still waits. Returns whether the loop must
  /// be woken.
  mutating func add(_ text: String, replacing key: String?) -> Bool {
    guard isOpen else { return false }
    let message = Waiting(key: key, text: text)
    bytes += message.bytes
    if let key, let place = waiting[first...].firstIndex(where: { $0.key == key }) {
      bytes -= waiting[place].bytes
      waiting[place] = message
    } else {
      waiting.append(message)
    }
    if bytes > maximumBytes {
      forget()
      closing = (.tryAgainLater, "too slow")
    }
    return ring()
  }

  /// Ends the conversation behind what waits. The first reason counts.
  mutating func close(_ code: WebSocketCloseCode, reason: String) -> Bool {
    guard isOpen else { return false }
    closing = (code, reason)
    return ring()
  }

  /// The next thing to send; nil where nothing waits, after which the next addition wakes the loop again.
  mutating func next() -> Item? {
    guard !isClosed else { return nil }
    if first < waiting.count {
      let message = waiting[first]
      bytes -= message.bytes
      waiting[first].text = ""
      first += 1
      if 2 * first >= waiting.count {
        waiting.removeFirst(first)
        first = 0
      }
      return .text(message.text)
    }
    if let closing {
      isClosed = true
      return .close(closing.code, reason: closing.reason)
    }
    isRung = false
    return nil
  }

  /// The connection is gone.
  mutating func end() {
    isClosed = true
    forget()
  }

  /// How many messages it has room for now.
  var room: Int { waiting.capacity }

  private mutating func ring() -> Bool {
    defer { isRung = true }
    return !isRung
  }

  private mutating func forget() {
    waiting = []
    first = 0
    bytes = 0
  }
}
