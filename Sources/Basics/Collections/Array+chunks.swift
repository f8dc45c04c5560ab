extension Array {
  /// The elements in pieces of at most `size`: a bounded batch does not keep others waiting for long.
  @inlinable
  public func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
