internal import FoundationEssentials
internal import Telemetry

/// A service's `main`: settings, start-up line, service, exit code.
public enum ServiceProgram {
  /// Answers the code to end with: 0 after a stop that was asked for or `--help`, 64 for settings that are not
  /// understood, 1 where the service cannot start.
  public static func run(
    _ program: String,
    purpose: String,
    _ declared: [Setting],
    _ service: @Sendable (Settings) async throws -> Void
  ) async -> Int32 {
    let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    switch ProgramStart.read(program: program, purpose: purpose, declared, arguments: arguments) {
    case .end(let text, let code):
      if code == 0 { print(text, terminator: "") } else { StandardError.write(text) }
      return code
    case .run(let settings):
      let logger = Logger(label: program)
      ProgramStart.announce(settings, logger: logger)
      do {
        try await service(settings)
        return 0
      } catch {
        logger.error("cannot start", ["reason": "\(error)"])
        return 1
      }
    }
  }
}
