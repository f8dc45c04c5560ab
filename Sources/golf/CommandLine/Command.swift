import ServiceKit

/// The namespace of the commands. Each is defined in the room of its subject; `all` lists them.
enum Commands {}

/// One command of the operator's tool.
struct Command: Sendable {
  /// Its name: one word, such as `rebuild`, or two.
  let words: [String]
  /// The names of the words that follow.
  var parameters: [String] = []
  /// Its own flags without a value, such as `--wait`.
  var switches: [String] = []
  /// Its own flags with a value, such as `--what-if 84`.
  var options: [String] = []
  let help: String
  /// Returns the exit code.
  let run: @Sendable (Invocation) async throws -> Int32

  /// How the command is written, for `--help`.
  var usage: String {
    (words + parameters.map { "<\($0)>" } + switches.map { "[\($0)]" } + options.map { "[\($0) n]" })
      .joined(separator: " ")
  }
}

/// What a command was called with.
struct Invocation: Sendable {
  /// One value for each of the command's parameters.
  let parameters: [String]
  /// Which of the command's own flags without a value were given.
  let switches: Set<String>
  /// The values of the command's own flags that take one.
  let options: [String: String]
  let settings: Settings
}

extension Invocation {
  /// The value of an option that is a time in seconds.
  func seconds(_ option: String, standard: Int) throws -> Duration {
    guard let text = options[option] else { return .seconds(standard) }
    guard let number = Int(text), (1...86_400).contains(number) else {
      throw CommandFault("\(option) takes seconds, 1 to 86400; got \(text)")
    }
    return .seconds(number)
  }
}

/// A command was called with something that it cannot use: exit code 64.
struct CommandFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
