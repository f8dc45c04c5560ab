/// Text that is compared byte by byte, for names, header values and other input of clients.
///
/// `String` compares and hashes by canonical equivalence, for which it sorts each run of combining marks by insertion.
/// That is quadratic in the length of the run, so one long name could occupy a thread for seconds. None of our protocols
/// requires it: JSON's names, header fields, path segments and entity tags are equal if their bytes are.
public struct ExactText: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral value: String) { text = value }

  public static func == (left: Self, right: Self) -> Bool { left.text.isExactly(right.text) }

  /// Orders by bytes, which is also the order of the Unicode scalars.
  public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether both have the same bytes. Linear, and immediate if the lengths differ.
  public func isExactly(_ other: String) -> Bool {
    let (left, right) = (utf8Span.span, other.utf8Span.span)
    guard left.count == right.count else { return false }
    for place in left.indices where left[place] != right[place] { return false }
    return true
  }

  /// Whether both have the same bytes apart from the case of ASCII letters, as header names and tokens are compared.
  public func isExactlyIgnoringCase(_ other: String) -> Bool {
    let (left, right) = (utf8Span.span, other.utf8Span.span)
    guard left.count == right.count else { return false }
    for place in left.indices {
      let (one, another) = (left[place], right[place])
      guard one == another || (one | 0x20 == another | 0x20 && (0x61...0x7A).contains(one | 0x20)) else { return false }
    }
    return true
  }

  /// The first `count` Unicode scalars, for showing a long text. Not characters, because one may be the whole text.
  public func prefix(scalars count: Int) -> String { String(unicodeScalars.prefix(count)) }
}

extension Substring {
  /// Whether both have the same bytes.
  public func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The text without blanks and tabs around it, which may separate the parts of a header field.
  public var trimmingBlanks: Substring {
    let bytes = utf8
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start = bytes.index(after: start) }
    while start < end, case let last = bytes.index(before: end), bytes[last] == 0x20 || bytes[last] == 0x09 {
      end = last
    }
    return self[start..<end]
  }
}
