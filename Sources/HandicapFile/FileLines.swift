/// Finds the line and the column of a byte, of one after another: it goes on from where it was, so that all of a file's
/// places together cost one way through it.
struct FileLines {
  private let bytes: [UInt8]
  private var offset = 0
  private var place = FilePlace(line: 1, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// An offset before the last one begins at the start again.
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
