internal import Telemetry

/// A Lua script, sent by its SHA-1. Each connection gives Redis the text before it runs the script for the first time.
public struct RedisScript: Sendable {
  /// What a script is, once for all commands that run it.
  final class Source: Sendable, Hashable {
    let name: String
    let text: String
    let sha1: String
    /// Counts the scripts of this process, so that a connection can note by a place in an array which ones it loaded.
    let number: Int

    private static let made = Protected(0)

    init(name: String, text: String) {
      self.name = name
      self.text = text
      sha1 = SHA1.hexadecimal(Array(text.utf8))
      number = Self.made.withLock { made in
        defer { made += 1 }
        return made
      }
    }

    static func == (one: Source, other: Source) -> Bool { one.text == other.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  let source: Source

  /// For the tests, which run each script as every user that runs it in production.
  public var name: String { source.name }
  public var text: String { source.text }

  /// - Parameter name: Its own among all scripts of the system, in lower case with hyphens.
  public init(_ name: String, _ text: String) { source = Source(name: name, text: text) }

  /// The script as a command, for a pipeline. Each key must be a real one: Redis asks for each whether the user may
  /// touch it, an empty one too.
  public func command(keys: [String], arguments: [RedisArgument] = []) -> RedisCommand {
    var command = command(keys: keys, reserving: 256)
    for argument in arguments { command.add(argument.bytes) }
    return command
  }

  /// The same, with room for so many bytes of arguments that are added one by one.
  public func command(keys: [String] = [], reserving bytes: Int) -> RedisCommand {
    // The script's name takes 40 digits.
    var command = RedisCommand("EVALSHA", reserving: bytes + 64)
    command.add(source.sha1)
    command.add("\(keys.count)")
    for key in keys { command.add(key) }
    command.script = source
    return command
  }

  /// Tells Redis the text; it answers the SHA-1.
  static func load(_ source: Source) -> RedisCommand { RedisCommand("SCRIPT", "LOAD", source.text) }
}
