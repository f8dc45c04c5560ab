extension Duration {
  /// The length in whole nanoseconds.
  @inlinable
  public var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }

  /// The length in whole milliseconds, truncated.
  @inlinable
  public var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }

  /// The length in seconds.
  @inlinable
  public var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }

  /// The length in seconds as text, such as "2.5"; further decimals are truncated. For lengths that are not negative.
  ///
  /// - Parameter decimals: 1 to 9.
  public func secondsText(decimals: Int) -> String {
    let digits = String(1_000_000_000 + nanoseconds % 1_000_000_000)
    return "\(nanoseconds / 1_000_000_000).\(digits.dropFirst().prefix(decimals))"
  }
}
