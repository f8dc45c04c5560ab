internal import FoundationEssentials
public import Telemetry

/// How a program reads its settings: `--help` and faults are answered here.
public enum ProgramStart {
  /// What `main` does next.
  public enum Outcome: Sendable {
    case run(Settings)
    /// Print the text and end with the code.
    case end(text: String, code: Int32)
  }

  public static func read(program: String, purpose: String, _ declared: [Setting], arguments: [String]) -> Outcome {
    if arguments.contains("--help") || arguments.contains("-h") {
      return .end(text: Settings.help(program: program, purpose: purpose, declared), code: 0)
    }
    do {
      return .run(try Settings(declared, arguments: arguments, environment: ProcessInfo.processInfo.environment))
    } catch {
      return .end(text: "\(program): \(error)\n", code: 64)
    }
  }

  /// Sets the log level and logs the settings, secrets masked.
  public static func announce(_ settings: Settings, logger: Logger) {
    if let level = LogLevel(settings["GOLF_LOG_LEVEL"]) { LogOutput.current.minimumLevel = level }
    logger.notice("starting", settings.masked)
  }
}
