extension Int {
  /// The quotient rounded down, and a remainder that is never negative: -1 by 10 is -1 and 9.
  ///
  /// - Parameter divisor: Above zero.
  @inlinable
  public func floored(dividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
