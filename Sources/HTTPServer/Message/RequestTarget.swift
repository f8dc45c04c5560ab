import Basics

/// A request target in origin form (RFC 9112, 3.2.1), split and decoded.
///
/// Segments are decoded one by one after the split, so `%2F` never creates another segment.
public struct RequestTarget: Sendable, Hashable {
  /// The target as it arrived.
  public let raw: String
  public let segments: [String]
  /// Names and values, decoded and in order; `+` is a space.
  public let query: [(name: String, value: String)]

  /// More segments would only cost time: no route has ten, and no operation has ten parameters.
  public static let maximumSegments = 32
  public static let maximumParameters = 64

  /// Nil if the target is not in origin form, does not decode (a broken percent escape, text that is not UTF-8, a NUL
  /// or another control character), or has too many parts.
  public init?(_ raw: String) {
    guard case .success(let target) = Self.read(raw) else { return nil }
    self = target
  }

  private init(raw: String, segments: [String], query: [(name: String, value: String)]) {
    self.raw = raw
    self.segments = segments
    self.query = query
  }

  /// Parses a target; a failure has the refusal that the client gets.
  static func read(_ raw: String) -> Result<RequestTarget, HTTPRefusalError> {
    guard raw.utf8.first == UInt8(ascii: "/"), raw.allBytes({ $0 > 0x20 && $0 != 0x7F }) else {
      return .failure(.init(.badTarget))
    }
    let pathEnd = raw.offset(of: UInt8(ascii: "?")) ?? raw.utf8.count
    var segments: [String] = []
    segments.reserveCapacity(8)
    var start = 1
    while start <= pathEnd {
      let end = min(raw.offset(of: UInt8(ascii: "/"), from: start) ?? pathEnd, pathEnd)
      guard segments.count < maximumSegments else { return .failure(.init(.targetTooLong)) }
      guard let decoded = decode(raw.part(start..<end).utf8, plusIsSpace: false) else {
        return .failure(.init(.badTarget))
      }
      segments.append(decoded)
      start = end + 1
    }
    var query: [(name: String, value: String)] = []
    let pairs = raw.utf8.dropFirst(pathEnd + 1).split(separator: UInt8(ascii: "&"), maxSplits: maximumParameters)
    guard pairs.count <= maximumParameters else { return .failure(.init(.targetTooLong)) }
    for pair in pairs {
      let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decode(sides[0], plusIsSpace: true),
        let value = sides.count > 1 ? decode(sides[1], plusIsSpace: true) : ""
      else { return .failure(.init(.badTarget)) }
      query.append((name, value))
    }
    return .success(RequestTarget(raw: raw, segments: segments, query: query))
  }

  public static func == (left: Self, right: Self) -> Bool { left.raw.isExactly(right.raw) }
  public func hash(into hasher: inout Hasher) { hasher.combine(ExactText(raw)) }

  private static func decode(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String? {
    let plain = String(Substring(text))
    guard !plain.allBytes({ $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "+") && $0 < 0x80 }) else { return plain }
    var bytes: [UInt8] = []
    var rest = text.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(HexadecimalText.value),
          let low = rest.next().flatMap(HexadecimalText.value)
        else {
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
}
