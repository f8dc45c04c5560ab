import AnalyticsService
import ServiceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@main
enum Program {
  static func main() async {
    StopSignal.block()
    let code = await ServiceProgram.run(
      "analytics-service",
      purpose: "applies events to the players' views and answers them",
      AnalyticsService.settings
    ) { try await AnalyticsService.run($0, sources: try EventSources.make($0)) }
    exit(code)
  }
}
