import Basics
import TestValues
import Testing

@testable import Batching

/// When a lane's timer wakes, and what it finds: as a value, without a clock.
@Suite struct BatchTimerTests {
  typealias State = BatchState<String, Int>

  struct Outage: Error {}

  func state(capacity: Int = 8, batch: Int = 3, expiry: Int = 1_024) -> State {
    var limits = State.Limits(capacity: capacity, batch: batch)
    limits.expiry = expiry
    return State(workers: 1, shared: true, limits: limits)
  }

  /// In milliseconds; the shortest time between two wake-ups is 1.
  func at(_ time: Int64) -> MonotonicInstant { MonotonicInstant(nanoseconds: time * 1_000_000) }

  /// Whether the timer must be woken for the request; nil if it does not wait.
  func wakesTimer(_ state: inout State, _ ticket: Int, deadline: Int64) -> Bool? {
    let item = BatchItem(request: "x", deadline: at(deadline))
    let outcome = state.enqueue(UInt64(ticket), item, key: nil, caller: ticket)
    if case .queued(_, let timer) = outcome { return timer } else { return nil }
  }

  func late(_ timing: State.Timing) -> [Int] {
    if case .answer(let late) = timing { late.map(\.caller) } else { [] }
  }

  func sleep(_ timing: State.Timing) -> MonotonicInstant?? {
    if case .sleep(let instant) = timing { .some(instant) } else { nil }
  }

  @Test func `It wakes for the first waiting entry, and for one with an earlier deadline`() {
    var state = state()
    #expect(sleep(state.keepTime(at(0))) == .some(nil), "no request waits")
    #expect(wakesTimer(&state, 1, deadline: 50) == true)
    #expect(wakesTimer(&state, 2, deadline: 60) == false)
    #expect(wakesTimer(&state, 3, deadline: 40) == true)
    #expect(sleep(state.keepTime(at(0))) == at(40))
  }

  @Test func `A request that is refused or met by an outage leaves the timer alone`() {
    var state = state(capacity: 1)
    #expect(state.suspend(0, Outage()).isEmpty)
    #expect(wakesTimer(&state, 1, deadline: 10) == nil)
    state.resume(0)
    #expect(wakesTimer(&state, 2, deadline: 50) == true, "nothing is planned yet")
    #expect(wakesTimer(&state, 3, deadline: 20) == nil, "the queue is full")
    #expect(sleep(state.keepTime(at(0))) == at(50))
    #expect(late(state.keepTime(at(50))) == [2])
    _ = state.close()
    #expect(wakesTimer(&state, 4, deadline: 70) == nil)
    #expect(sleep(state.keepTime(at(60))) == .some(nil))
  }

  @Test func `A deadline applies to waiting requests and to running ones alike`() {
    var state = state(batch: 1)
    for (ticket, deadline) in [(1, 10), (2, 10), (3, 99)] as [(Int, Int64)] {
      _ = wakesTimer(&state, ticket, deadline: deadline)
    }
    _ = state.take(0)
    #expect(sleep(state.keepTime(at(9))) == at(10))
    guard case .answer(let late) = state.keepTime(at(10)) else {
      Issue.record("no request was late")
      return
    }
    #expect(Set(late.map { "\($0.caller) \($0.wasStarted)" }) == ["1 true", "2 false"])
    #expect(sleep(state.keepTime(at(10))) == at(99))
    #expect(state.finish([1]) == [nil])
    guard case .batch(let served) = state.take(0) else {
      Issue.record("nothing to take")
      return
    }
    #expect(served.map(\.ticket) == [3])
  }

  @Test func `It sleeps without a limit when no entry is left, and wakes at most once a millisecond`() {
    var state = state()
    for ticket in 1...2 { _ = wakesTimer(&state, ticket, deadline: 10) }
    _ = state.take(0)
    _ = state.finish([1, 2])
    #expect(sleep(state.keepTime(at(10))) == .some(nil))
    let item = BatchItem(request: "x", deadline: at(20))
    _ = state.enqueue(3, item, key: nil, caller: 3)
    let soon = BatchItem(request: "x", deadline: MonotonicInstant(nanoseconds: 20_000_001))
    _ = state.enqueue(4, soon, key: nil, caller: 4)
    #expect(late(state.keepTime(at(20))) == [3])
    #expect(sleep(state.keepTime(at(20))) == at(21))
  }

  @Test func `When the last worker has ended no request waits any longer`() {
    var state = state()
    _ = wakesTimer(&state, 1, deadline: 10)
    #expect(state.leave(0) == [1])
    #expect(sleep(state.keepTime(at(0))) == at(10), "as was planned")
    #expect(sleep(state.keepTime(at(10))) == .some(nil))
  }

  @Test func `Many whose time is over are answered a part at a time, each once`() {
    var state = state(capacity: 16_384, expiry: 1_000)
    for ticket in 0..<16_384 { _ = wakesTimer(&state, ticket, deadline: Int64(10 + ticket % 7)) }
    var answered: [Int] = []
    while case .answer(let late) = state.keepTime(at(20)) {
      #expect(late.count <= 1_000)
      answered += late.map(\.caller)
    }
    #expect(answered.sorted() == Array(0..<16_384))
    #expect(state.queued == 0)
    guard case .wait = state.take(0) else {
      Issue.record("no request waits")
      return
    }
  }

  /// A worker hangs while callers arrive and give up: what they leave behind is bounded by the lane's capacity.
  @Test func `Abandoned requests do not accumulate`() {
    var state = state(capacity: 100, batch: 1)
    for ticket in 1...100_000 {
      #expect(wakesTimer(&state, ticket, deadline: Int64(ticket + 1_000_000)) != nil)
      if ticket > 50 { _ = state.withdraw(UInt64(ticket - 50)) }
    }
    #expect(state.queued == 50)
    #expect(state.remembered <= 2 * (100 + 64) + 100)
    var taken: [UInt64] = []
    while case .batch(let served) = state.take(0) { taken += served.map(\.ticket) }
    #expect(taken == (99_951...100_000).map { UInt64($0) })
  }

  @Test func `Answered requests do not pile up behind one that waits long`() {
    var state = state(capacity: 100, batch: 1)
    _ = wakesTimer(&state, 0, deadline: 1)
    _ = state.take(0)
    for ticket in 1...100_000 {
      _ = wakesTimer(&state, ticket, deadline: Int64(1 + ticket))
      _ = state.take(0)
      _ = state.finish([UInt64(ticket)])
    }
    #expect(state.remembered <= 2 * (100 + 64))
    #expect(late(state.keepTime(at(1))) == [0])
    #expect(sleep(state.keepTime(at(1))) == .some(nil))
  }

  @Test(arguments: 0..<20)
  func `Deadlines come out in their order, whichever were dropped`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var queue = DeadlineQueue()
    var known: [UInt64: Int64] = [:]
    for ticket in UInt64(0)..<500 {
      let deadline = Int64.random(in: 0..<100, using: &random)
      queue.add(at(deadline), of: ticket)
      known[ticket] = deadline
      if ticket % 97 == 96 {
        let dropped = known.keys.filter { _ in Bool.random(using: &random) }
        for ticket in dropped { known[ticket] = nil }
        queue.keep { known[$0] != nil }
        #expect(queue.count == known.count)
      }
    }
    var out: [MonotonicInstant] = []
    while let first = queue.first {
      out.append(first.deadline)
      queue.removeFirst()
    }
    #expect(out == known.values.sorted().map(at))
  }
}
