/// Lines that wait to be written, in their order and bounded: what no longer fits is dropped whole and counted. A value:
/// the lock and the writing are its owner's.
struct LogQueue: Sendable {
  private let maximumBytes: Int
  private(set) var waiting: [UInt8] = []
  /// Lines that were dropped since the last were taken.
  private var dropped = 0

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Adds lines with their line breaks: all of them or none.
  ///
  /// - Returns: How many were dropped.
  mutating func add(_ bytes: [UInt8]) -> Int {
    guard waiting.count + bytes.count <= maximumBytes else {
      let lines = bytes.count { $0 == UInt8(ascii: "\n") }
      dropped += lines
      return lines
    }
    waiting.append(contentsOf: bytes)
    return 0
  }

  /// Takes all that waits, and what was dropped behind it; gives `empty` for the room that it took, so that neither
  /// array must grow again.
  ///
  /// - Returns: How many lines were dropped behind what was taken.
  mutating func take(into empty: inout [UInt8]) -> Int {
    empty.removeAll(keepingCapacity: true)
    swap(&waiting, &empty)
    defer { dropped = 0 }
    return dropped
  }

  var isEmpty: Bool { waiting.isEmpty && dropped == 0 }
}
