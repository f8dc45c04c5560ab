import RoundService
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
    StopSignal.block()
    let start = ProgramStart.read(
      program: "round-service",
      purpose: "players, courses, rounds and scores",
      RoundService.settings,
      arguments: Array(CommandLine.arguments.dropFirst())
    )
    switch start {
    case .end(let text, let code):
      if code == 0 { print(text, terminator: "") } else { StandardError.write(text) }
      exit(code)
    case .run(let settings):
      let logger = Logger(label: "round-service")
      ProgramStart.announce(settings, logger: logger)
      do {
        try await RoundService.run(settings)
      } catch {
        logger.error("cannot start", ["reason": "\(error)"])
        exit(1)
      }
    }
  }
}
