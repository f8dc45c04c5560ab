extension String {
  /// Whether all of its UTF-8 is of one kind. By a span: a request's head is looked at byte by byte several times, and
  /// the indices of a string cost ten times as much.
  func allBytes(_ isSound: (UInt8) -> Bool) -> Bool {
    let bytes = utf8Span.span
    for place in bytes.indices where !isSound(bytes[place]) { return false }
    return true
  }

  /// Where a byte first stands, in bytes from the beginning, at or behind `start`.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    let bytes = utf8Span.span
    var place = start
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// The part between two such places.
  func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
