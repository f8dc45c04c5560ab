/// Strokes relative to par; negative is better.
public struct ToPar: Hashable, Comparable, Sendable {
  public let strokes: Int

  public init(_ strokes: Int) {
    self.strokes = strokes
  }

  public static func < (left: Self, right: Self) -> Bool { left.strokes < right.strokes }
}

extension ToPar: CustomStringConvertible {
  /// The notation of scorecards: "E", "+3", "−2" with a true minus sign.
  public var description: String {
    switch strokes {
    case 0: "E"
    case 1...: "+\(strokes)"
    default: "\u{2212}\(strokes.magnitude)"
    }
  }
}

extension ToPar: Codable {
  public init(from decoder: any Decoder) throws {
    self.strokes = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(strokes)
  }
}
