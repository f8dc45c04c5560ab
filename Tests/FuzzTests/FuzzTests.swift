import FuzzTargets
import Testing

/// A short run of `make fuzz`, always the same.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `A parser accepts or refuses any input without crashing`(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    var (taken, refused) = (0, 0)
    for number in 0..<2_000 {
      let input = target.input(number, seed: 1)
      do {
        if try target.run(input) { taken += 1 } else { refused += 1 }
      } catch {
        Issue.record("\(error) with \(String(decoding: input, as: UTF8.self).debugDescription)")
        return
      }
    }
    // The inputs are neither all sound nor all noise.
    #expect(taken > 50)
    #expect(refused > 50)
  }

  /// A little of `make fuzz`; the processor's time, not the clock's, and its growth, not its length.
  @Test(arguments: ["body", "target", "headers"])
  func `Four times the input takes no more than six times the processor`(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    try target.growths(places: 2, attempts: 3, shapes: Array(NastyShape.all.prefix(2))) { growth in
      #expect(!growth.isTooMuch, "\(growth)")
    }
  }

  @Test func `The same seed makes the same inputs, another one others`() {
    for target in FuzzTarget.all {
      let made = (0..<50).map { target.input($0, seed: 7) }
      #expect(made == (0..<50).map { target.input($0, seed: 7) })
      #expect(made != (0..<50).map { target.input($0, seed: 8) })
    }
  }
}
