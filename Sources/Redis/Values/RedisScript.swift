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
    var command = RedisCommand(
      "EVALSHA",
      [RedisArgument(sha1), RedisArgument(keys.count)] + keys.map { RedisArgument($0) } + arguments
    )
    command.script = self
    return command
  }
}

extension RedisCommand {
  /// The same with the script's text, for a server that answered NOSCRIPT.
  var withScriptText: RedisCommand {
    guard let script else { return self }
    var command = self
    command.arguments[0] = Array("EVAL".utf8)
    command.arguments[1] = Array(script.text.utf8)
    return command
  }
}
