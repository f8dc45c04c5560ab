/// Finds the line and the column of a byte.
struct FileLines {
  private let bytes: [UInt8]
  /// The first byte of each line.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func place(_ offset: Int) -> FilePlace {
    // The last line that begins at or before it.
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(max(offset, starts[low]), bytes.count)]
    return FilePlace(line: low + 1, column: String(decoding: before, as: UTF8.self).count + 1)
  }
}
