/// One command: its name and arguments as bytes, concatenated in one array, because a separate array for each argument
/// would cost more than its contents.
public struct RedisCommand: Sendable, Hashable {
  /// The name and the arguments, without separators.
  private(set) var bytes: [UInt8] = []
  /// The end of each of them in `bytes`.
  private(set) var ends: [Int] = []
  /// The script that the command runs by its SHA-1.
  var script: RedisScript.Source?

  /// A command with text arguments.
  public init(_ name: String, _ arguments: String...) {
    add(name)
    for argument in arguments { add(argument) }
  }

  /// A command with binary arguments.
  public init(_ name: String, _ arguments: [RedisArgument]) {
    add(name)
    for argument in arguments { add(argument.bytes) }
  }

  /// A command with reserved capacity, to which arguments are added one by one.
  ///
  /// - Parameter bytes: The expected length of the name and the arguments together.
  public init(_ name: String, reserving bytes: Int) {
    self.bytes.reserveCapacity(bytes)
    ends.reserveCapacity(8)
    add(name)
  }

  public mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  public mutating func add(_ argument: some Collection<UInt8>) {
    bytes.append(contentsOf: argument)
    ends.append(bytes.count)
  }

  /// Adds an argument that is written in place: `write` may only append.
  public mutating func add(written write: (inout [UInt8]) -> Void) {
    write(&bytes)
    ends.append(bytes.count)
  }

  /// The name, then each argument.
  public var arguments: [[UInt8]] { ends.indices.map { Array(self[$0]) } }

  subscript(_ place: Int) -> ArraySlice<UInt8> { bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]] }
}

/// An argument of a command: text, a number or bytes.
public struct RedisArgument: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  public init(_ text: String) { bytes = Array(text.utf8) }
  public init(_ number: Int) { bytes = Array("\(number)".utf8) }
  public init(stringLiteral value: String) { self.init(value) }
  public init(integerLiteral value: Int) { self.init(value) }
}
