/// A bounded cache: a value that was not used while one half filled up is evicted.
public struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private var youngSize = 0
  private let limit: Int
  private let size: @Sendable (Value) -> Int

  /// - Parameters:
  ///   - limit: The size of one half, in the unit of `size`; the cache holds about twice as much.
  ///   - size: The size of a value; without it each counts 1.
  public init(limit: Int, size: @escaping @Sendable (Value) -> Int = { _ in 1 }) {
    self.limit = limit
    self.size = size
  }

  /// A use: keeps the value for another half.
  public mutating func value(of key: Key) -> Value? {
    if let value = young[key] { return value }
    guard let value = old.removeValue(forKey: key) else { return nil }
    keep(value, for: key)
    return value
  }

  public mutating func keep(_ value: Value, for key: Key) {
    if let replaced = young.updateValue(value, forKey: key) { youngSize -= size(replaced) }
    youngSize += size(value)
    guard youngSize > limit else { return }
    old = young
    young = [:]
    youngSize = 0
  }
}
