import Basics

/// A Lua script, run by its SHA-1. Each connection sends Redis the text before it runs the script for the first time.
public struct RedisScript: Sendable {
  /// A script's name and text, shared by all commands that run it.
  final class Source: Sendable, Hashable {
    let name: String
    let text: String
    let sha1: String
    /// A number within this process, by which a connection records in an array which scripts it has loaded.
    let number: Int

    private static let made = Protected(0)

    init(name: String, text: String) {
      self.name = name
      self.text = text
      sha1 = HexadecimalText.string(SHA1.hash(Array(text.utf8)))
      number = Self.made.withLock { made in
        defer { made += 1 }
        return made
      }
    }

    static func == (one: Source, other: Source) -> Bool { one.text == other.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  let source: Source

  /// The name, for the tests, which run each script as every user that runs it in production.
  public var name: String { source.name }
  public var text: String { source.text }

  /// - Parameter name: A name in lower case with hyphens, unique among the system's scripts.
  public init(_ name: String, _ text: String) { source = Source(name: name, text: text) }

  /// The command that runs the script, for a pipeline. Each key must be a real one: Redis checks the user's right to
  /// each key, even an empty one.
  public func command(keys: [String], arguments: [RedisArgument] = []) -> RedisCommand {
    var command = command(keys: keys, reserving: 256)
    for argument in arguments { command.add(argument.bytes) }
    return command
  }

  /// The same, with reserved capacity for arguments that are added one by one.
  public func command(keys: [String] = [], reserving bytes: Int) -> RedisCommand {
    // The SHA-1 takes 40 digits.
    var command = RedisCommand("EVALSHA", reserving: bytes + 64)
    command.add(source.sha1)
    command.add("\(keys.count)")
    for key in keys { command.add(key) }
    command.script = source
    return command
  }

  /// The command that loads the script; Redis answers with its SHA-1.
  static func load(_ source: Source) -> RedisCommand { RedisCommand("SCRIPT", "LOAD", source.text) }
}
