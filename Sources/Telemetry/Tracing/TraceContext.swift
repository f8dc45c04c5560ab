/// A position in a trace: W3C Trace Context, version 00.
public struct TraceContext: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64
  private let span: UInt64
  public let sampled: Bool

  /// A new trace.
  public init(sampled: Bool = true) {
    self.init(high: RandomID.next(), low: RandomID.next(), span: RandomID.next(), sampled: sampled)
  }

  /// Parses a `traceparent` header; nil if it is malformed.
  public init?(traceparent: some StringProtocol) {
    // Check the length first: longer text is never split, because splitting compares characters.
    guard traceparent.utf8.count == 55 else { return nil }
    let parts = traceparent.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "00", Self.isID(parts[1], 32), Self.isID(parts[2], 16),
      parts[3].utf8.count == 2, let flags = UInt8(parts[3], radix: 16),
      let high = UInt64(parts[1].prefix(16), radix: 16), let low = UInt64(parts[1].suffix(16), radix: 16),
      let span = UInt64(parts[2], radix: 16)
    else { return nil }
    self.init(high: high, low: low, span: span, sampled: flags & 1 == 1)
  }

  private init(high: UInt64, low: UInt64, span: UInt64, sampled: Bool) {
    self.high = high
    self.low = low
    self.span = span
    self.sampled = sampled
  }

  /// 32 hexadecimal digits, not all zero.
  public var traceID: String { RandomID.hexadecimal(high) + RandomID.hexadecimal(low) }

  /// Appends the same digits as bytes, without creating a string.
  func appendTraceID(to bytes: inout [UInt8]) {
    for bits in [high, low] {
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: bits >> UInt64(60 - 4 * place)) & 15
        bytes.append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
  }

  /// 16 hexadecimal digits, not all zero.
  public var spanID: String { RandomID.hexadecimal(span) }

  /// A new span of the same trace.
  public func child() -> TraceContext {
    TraceContext(high: high, low: low, span: RandomID.next(), sampled: sampled)
  }

  public var traceparent: String {
    var text = "00-"
    text.reserveCapacity(55)
    for (bits, end) in [(high, ""), (low, "-"), (span, sampled ? "-01" : "-00")] {
      text += RandomID.hexadecimal(bits)
      text += end
    }
    return text
  }

  private static func isID(_ text: some StringProtocol, _ length: Int) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      && text.utf8.contains { $0 != 48 }
  }
}
