import AnalyticsService
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
      program: "analytics-service",
      purpose: "applies events to the players' views and answers them",
      AnalyticsService.settings,
      arguments: Array(CommandLine.arguments.dropFirst())
    )
    switch start {
    case .end(let text, let code):
      if code == 0 { print(text, terminator: "") } else { StandardError.write(text) }
      exit(code)
    case .run(let settings):
      let logger = Logger(label: "analytics")
      ProgramStart.announce(settings, logger: logger)
      do {
        try await AnalyticsService.run(settings, sources: try EventSources.make(settings))
      } catch {
        logger.error("cannot start", ["reason": "\(error)"])
        exit(1)
      }
    }
  }
}
