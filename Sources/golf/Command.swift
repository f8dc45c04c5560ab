import ServiceKit

/// One thing that the operator's tool does.
struct Command: Sendable {
  /// What it is called by, such as `rebuild`, or two words.
  let words: [String]
  /// The names of the words that follow.
  var parameters: [String] = []
  /// Flags of its own, without a value, such as `--wait`.
  var switches: [String] = []
  /// Flags of its own that a value follows, such as `--what-if 84`.
  var options: [String] = []
  let help: String
  /// Returns the exit code.
  let run: @Sendable (Invocation) async throws -> Int32

  /// How it is written.
  var usage: String {
    (words + parameters.map { "<\($0)>" } + switches.map { "[\($0)]" } + options.map { "[\($0) n]" })
      .joined(separator: " ")
  }
}

/// What a command was called with.
struct Invocation: Sendable {
  /// One for each of the command's parameters.
  let parameters: [String]
  /// Those of the command's own flags that were given.
  let switches: Set<String>
  /// The values of those that take one.
  let options: [String: String]
  let settings: Settings
}
