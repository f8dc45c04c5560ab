import ServiceKit
import Telemetry

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@main
enum Program {
  static func main() async {
    switch CommandLineReading.read(Array(CommandLine.arguments.dropFirst()), Commands.all) {
    case .help:
      print(CommandLineReading.help(Commands.all), terminator: "")
      print(Settings.help(program: "golf", purpose: "its settings", ToolSettings.all), terminator: "")
    case .fault(let words):
      end("golf: \(words)\n", 64)
    case .command(let command, let parameters, let switches, let options, let rest):
      switch ProgramStart.read(program: "golf", purpose: command.help, ToolSettings.all, arguments: rest) {
      case .end(let text, let code): end(text, code)
      case .run(let settings):
        let invocation = Invocation(parameters: parameters, switches: switches, options: options, settings: settings)
        await run(command, invocation)
      }
    }
  }

  private static func run(_ command: Command, _ invocation: Invocation) async {
    // The command's answer goes to standard output, log lines go to standard error.
    LogOutput.current = LogOutput(
      minimumLevel: LogLevel(invocation.settings["GOLF_LOG_LEVEL"]) ?? .warning,
      sink: { StandardError.write($0 + "\n") }
    )
    do {
      exit(try await command.run(invocation))
    } catch let error where error is CommandFault || error is Settings.Failure {
      end("golf \(command.words.joined(separator: " ")): \(error)\n", 64)
    } catch {
      end("golf \(command.words.joined(separator: " ")): \(error)\n", 69)
    }
  }

  private static func end(_ text: String, _ code: Int32) -> Never {
    if code == 0 { print(text, terminator: "") } else { StandardError.write(text) }
    exit(code)
  }
}
