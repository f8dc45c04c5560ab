/// A first-in, first-out queue in which no element moves when another one leaves. Adding and removing take constant time
/// on average. It grows by doubling, and gives half of its memory back once three quarters of it are unused.
///
/// Inlinable, since this target is built without `-cross-module-optimization`: each library compiles it for its own
/// elements.
public struct Ring<Element> {
  /// A power of two of slots; nil where there is no element.
  @usableFromInline var places: [Element?] = []
  /// The place of the first element.
  @usableFromInline var head = 0
  @usableFromInline var used = 0

  /// The smallest capacity: the queue does not shrink below it.
  @usableFromInline static var least: Int { 16 }

  @inlinable
  public init() {}

  @inlinable
  public var count: Int { used }

  @inlinable
  public var isEmpty: Bool { used == 0 }

  /// The number of elements for which memory is allocated.
  @inlinable
  public var capacity: Int { places.count }

  @inlinable
  public mutating func append(_ element: Element) {
    if used == places.count { resize(to: max(Self.least, 2 * used)) }
    places[place(used)] = element
    used += 1
  }

  @inlinable
  public mutating func popFirst() -> Element? {
    guard used > 0 else { return nil }
    let element = places[head].take()
    head = place(1)
    used -= 1
    if places.count > Self.least, used <= places.count / 4 { resize(to: places.count / 2) }
    return element
  }

  /// Replaces the first element, from the front, that `isReplaced` accepts, and returns it; nil if it accepts none. Takes
  /// time linear in `count`.
  @inlinable
  public mutating func replaceFirst(with element: Element, where isReplaced: (Element) -> Bool) -> Element? {
    for index in 0..<used {
      guard let old = places[place(index)], isReplaced(old) else { continue }
      places[place(index)] = element
      return old
    }
    return nil
  }

  /// Keeps only these elements, in their order.
  @inlinable
  public mutating func filter(_ isKept: (Element) -> Bool) {
    var kept = Ring()
    while let element = popFirst() { if isKept(element) { kept.append(element) } }
    self = kept
  }

  @inlinable
  mutating func resize(to size: Int) {
    var moved: [Element?] = []
    moved.reserveCapacity(size)
    for index in 0..<used { moved.append(places[place(index)]) }
    moved.append(contentsOf: repeatElement(nil, count: size - used))
    places = moved
    head = 0
  }

  /// The place of the element at this index, counted from the first.
  @inlinable
  func place(_ index: Int) -> Int { (head + index) & (places.count - 1) }
}

extension Ring: Sendable where Element: Sendable {}
