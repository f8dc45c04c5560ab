/// Values that were used lately. Bounded: what was not asked for during a whole generation is forgotten.
///
/// Inlinable, since this target is built without `-cross-module-optimization`: each library compiles it for its own keys.
public struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline var young: [Key: Value] = [:]
  @usableFromInline var old: [Key: Value] = [:]
  @usableFromInline var youngSize = 0
  @usableFromInline let limit: Int
  @usableFromInline let size: @Sendable (Value) -> Int

  /// - Parameters:
  ///   - limit: What a generation holds, in the unit of `size`; about twice as much is held at most.
  ///   - size: Of one value; without it values are counted.
  @inlinable
  public init(limit: Int, size: @escaping @Sendable (Value) -> Int = { _ in 1 }) {
    self.limit = limit
    self.size = size
  }

  /// Asking keeps it for another generation.
  @inlinable
  public mutating func value(of key: Key) -> Value? {
    if let value = young[key] { return value }
    guard let value = old.removeValue(forKey: key) else { return nil }
    keep(value, for: key)
    return value
  }

  @inlinable
  public mutating func keep(_ value: Value, for key: Key) {
    if let replaced = young.updateValue(value, forKey: key) { youngSize -= size(replaced) }
    youngSize += size(value)
    guard youngSize > limit else { return }
    old = young
    young = [:]
    youngSize = 0
  }
}
