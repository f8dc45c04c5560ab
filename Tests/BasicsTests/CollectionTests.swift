import Basics
import TestValues
import Testing

/// The bounded cache and the ring, each against a simple model.
struct CollectionTests {
  @Test(arguments: 0..<20) func `The least recently used value is evicted first`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var cache = RecentlyUsed<Int, Int>(limit: 50)
    // A simple model: a list with the last used value at its end.
    var list: [(key: Int, value: Int, cost: Int)] = []
    for step in 0..<600 {
      let key = Int.random(in: 0..<25, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let place = list.firstIndex { $0.key == key }
        #expect(cache.remove(key) == place.map { list[$0].value })
        if let place { list.remove(at: place) }
      case 1:
        let place = list.firstIndex { $0.key == key }
        #expect(cache.use(key) == place.map { list[$0].value })
        if let place { list.append(list.remove(at: place)) }
      default:
        let cost = (Int.random(in: 0..<55, using: &random) + 1) % (step % 9 == 0 ? 56 : 12) + 1
        _ = cache.put(step, for: key, cost: cost)
        list.removeAll { $0.key == key }
        if cost <= 50 {
          while list.reduce(cost, { $0 + $1.cost }) > 50 { list.removeFirst() }
          list.append((key, step, cost))
        }
      }
      #expect(cache.count == list.count)
      #expect(cache.cost == list.reduce(0) { $0 + $1.cost })
      #expect(list.allSatisfy { cache.cost(of: $0.key) == $0.cost })
    }
  }

  @Test func `Values without a cost count as one each, and the oldest is evicted`() {
    var cache = RecentlyUsed<Int, String>(limit: 2)
    #expect(cache.put("a", for: 1).isEmpty)
    #expect(cache.put("b", for: 2).isEmpty)
    #expect(cache.use(1) == "a")
    #expect(cache.put("c", for: 3) == ["b"])
    #expect(cache.put("A", for: 1) == ["a"], "a replaced value is given back")
    #expect(cache.removeAll { $0 == 1 } == ["A"])
    #expect(cache.count == 1 && cache.use(3) == "c")
    #expect(cache.put("d", for: 4, cost: 3).isEmpty && cache.use(4) == nil, "larger than the limit")
    #expect(cache.put("e", for: 3, cost: Int.max) == ["c"], "a value that no longer fits is not kept in its old form")
    #expect(cache.count == 0 && cache.cost == 0)
  }

  @Test(arguments: 0..<20) func `A ring returns its elements in the order in which they were added`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var ring = Ring<Int>()
    var list: [Int] = []
    for step in 0..<2_000 {
      // Long phases of growing and of shrinking.
      switch Int.random(in: 0..<(step / 250 % 2 == 0 ? 3 : 12), using: &random) {
      case 0, 1:
        ring.append(step)
        list.append(step)
      case 2:
        let wanted = Int.random(in: 0..<max(1, list.count * 2), using: &random)
        let place = wanted < list.count ? list.firstIndex(of: list[wanted]) : nil
        #expect(
          ring.replaceFirst(with: -step, where: { wanted < list.count && $0 == list[wanted] }) == place.map { list[$0] }
        )
        if let place { list[place] = -step }
      case 3 where step % 40 == 0:
        ring.filter { $0 % 3 != 0 }
        list.removeAll { $0 % 3 == 0 }
      default:
        #expect(ring.popFirst() == (list.isEmpty ? nil : list.removeFirst()))
      }
      #expect(ring.count == list.count && ring.isEmpty == list.isEmpty)
      #expect(ring.capacity <= max(16, 4 * list.count + 4))
    }
    while let element = ring.popFirst() { #expect(element == list.removeFirst()) }
    #expect(list.isEmpty && ring.capacity == 16)
  }
}
