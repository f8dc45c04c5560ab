/// Whom strokes gained compare with.
public enum Baseline: String, Hashable, Sendable, CaseIterable, Encodable {
  /// The average of the professional tour.
  case tour
  /// A player of handicap index 0.
  case scratch
  /// A player who scores 90 on a standard course of par 72.
  case ninety
}

/// Whether a figure follows from what was entered on the hole, or from an average put in its place.
public enum FigureBasis: String, Hashable, Sendable, Encodable {
  case measured, estimated
}

/// Strokes in millionths: an expected score is a fraction of a stroke, and integers add up to the same sum in any
/// order, which doubles do not. Table values are whole numbers of it; an even share of a course rating is off by less
/// than half of one a hole.
enum Millionths {
  static let perStroke = 1_000_000

  /// Straight between the points, which are in hundredths of a stroke; nil outside of them.
  static func interpolate(_ points: [(at: Int, hundredths: Int)], at place: Int) -> Int? {
    for (low, high) in zip(points, points.dropFirst()) where low.at <= place && place <= high.at {
      let rise = (high.hundredths - low.hundredths) * perStroke / 100
      return low.hundredths * perStroke / 100 + Rounding.nearest(rise * (place - low.at), high.at - low.at)
    }
    return nil
  }
}
