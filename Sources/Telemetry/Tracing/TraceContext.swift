/// Where in a trace something happens: W3C Trace Context, version 00.
public struct TraceContext: Sendable, Hashable {
  /// 32 hexadecimal digits, not all zero.
  public let traceID: String
  /// 16 hexadecimal digits, not all zero.
  public let spanID: String
  public let sampled: Bool

  /// A new trace.
  public init(sampled: Bool = true) {
    traceID = Self.randomDigits(32)
    spanID = Self.randomDigits(16)
    self.sampled = sampled
  }

  /// Reads a `traceparent` header; nil for anything that is not well formed.
  public init?(traceparent: some StringProtocol) {
    let parts = traceparent.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "00", Self.isID(parts[1], 32), Self.isID(parts[2], 16),
      parts[3].utf8.count == 2, let flags = UInt8(parts[3], radix: 16)
    else { return nil }
    traceID = String(parts[1])
    spanID = String(parts[2])
    sampled = flags & 1 == 1
  }

  private init(traceID: String, spanID: String, sampled: Bool) {
    self.traceID = traceID
    self.spanID = spanID
    self.sampled = sampled
  }

  /// A new span of the same trace.
  public func child() -> TraceContext {
    TraceContext(traceID: traceID, spanID: Self.randomDigits(16), sampled: sampled)
  }

  public var traceparent: String { "00-\(traceID)-\(spanID)-\(sampled ? "01" : "00")" }

  private static func isID(_ text: some StringProtocol, _ length: Int) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      && text.utf8.contains { $0 != 48 }
  }

  private static func randomDigits(_ count: Int) -> String {
    var text = ""
    while text.utf8.count < count {
      let digits = String(UInt64.random(in: 1...UInt64.max), radix: 16)
      text += String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return text
  }
}
