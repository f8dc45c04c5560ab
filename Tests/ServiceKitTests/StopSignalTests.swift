import Foundation
import ServiceKit
import Testing

struct StopSignalTests {
  /// The test's main thread is suspended like a service's: a signal blocked only in other threads would end the
  /// process.
  @Test func `A stop signal is waited for instead of ending the process`() async {
    StopSignal.block()
    async let name = StopSignal.wait()
    kill(getpid(), SIGTERM)
    #expect(await name == "SIGTERM")
    signal(SIGTERM, SIG_DFL)
    signal(SIGINT, SIG_DFL)
  }
}
