/// The number of a hole within a round. A nine-hole course played twice also has holes 10 to 18.
public struct HoleNumber: BoundedInteger {
  public static let allowed = 1...18

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}

extension HoleNumber {
  /// Parses canonical text: without a sign or leading zeros.
  public init?(text: String) {
    guard text.utf8.count <= 2, text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text)
    else { return nil }
    self.init(rawValue: number)
  }

  /// Whether the hole is one of 1 to 9, which a scorecard totals as OUT; the others are IN.
  public var isFrontNine: Bool { rawValue <= 9 }
}
