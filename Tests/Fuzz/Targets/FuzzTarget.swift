/// A parser, examples of valid input, and the properties that must hold for every input.
public struct FuzzTarget: Sendable {
  public let name: String
  /// Valid inputs, from which the others are derived.
  let seeds: [[UInt8]]
  /// Texts that are inserted into them.
  let words: [[UInt8]]
  private let body: @Sendable ([UInt8]) throws -> Bool

  /// - Parameter body: Gives the bytes to the parser and returns whether it accepted them; throws `Broken` if a
  ///   property does not hold. It must always return: a crash is what the fuzzer looks for.
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

  /// The input with this number: the same for the same seed.
  public func input(_ number: Int, seed: UInt64) -> [UInt8] {
    var mutation = Mutation(luck: Luck(seed: seed, name: name, number: number), seeds: seeds, words: words)
    return mutation.input()
  }

  /// Whether the parser accepted the bytes. Throws `Broken`.
  public func run(_ input: [UInt8]) throws -> Bool { try body(input) }

  /// Every parser that reads input from clients, files or an operator.
  public static let all: [FuzzTarget] =
    json + requests + addresses + events + files + settings
}

/// A property that does not hold.
public struct Broken: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Throws `Broken` if the condition is false.
func must(_ condition: Bool, _ what: @autoclosure () -> String) throws(Broken) {
  if !condition { throw Broken(what()) }
}
