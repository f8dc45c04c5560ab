/// Finds the command that a command line names.
enum CommandLineReading {
  enum Outcome {
    case help
    /// `rest` has the flags of settings.
    case command(Command, parameters: [String], switches: Set<String>, options: [String: String], rest: [String])
    case fault(String)
  }

  /// The words come before the flags.
  static func read(_ arguments: [String], _ commands: [Command]) -> Outcome {
    if arguments.isEmpty || arguments.contains("--help") || arguments.contains("-h") { return .help }
    let words = Array(arguments.prefix { !$0.hasPrefix("--") })
    let flags = arguments.dropFirst(words.count)
    // The longest name wins, so that `dlt list` is not read as `dlt` with a parameter.
    let named = commands.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
    guard let command = named else {
      return .fault("unknown command \"\(words.joined(separator: " "))\"; see golf --help")
    }
    let parameters = Array(words.dropFirst(command.words.count))
    guard parameters.count == command.parameters.count else {
      return .fault("usage: golf \(command.usage)")
    }
    var switches: Set<String> = []
    var options: [String: String] = [:]
    var rest: [String] = []
    var left = flags
    while let flag = left.popFirst() {
      if command.switches.contains(flag) {
        switches.insert(flag)
      } else if command.options.contains(flag) {
        guard let value = left.popFirst() else { return .fault("\(flag) needs a value") }
        options[flag] = value
      } else {
        rest.append(flag)
      }
    }
    return .command(command, parameters: parameters, switches: switches, options: options, rest: rest)
  }

  static func help(_ commands: [Command]) -> String {
    let width = commands.map(\.usage.count).max() ?? 0
    let lines = commands.map { command in
      "  golf \(command.usage)\(String(repeating: " ", count: width - command.usage.count))  \(command.help)"
    }
    return "golf: the operator's tool\n\n\(lines.joined(separator: "\n"))\n\n"
  }
}
