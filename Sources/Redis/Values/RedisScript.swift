/// A Lua script, sent by its SHA-1; Redis is given its text only where it does not know it.
public struct RedisScript: Sendable, Hashable {
  public let text: String
  let sha1: String

  public init(_ text: String) {
    self.text = text
    sha1 = SHA1.hexadecimal(Array(text.utf8))
  }

  /// The script as a command, for a pipeline.
  public func command(keys: [String], arguments: [RedisArgument] = []) -> RedisCommand {
    var command = command(keys: keys, reserving: 256)
    for argument in arguments { command.add(argument.bytes) }
    return command
  }

  /// The same, with room for so many bytes of arguments that are added one by one.
  public func command(keys: [String] = [], reserving bytes: Int) -> RedisCommand {
    // The script's name takes 40 digits.
    var command = RedisCommand("EVALSHA", reserving: bytes + 64)
    command.add(sha1)
    command.add("\(keys.count)")
    for key in keys { command.add(key) }
    command.scriptText = text
    return command
  }
}

extension RedisCommand {
  /// The same with the script's text, for a server that answered NOSCRIPT.
  var withScriptText: RedisCommand {
    guard let scriptText else { return self }
    var command = RedisCommand("EVAL", scriptText)
    for place in ends.indices.dropFirst(2) { command.add(self[place]) }
    return command
  }
}
