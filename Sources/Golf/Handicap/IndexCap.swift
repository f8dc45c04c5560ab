/// The limit on an index's rise above the low index (WHS rule 5.8). Recomputed at each revision, with no memory.
public enum IndexCap: Hashable, Sendable {
  case none
  /// The part of an index more than 3.0 above the low index counts half.
  case soft
  /// An index is at most 5.0 above the low index.
  case hard

  static let softFrom = Tenths(30)
  static let hardAt = Tenths(50)

  /// The average after the caps, and which cap applied. Without a low index none does.
  public static func limit(_ average: Tenths, low: HandicapIndex?) -> (result: Tenths, cap: IndexCap) {
    guard let low else { return (average, .none) }
    let rise = average.count - low.rawValue
    guard rise > softFrom.count else { return (average, .none) }
    let softened = softFrom.count + Rounding.nearest(rise - softFrom.count, 2)
    return softened > hardAt.count
      ? (Tenths(low.rawValue + hardAt.count), .hard) : (Tenths(low.rawValue + softened), .soft)
  }
}

extension Explanation {
  /// The cap on an average above the low index (rule 5.8); nil if there is no low index.
  public static func cap(_ average: Tenths, low: HandicapIndex?) -> Explanation {
    cap(average, Input("average", .tenths(average)), low: low.map { ($0, Input("low", .tenths($0.tenths))) })
  }

  static func cap(
    _ average: Tenths,
    _ input: Input,
    low: (index: HandicapIndex, input: Input)?,
    without why: String = "There is no low index, so nothing is capped."
  ) -> Explanation {
    let (capped, cap) = IndexCap.limit(average, low: low?.index)
    let title = "Soft and hard cap"
    guard let low else {
      return Explanation("5.8", title, "average", [input], result: .tenths(capped), note: why)
    }
    let rise = Tenths(average.count - low.index.rawValue)
    let place = rise.count < 0 ? "\(Tenths(-rise.count)) below" : "\(rise) above"
    let verdict =
      switch cap {
      case .none: "nothing is capped up to \(IndexCap.softFrom) above it."
      case .soft: "the part beyond \(IndexCap.softFrom) counts half (soft cap)."
      case .hard: "it is held at \(IndexCap.hardAt) above it (hard cap)."
      }
    return Explanation(
      "5.8",
      title,
      "if(average <= low + 3, average, round1(min(low + 3 + (average - low - 3) / 2, low + 5)))",
      [input, low.input],
      result: .tenths(capped),
      note: "\(average) is \(place) the low index \(low.index): \(verdict)"
    )
  }
}
