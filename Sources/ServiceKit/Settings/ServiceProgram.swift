import FoundationEssentials
public import Telemetry

/// A service's `main`: reads the settings, logs them, runs the service, returns the exit code.
public enum ServiceProgram {
  /// Returns the exit code: 0 after a requested stop or `--help`, 64 for invalid settings, 1 if the service cannot start, or
  /// if `health` finds it not well.
  public static func run(
    _ program: String,
    purpose: String,
    _ declared: [Setting],
    _ service: @Sendable (Settings) async throws -> Void
  ) async -> Int32 {
    let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    if arguments.first == "health" { return await health(program, declared, Array(arguments.dropFirst())) }
    let uses =
      "\(purpose)\n\n  \(program)                 serves\n"
      + "  \(program) health [ready]  asks the process that serves here: exit code 0, or 1 and what is wrong"
    switch ProgramStart.read(program: program, purpose: uses, declared, arguments: arguments) {
    case .end(let text, let code):
      if code == 0 { print(text, terminator: "") } else { StandardError.write(text) }
      return code
    case .run(let settings):
      let logger = Logger(label: program)
      ProgramStart.announce(settings, logger: logger)
      BuildInfo.register()
      do {
        try await service(settings)
        return 0
      } catch {
        logger.error("cannot start", ["reason": "\(error)"])
        return 1
      }
    }
  }

  /// Reads only the host and port, so that it works even if the secrets cannot be read.
  private static func health(_ program: String, _ declared: [Setting], _ words: [String]) async -> Int32 {
    let asked: HealthCheck.Question = words.first == "ready" ? .ready : .live
    let places = declared.filter { ["GOLF_HOST", "GOLF_HEALTH_PORT"].contains($0.name) }
    let environment = ProcessInfo.processInfo.environment.filter { pair in places.contains { $0.name == pair.key } }
    let rest = words.first == "ready" ? Array(words.dropFirst()) : words
    do {
      let settings = try Settings(places, arguments: rest, environment: environment)
      let port = settings.integer("GOLF_HEALTH_PORT")
      guard let fault = await HealthCheck.fault(asked, host: settings["GOLF_HOST"], port: port) else { return 0 }
      StandardError.write("\(program): \(fault)\n")
      return 1
    } catch {
      StandardError.write("\(program) health: \(error)\n")
      return 64
    }
  }
}

/// Reads a program's settings, and answers `--help` and faults in them.
public enum ProgramStart {
  /// What `main` should do next.
  public enum Outcome: Sendable {
    case run(Settings)
    /// Print the text and exit with the code.
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

  /// Sets the log level and logs the settings with secrets masked.
  public static func announce(_ settings: Settings, logger: Logger) {
    if let level = LogLevel(settings["GOLF_LOG_LEVEL"]) { LogOutput.current.minimumLevel = level }
    logger.notice("starting", settings.masked)
  }
}
