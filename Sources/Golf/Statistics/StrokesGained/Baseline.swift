/// The reference player for strokes gained.
public enum Baseline: String, Hashable, Sendable, CaseIterable, Encodable {
  /// The average on the professional tour.
  case tour
  /// A player of handicap index 0.
  case scratch
  /// A player who scores 90 on a standard course of par 72.
  case ninety
}

/// Whether a figure is computed from the hole's own data, or from an average in its place.
public enum FigureBasis: String, Hashable, Sendable, Encodable {
  case measured, estimated
}

/// Strokes in millionths: an expected score is a fraction of a stroke, and unlike doubles, integers add up to the same
/// sum in any order. Table values are exact in this unit; an even share of a course rating is off by less than half a
/// unit a hole.
enum Millionths {
  static let perStroke = 1_000_000

  /// Interpolates linearly between points in hundredths of a stroke; nil outside of them.
  static func interpolate(_ points: [(at: Int, hundredths: Int)], at place: Int) -> Int? {
    for (low, high) in zip(points, points.dropFirst()) where low.at <= place && place <= high.at {
      let rise = (high.hundredths - low.hundredths) * perStroke / 100
      return low.hundredths * perStroke / 100 + Rounding.nearest(rise * (place - low.at), high.at - low.at)
    }
    return nil
  }
}
