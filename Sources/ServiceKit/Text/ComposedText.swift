// The standard library has the normal forms that `String` compares by, and no public way to them yet.
@_spi(_Unicode) internal import Swift

extension String {
  /// In Normalization Form C (UAX #15): the one spelling of what looks the same, `é` and not `e` with an accent.
  ///
  /// Work grows with the square of a run of combining marks: only for text whose length is bounded.
  public var composed: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
