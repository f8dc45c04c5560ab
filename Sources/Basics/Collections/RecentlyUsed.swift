/// A cache that evicts its least recently used values once their costs exceed a limit. Each operation takes constant time,
/// except `removeAll`. The caller does the locking.
///
/// Inlinable, since this target is built without `-cross-module-optimization`: each library compiles it for its own keys.
public struct RecentlyUsed<Key: Hashable, Value> {
  public let limit: Int
  @usableFromInline var total = 0
  @usableFromInline var places: [Key: Int] = [:]
  /// A linked list from the newest to the oldest entry; its links are indexes into this array.
  @usableFromInline var nodes: [Node?] = []
  @usableFromInline var free: [Int] = []
  @usableFromInline var newest: Int?
  @usableFromInline var oldest: Int?

  @usableFromInline
  struct Node {
    @usableFromInline let key: Key
    @usableFromInline var value: Value
    @usableFromInline let cost: Int
    @usableFromInline var older: Int?
    @usableFromInline var newer: Int?

    @inlinable
    init(key: Key, value: Value, cost: Int) {
      self.key = key
      self.value = value
      self.cost = cost
    }
  }

  /// - Parameter limit: The limit of the total cost, in the unit of `put`.
  @inlinable
  public init(limit: Int) { self.limit = limit }

  @inlinable
  public var count: Int { places.count }

  /// The total cost of the stored values, at most `limit`.
  @inlinable
  public var cost: Int { total }

  @inlinable
  public func cost(of key: Key) -> Int? { places[key].flatMap { nodes[$0]?.cost } }

  /// The value, which becomes the most recently used one.
  @inlinable
  public mutating func use(_ key: Key) -> Value? {
    guard let place = places[key] else { return nil }
    if place != newest {
      unlink(place)
      link(place)
    }
    return nodes[place]?.value
  }

  /// Stores a value, replacing an earlier one. A value that alone costs more than the limit is not stored.
  /// - Parameter cost: At least 1; without it, values are counted.
  /// - Returns: The values that were replaced or evicted, so that a caller can release them outside its lock.
  @inlinable
  @discardableResult
  public mutating func put(_ value: Value, for key: Key, cost: Int = 1) -> [Value] {
    let cost = max(1, cost)
    var gone: [Value] = []
    if let replaced = remove(key) { gone.append(replaced) }
    guard cost <= limit else { return gone }
    while total > limit - cost, let oldest, let node = nodes[oldest] {
      if let evicted = remove(node.key) { gone.append(evicted) }
    }
    let node = Node(key: key, value: value, cost: cost)
    let place: Int
    if let hole = free.popLast() {
      place = hole
      nodes[place] = node
    } else {
      place = nodes.count
      nodes.append(node)
    }
    places[key] = place
    total += cost
    link(place)
    return gone
  }

  @inlinable
  @discardableResult
  public mutating func remove(_ key: Key) -> Value? {
    guard let place = places.removeValue(forKey: key), let node = nodes[place] else { return nil }
    unlink(place)
    nodes[place] = nil
    free.append(place)
    total -= node.cost
    return node.value
  }

  /// Removes the entries of these keys, in time linear in the number of entries, and returns their values.
  @inlinable
  @discardableResult
  public mutating func removeAll(where isGone: (Key) -> Bool) -> [Value] {
    places.keys.filter(isGone).compactMap { remove($0) }
  }

  /// Puts an entry, which is in no list, at the front.
  @inlinable
  mutating func link(_ place: Int) {
    nodes[place]?.older = newest
    nodes[place]?.newer = nil
    if let newest { nodes[newest]?.newer = place } else { oldest = place }
    newest = place
  }

  /// Removes an entry from the list.
  @inlinable
  mutating func unlink(_ place: Int) {
    let (older, newer) = (nodes[place]?.older, nodes[place]?.newer)
    if let older { nodes[older]?.newer = newer } else { oldest = newer }
    if let newer { nodes[newer]?.older = older } else { newest = older }
  }
}

extension RecentlyUsed: Sendable where Key: Sendable, Value: Sendable {}
extension RecentlyUsed.Node: Sendable where Key: Sendable, Value: Sendable {}
