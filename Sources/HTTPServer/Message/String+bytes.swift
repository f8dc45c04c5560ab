extension String {
  /// Whether every UTF-8 byte satisfies `isSound`. Uses a span, because a request's head is scanned several times, and
  /// a string's indices cost ten times as much.
  func allBytes(_ isSound: (UInt8) -> Bool) -> Bool {
    let bytes = utf8Span.span
    for place in bytes.indices where !isSound(bytes[place]) { return false }
    return true
  }

  /// The offset in bytes of the first occurrence of a byte at or after `start`.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    let bytes = utf8Span.span
    var place = start
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// The text between two byte offsets.
  func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
