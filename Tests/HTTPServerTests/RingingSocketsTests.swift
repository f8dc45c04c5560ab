import Testing

@testable import HTTPServer

struct RingingSocketsTests {
  @Test func `What rings is served over several turns, each once and in order`() {
    var ringing = RingingSockets()
    var rung = (0..<200).map { Int32($0) }
    ringing.take(&rung)
    #expect(rung.isEmpty)
    var served: [Int32] = []
    var turns = 0
    while !ringing.isEmpty {
      let next = ringing.next()
      #expect(next.count <= RingingSockets.maximum)
      served += next
      turns += 1
      if turns == 2 {
        rung = [500, 501]
        ringing.take(&rung)
        #expect(rung.isEmpty)
      }
    }
    #expect(served == (0..<200).map { Int32($0) } + [500, 501] && turns == 4)
    ringing.take(&rung)
    #expect(ringing.isEmpty && ringing.next().isEmpty)
  }

  @Test func `What always rings keeps no memory of what was served`() {
    var ringing = RingingSockets()
    for turn in 0..<10_000 {
      for _ in 0..<(turn < 4 ? 128 : 64) { ringing.add(Int32(turn)) }
      _ = ringing.next()
    }
    #expect(!ringing.isEmpty && ringing.room < 4_096)
  }
}
