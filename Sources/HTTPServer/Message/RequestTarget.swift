/// A request target in origin form (RFC 9112, 3.2.1), split and decoded.
///
/// Segments are decoded one by one after the split, so `%2F` never makes a new segment.
public struct RequestTarget: Sendable, Hashable {
  /// As it arrived.
  public let raw: String
  public let segments: [String]
  /// Names and values, decoded, in order; `+` is a space.
  public let query: [(name: String, value: String)]

  /// Nil for a target that is not in origin form or does not decode: a broken percent escape, text that is not
  /// UTF-8, a NUL or another control character.
  public init?(_ raw: String) {
    guard raw.utf8.first == UInt8(ascii: "/"), raw.allBytes({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let pathEnd = raw.offset(of: UInt8(ascii: "?")) ?? raw.utf8.count
    var segments: [String] = []
    segments.reserveCapacity(8)
    var start = 1
    while start <= pathEnd {
      let end = min(raw.offset(of: UInt8(ascii: "/"), from: start) ?? pathEnd, pathEnd)
      guard let decoded = Self.decode(raw.part(start..<end).utf8, plusIsSpace: false) else { return nil }
      segments.append(decoded)
      start = end + 1
    }
    var query: [(name: String, value: String)] = []
    for pair in raw.utf8.dropFirst(pathEnd + 1).split(separator: UInt8(ascii: "&")) {
      let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decode(sides[0], plusIsSpace: true),
        let value = sides.count > 1 ? Self.decode(sides[1], plusIsSpace: true) : ""
      else { return nil }
      query.append((name, value))
    }
    self.raw = raw
    self.segments = segments
    self.query = query
  }

  public static func == (left: Self, right: Self) -> Bool { left.raw == right.raw }
  public func hash(into hasher: inout Hasher) { hasher.combine(raw) }

  private static func decode(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String? {
    let plain = String(Substring(text))
    guard !plain.allBytes({ $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "+") && $0 < 0x80 }) else { return plain }
    var bytes: [UInt8] = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(hexadecimal), let low = rest.next().flatMap(hexadecimal) else {
          return nil
        }
        let decoded = high << 4 | low
        guard decoded >= 0x20, decoded != 0x7F else { return nil }
        bytes.append(decoded)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
