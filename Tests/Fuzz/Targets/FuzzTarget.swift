/// A parser, what sound input for it looks like, and what must hold whatever it is given.
public struct FuzzTarget: Sendable {
  public let name: String
  /// Sound inputs, from which the others are made.
  let seeds: [[UInt8]]
  /// What is put into them here and there.
  let words: [[UInt8]]
  private let body: @Sendable ([UInt8]) throws -> Bool

  /// - Parameter body: Gives the bytes to the parser and answers whether it took them; throws `Broken` where
  ///   something does not hold. It ends in any case: a crash is what the fuzzer is looking for.
  init(
    _ name: String,
    seeds: [String],
    words: [String] = [],
    body: @escaping @Sendable ([UInt8]) throws -> Bool
  ) {
    self.name = name
    self.seeds = seeds.map { Array($0.utf8) }
    self.words = words.map { Array($0.utf8) }
    self.body = body
  }

  /// The input of this number: the same for the same seed.
  public func input(_ number: Int, seed: UInt64) -> [UInt8] {
    var mutation = Mutation(luck: Luck(seed: seed, name: name, number: number), seeds: seeds, words: words)
    return mutation.input()
  }

  /// Whether the parser took the bytes. Throws `Broken`.
  public func run(_ input: [UInt8]) throws -> Bool { try body(input) }

  /// Every parser that reads what strangers, files or an operator wrote.
  public static let all: [FuzzTarget] =
    json + requests + addresses + events + files + settings
}

/// Something that must hold did not.
public struct Broken: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Throws `Broken` where the condition is false.
func must(_ condition: Bool, _ what: @autoclosure () -> String) throws(Broken) {
  if !condition { throw Broken(what()) }
}
