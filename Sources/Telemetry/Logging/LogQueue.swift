/// A bounded queue of lines to write, in order: a line that does not fit is dropped whole and counted. A value type:
/// the owner does the locking and the writing.
struct LogQueue: Sendable {
  private let maximumBytes: Int
  private(set) var waiting: [UInt8] = []
  /// The number of lines dropped since lines were last taken.
  private var dropped = 0

  init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  /// Adds lines with their line breaks: all of them or none.
  ///
  /// - Returns: The number of dropped lines.
  mutating func add(_ bytes: [UInt8]) -> Int {
    guard waiting.count + bytes.count <= maximumBytes else {
      let lines = bytes.count { $0 == UInt8(ascii: "\n") }
      dropped += lines
      return lines
    }
    waiting.append(contentsOf: bytes)
    return 0
  }

  /// Takes all queued lines. The buffers are swapped with `empty`, so that both keep their capacity.
  ///
  /// - Returns: The number of lines dropped after the taken ones.
  mutating func take(into empty: inout [UInt8]) -> Int {
    empty.removeAll(keepingCapacity: true)
    swap(&waiting, &empty)
    defer { dropped = 0 }
    return dropped
  }

  var isEmpty: Bool { waiting.isEmpty && dropped == 0 }
}
