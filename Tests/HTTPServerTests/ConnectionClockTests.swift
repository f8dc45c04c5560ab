import Basics
import Testing

@testable import HTTPServer

@Suite struct ConnectionClockTests {
  private let start = MonotonicInstant(nanoseconds: 0)

  private func isOver(_ clock: ConnectionClock, after seconds: Int) -> Bool {
    clock.isOver(now: start + .seconds(seconds), HTTPServerConfiguration(port: 0))
  }

  /// For a connection that has sent a request before.
  private func isOver(_ phase: ConnectionClock.Phase, after seconds: Int) -> Bool {
    var clock = ConnectionClock(now: start)
    clock.enter(.handling, now: start)
    clock.enter(phase, now: start)
    return isOver(clock, after: seconds)
  }

  @Test func eachPhaseHasItsLimit() {
    #expect(!isOver(.idle, after: 75) && isOver(.idle, after: 76))
    #expect(!isOver(.head, after: 5) && isOver(.head, after: 6))
    #expect(!isOver(.receiving, after: 30) && isOver(.receiving, after: 31))
    #expect(!isOver(.answering, after: 30) && isOver(.answering, after: 31))
    #expect(!isOver(.handling, after: 10_000) && !isOver(.upgraded, after: 10_000))
  }

  @Test func aFirstRequestsHeadCountsFromTheConnectionsBeginning() {
    var clock = ConnectionClock(now: start)
    #expect(!isOver(clock, after: 5) && isOver(clock, after: 6))
    clock.enter(.head, now: start + .seconds(4))
    #expect(!isOver(clock, after: 5) && isOver(clock, after: 6))
    clock.enter(.receiving, now: start + .seconds(5))
    #expect(!isOver(clock, after: 30) && isOver(clock, after: 31))
  }

  @Test func onlyAClientThatIsAwaitedEndsAConnection() {
    var clock = ConnectionClock(now: start)
    #expect(clock.awaitsClient)
    for (phase, awaits) in [
      (ConnectionClock.Phase.head, true), (.receiving, true), (.handling, false), (.answering, false),
      (.upgraded, false),
    ] {
      clock.enter(phase, now: start)
      #expect(clock.awaitsClient == awaits)
    }
  }
}
