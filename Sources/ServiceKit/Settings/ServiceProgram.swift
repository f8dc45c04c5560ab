internal import FoundationEssentials
internal import Telemetry

/// A service's `main`: settings, start-up line, service, exit code.
public enum ServiceProgram {
  /// Answers the code to end with: 0 after a stop that was asked for or `--help`, 64 for settings that are not
  /// understood, 1 where the service cannot start, or is not well when its health is asked.
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
      + "  \(program) health [ready]  asks the one that serves here: exit code 0, or 1 and what is wrong"
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

  /// Needs to know nothing but where to ask: it works where the secrets cannot be read.
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
