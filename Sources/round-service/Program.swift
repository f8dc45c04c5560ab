import RoundService
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
      "round-service",
      purpose: "players, courses, rounds and scores",
      RoundService.settings
    ) { try await RoundService.run($0) }
    exit(code)
  }
}
