/// One command: its name and arguments, as bytes.
public struct RedisCommand: Sendable, Hashable {
  public var arguments: [[UInt8]]
  /// How many parts the command takes before a script must be loaded again; see `RedisScript`.
  var script: RedisScript?

  /// A command with arguments of text.
  public init(_ name: String, _ arguments: String...) {
    self.arguments = [Array(name.utf8)] + arguments.map { Array($0.utf8) }
  }

  /// A command with arguments of any bytes.
  public init(_ name: String, _ arguments: [RedisArgument]) {
    self.arguments = [Array(name.utf8)] + arguments.map(\.bytes)
  }
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
