/// The sockets that a loop has to serve because a handler has sent something, in order. A message for hundreds of sockets
/// is sent over several turns, between which the loop's other connections get theirs.
struct RingingSockets {
  /// The most sockets in one turn: a message to a socket costs about ten microseconds, most of it in the kernel.
  static let maximum = 64

  private var waiting: [Int32] = []
  private var first = 0

  var isEmpty: Bool { first == waiting.count }

  /// The number for which memory is allocated.
  var room: Int { waiting.capacity }

  mutating func add(_ descriptor: Int32) { waiting.append(descriptor) }

  /// Takes over what has rung.
  mutating func take(_ rung: inout [Int32]) {
    guard !rung.isEmpty else { return }
    if waiting.isEmpty {
      swap(&waiting, &rung)
    } else {
      waiting += rung
      rung.removeAll(keepingCapacity: true)
    }
  }

  /// Those to serve in this turn.
  mutating func next() -> [Int32] {
    let end = min(waiting.count, first + Self.maximum)
    let due = Array(waiting[first..<end])
    first = end
    if 2 * first >= waiting.count {
      waiting.removeFirst(first)
      first = 0
    }
    return due
  }
}
