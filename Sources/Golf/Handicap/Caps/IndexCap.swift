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
