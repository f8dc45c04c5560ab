/// A rate, such as `10/5m`: a burst of ten, and over time ten in five minutes.
public struct RateLimit: Sendable, Hashable, LosslessStringConvertible {
  public static let form = "a count and a time, such as 10/5m (s, m, h or d)"

  /// The burst: how many tokens a full bucket has.
  public let count: Int
  /// The time in which an empty bucket becomes full, in seconds.
  public let seconds: Int

  /// Once a day.
  static let tightest = RateLimit(count: 1, seconds: 86_400)

  private static let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]

  private init(count: Int, seconds: Int) {
    self.count = count
    self.seconds = seconds
  }

  /// A limit that the program sets itself: 1 to a million in a minute.
  public static func perMinute(_ count: Int) -> RateLimit {
    RateLimit(count: min(max(1, count), 1_000_000), seconds: 60)
  }

  /// Reads a count from 1 to a million and a time from a second to 366 days; nil for any other text.
  public init?(_ text: String) {
    guard text.utf8.count <= 20 else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let unit = parts[1].last.flatMap({ Self.units[$0] }),
      let count = Self.number(parts[0]), let time = Self.number(parts[1].dropLast()),
      (1...1_000_000).contains(count), (1...366 * 86_400).contains(time), time * unit <= 366 * 86_400
    else { return nil }
    self.init(count: count, seconds: time * unit)
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// Microseconds until a bucket gains one token.
  var interval: Int { max(1, seconds * 1_000_000 / count) }
  /// Microseconds until an empty bucket is full; a multiple of `interval`.
  var capacity: Int { interval * count }

  public var description: String { "\(count)/\(seconds)s" }
}
