import Basics

/// The growth of a parser's processor time with its input: four times the bytes may take four times as long, but not
/// sixteen. Uses the least time of several attempts, which other load on the machine does not increase.
public struct Growth: Sendable, CustomStringConvertible {
  public let target: String
  public let shape: String
  /// The number of bytes of valid input before the adversarial ones.
  public let place: Int
  /// Nanoseconds for the small input and the large one.
  public let small: Int64
  public let large: Int64

  public static let sizes = (small: 16 * 1_024, large: 64 * 1_024)
  /// The limit for a linear parser, with room for caches that the larger input exceeds.
  public static let most = 6.0
  /// Below this, a time depends more on the clock than on the parser.
  private static let least: Int64 = 50_000

  public var factor: Double { Double(large) / Double(max(small, Self.least)) }
  public var isTooMuch: Bool { factor > Self.most }

  public var description: String {
    "\(target), \(shape) behind byte \(place): \(small / 1_000) us for 16 KB, \(large / 1_000) us for 64 KB"
  }
}

extension FuzzTarget {
  /// Every shape, inserted into the valid inputs at each kind of position.
  /// - Parameters:
  ///   - places: The most positions in a valid input that are tried.
  ///   - attempts: The number of attempts, of which the least time counts.
  public func growths(
    places: Int,
    attempts: Int = 5,
    shapes: [NastyShape] = NastyShape.all,
    _ report: (Growth) -> Void
  ) throws {
    for shape in shapes {
      let (small, large) = (shape.bytes(Growth.sizes.small), shape.bytes(Growth.sizes.large))
      for (seed, place) in joints(atMost: places) {
        var growth = try measure(shape, seed, place, small, large, attempts)
        // An apparent excess is measured again, and longer, before it counts: a neighbour that evicts the processor's
        // caches slows the large input more than the small one, whereas non-linear work stays non-linear.
        for _ in 0..<5 where growth.isTooMuch { growth = try measure(shape, seed, place, small, large, 2 * attempts) }
        report(growth)
      }
    }
  }

  private func measure(
    _ shape: NastyShape,
    _ seed: [UInt8],
    _ place: Int,
    _ small: [UInt8],
    _ large: [UInt8],
    _ attempts: Int
  ) throws -> Growth {
    func least(_ nasty: [UInt8]) throws -> Int64 {
      let input = Array(seed[..<place]) + nasty + Array(seed[place...])
      var least = Int64.max
      for _ in 0..<attempts {
        let start = ProcessorTime.ofThread
        _ = try run(input)
        least = min(least, ProcessorTime.ofThread - start)
      }
      return least
    }
    return Growth(target: name, shape: shape.name, place: place, small: try least(small), large: try least(large))
  }

  /// The positions between letters and punctuation in the valid inputs: within a name, before a value, between two
  /// members.
  private func joints(atMost count: Int) -> [(seed: [UInt8], place: Int)] {
    guard let seed = seeds.first else { return [] }
    func isLetter(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    let inner = seed.indices.dropFirst().filter { isLetter(seed[$0]) != isLetter(seed[$0 - 1]) }
    let all = [0] + inner + [seed.count]
    guard all.count > count else { return all.map { (seed, $0) } }
    // The first ones are in the first name and its value; the rest are spread evenly.
    let first = all.prefix(count / 2)
    let rest = all.dropFirst(count / 2)
    return
      (first + (1...(count - first.count)).map { rest[rest.startIndex + ($0 * rest.count) / (count - first.count) - 1] })
      .map { (seed, $0) }
  }
}
