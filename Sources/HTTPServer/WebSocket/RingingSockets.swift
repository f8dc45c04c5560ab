import Basics

/// The sockets that a loop has to serve because a handler has sent something, in order. A message for hundreds of sockets
/// is sent over several turns, between which the loop's other connections get theirs.
struct RingingSockets {
  /// The most sockets in one turn: a message to a socket costs about ten microseconds, most of it in the kernel.
  static let maximum = 64

  private var waiting = Ring<Int32>()

  var isEmpty: Bool { waiting.isEmpty }

  /// The number for which memory is allocated.
  var room: Int { waiting.capacity }

  mutating func add(_ descriptor: Int32) { waiting.append(descriptor) }

  /// Takes over what has rung.
  mutating func take(_ rung: inout [Int32]) {
    for descriptor in rung { waiting.append(descriptor) }
    rung.removeAll(keepingCapacity: true)
  }

  /// Those to serve in this turn.
  mutating func next() -> [Int32] {
    var due: [Int32] = []
    while due.count < Self.maximum, let descriptor = waiting.popFirst() { due.append(descriptor) }
    return due
  }
}
