/// The tour's expected strokes from the tee by the length of the hole: M. Broadie, "Every Shot Counts" (2014);
/// interpolated linearly between the published lengths.
public enum TeeBaseline {
  /// The published range, in yards. Shorter holes use the first value; above it, the expectation keeps rising at the
  /// rate of the last twenty yards (both our choice).
  public static let published = 100...600

  /// The expected strokes, in millionths.
  public static func millionths(yards: Int) -> Int {
    if yards <= published.lowerBound { return first }
    if yards <= published.upperBound { return table[yards - published.lowerBound] }
    return last + (yards - published.upperBound) * lastRise
  }

  private static let hundredths = [
    292, 299, 297, 299, 305, 312, 317, 325, 345, 365, 371, 379, 386, 392, 396, 399, 402, 408, 417, 428, 441, 454, 465,
    474, 479, 482,
  ]
  private static let step = 20

  private static let first = (hundredths.first ?? 0) * Millionths.perStroke / 100
  private static let last = (hundredths.last ?? 0) * Millionths.perStroke / 100
  private static let lastRise =
    ((hundredths.last ?? 0) - (hundredths.dropLast().last ?? 0)) * Millionths.perStroke / 100 / step

  private static let table: [Int] = {
    let points = hundredths.enumerated().map { (at: published.lowerBound + step * $0, hundredths: $1) }
    return published.map { Millionths.interpolate(points, at: $0) ?? 0 }
  }()
}
