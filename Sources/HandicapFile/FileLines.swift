/// Finds the line and column of byte offsets. It continues from the previous offset, so that locating all of a file's
/// faults costs one pass.
struct FileLines {
  private let bytes: [UInt8]
  private var offset = 0
  private var place = FilePlace(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// An offset before the previous one restarts at the beginning.
  mutating func place(_ wanted: Int) -> FilePlace {
    if wanted < offset { (offset, place) = (0, FilePlace(line: 1, column: 1)) }
    while offset < min(wanted, bytes.count) {
      let byte = bytes[offset]
      if byte == 0x0A {
        place = FilePlace(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place = FilePlace(line: place.line, column: place.column + 1)
      }
      offset += 1
    }
    return place
  }
}
