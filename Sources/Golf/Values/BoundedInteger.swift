/// An integer that exists only within its bounds.
public protocol BoundedInteger: RawRepresentable<Int>, Codable, Hashable, Comparable, Sendable,
  CustomStringConvertible
{
  /// The allowed raw values.
  static var allowed: ClosedRange<Int> { get }
}

extension BoundedInteger {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { String(rawValue) }
}

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

/// The strokes that a scratch player is expected to need on a hole.
public struct Par: BoundedInteger {
  public static let allowed = 3...6

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}

/// The order in which handicap strokes are given on a card's holes, 1 first.
public struct StrokeIndex: BoundedInteger {
  public static let allowed = 1...18

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}

/// A scratch player's expected score from a tee, in tenths of a stroke: 72.1 is 721 (WHS).
public struct CourseRating: BoundedInteger {
  /// From a short nine to the hardest eighteen.
  public static let allowed = 200...900

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ tenths: Tenths) {
    self.init(rawValue: tenths.count)
  }

  public var tenths: Tenths { Tenths(rawValue) }

  /// "72.1"
  public var description: String { tenths.description }
}

/// How much harder a tee is for a bogey player than for a scratch player (WHS); 113 is standard.
public struct Slope: BoundedInteger {
  public static let allowed = 55...155

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
