// The standard library has the normal forms, by which `String` compares, but no public API for them yet.
@_spi(_Unicode) internal import Swift

extension String {
  /// The text in Normalization Form C (UAX #15), so that texts that look the same are the same: `é` rather than `e` with a
  /// combining accent.
  ///
  /// The time is quadratic in the length of a run of combining marks, so the text's length must be bounded.
  public var composed: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
