import Telemetry
import Testing

@testable import HTTPServer

@Suite struct ConnectionClockTests {
  private let start = MonotonicInstant(nanoseconds: 0)

  private func isOver(_ phase: ConnectionClock.Phase, after seconds: Int) -> Bool {
    var clock = ConnectionClock(now: start)
    clock.enter(phase, now: start)
    return clock.isOver(now: start + .seconds(seconds), idleLimit: .seconds(75), requestLimit: .seconds(30))
  }

  @Test func eachPhaseHasItsLimit() {
    #expect(!isOver(.idle, after: 75) && isOver(.idle, after: 76))
    #expect(!isOver(.receiving, after: 30) && isOver(.receiving, after: 31))
    #expect(!isOver(.answering, after: 30) && isOver(.answering, after: 31))
    #expect(!isOver(.handling, after: 10_000) && !isOver(.upgraded, after: 10_000))
  }

  @Test func onlyAClientThatIsAwaitedEndsAConnection() {
    var clock = ConnectionClock(now: start)
    #expect(clock.awaitsClient)
    for (phase, awaits) in [
      (ConnectionClock.Phase.receiving, true), (.handling, false), (.answering, false), (.upgraded, false),
    ] {
      clock.enter(phase, now: start)
      #expect(clock.awaitsClient == awaits)
    }
  }
}
