/// A number for display: a count of tenths, hundredths or thousandths, rounded half towards plus infinity from the
/// exact value.
public struct RoundedNumber: Hashable, Sendable {
  /// The number in units of the last decimal.
  public let count: Int
  /// The number of decimals, 0 to 3.
  public let places: Int

  public init(count: Int, places: Int) {
    self.count = count
    self.places = places
  }

  public init(_ tenths: Tenths) {
    self.init(count: tenths.count, places: 1)
  }

  /// `numerator / denominator` rounded to `places` decimals. The denominator must be above zero.
  public init(_ numerator: Int, over denominator: Int, places: Int) {
    self.init(count: Rounding.nearest(numerator * Self.power(places), denominator), places: places)
  }

  static func power(_ places: Int) -> Int { (0..<places).reduce(1) { power, _ in power * 10 } }
}

extension RoundedNumber: CustomStringConvertible {
  /// "4.67", "-0.3", "12"
  public var description: String {
    let power = Self.power(places)
    let whole = Int(count.magnitude) / power
    let sign = count < 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let decimals = String(Int(count.magnitude) % power)
    return "\(sign)\(whole).\(String(repeating: "0", count: places - decimals.count))\(decimals)"
  }
}

extension RoundedNumber: Encodable {
  /// A JSON number. The double nearest to a count over a power of ten prints with exactly those decimals.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(count) / Double(Self.power(places)))
  }
}
