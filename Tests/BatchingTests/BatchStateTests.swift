import Basics
import Testing

@testable import Batching

/// Every decision of a lane, as a value: no thread, no clock.
@Suite struct BatchStateTests {
  typealias State = BatchState<String, Int>

  struct Outage: Error {}

  func state(
    workers: Int = 1,
    shared: Bool = true,
    capacity: Int = 8,
    batch: Int = 3,
    perKey: Int? = nil
  ) -> State {
    State(workers: workers, shared: shared, limits: .init(capacity: capacity, batch: batch, perKey: perKey))
  }

  func item(_ name: String, deadline: Int64 = 1_000) -> BatchItem<String> {
    BatchItem(request: name, deadline: MonotonicInstant(nanoseconds: deadline))
  }

  func batch(_ taken: State.Taken) -> [UInt64] {
    guard case .batch(let served) = taken else { return [] }
    return served.map(\.ticket)
  }

  func isRefused(_ outcome: State.Enqueued, _ code: BatchingError.Code) -> Bool {
    if case .refused(let refused) = outcome { refused == code } else { false }
  }

  @Test func whatWaitsIsTakenTogetherUpToTheLimit() {
    var state = state()
    for ticket in 1...5 { _ = state.enqueue(UInt64(ticket), item("\(ticket)"), key: nil, caller: ticket) }
    #expect(batch(state.take(0)) == [1, 2, 3])
    #expect(batch(state.take(0)) == [4, 5])
    #expect(state.finish([1, 2, 3]) == [1, 2, 3])
    #expect(state.finish([4, 5]) == [4, 5])
    guard case .wait = state.take(0) else {
      Issue.record("nothing waits")
      return
    }
  }

  /// A signal to it would be lost: a request that arrives meanwhile waits for its return, or goes to another worker.
  @Test func `A worker that looks at its connection is not woken, and another one is`() {
    var alone = state()
    _ = alone.take(0)
    alone.beginProbe(0)
    guard case .queued(worker: nil, _) = alone.enqueue(1, item("a"), key: nil, caller: 1) else {
      Issue.record("it was woken")
      return
    }
    #expect(batch(alone.take(0)) == [1])

    var two = state(workers: 2)
    _ = (two.take(0), two.take(1))
    two.beginProbe(0)
    guard case .queued(worker: 1, _) = two.enqueue(1, item("a"), key: nil, caller: 1) else {
      Issue.record("the other one was not woken")
      return
    }
    #expect(batch(two.take(1)) == [1])
  }

  @Test func anIdleWorkerIsWokenOnce() {
    var state = state()
    guard case .wait = state.take(0) else {
      Issue.record("nothing waits")
      return
    }
    guard case .queued(worker: 0, _) = state.enqueue(1, item("a"), key: nil, caller: 1) else {
      Issue.record("the idle worker was not woken")
      return
    }
    guard case .queued(worker: nil, _) = state.enqueue(2, item("b"), key: nil, caller: 2) else {
      Issue.record("it was woken twice")
      return
    }
  }

  @Test func aFullQueueRefusesAndGrowsNoFurther() {
    var state = state(capacity: 2)
    for ticket in 1...2 { _ = state.enqueue(UInt64(ticket), item("x"), key: nil, caller: ticket) }
    #expect(isRefused(state.enqueue(3, item("x"), key: nil, caller: 3), .overloaded))
    #expect(state.queued == 2)
    _ = state.take(0)
    // Requests being served have left the queue.
    #expect(!isRefused(state.enqueue(4, item("x"), key: nil, caller: 4), .overloaded))
  }

  @Test func oneKeyHoldsOnlySoMany() {
    var state = state(perKey: 2)
    for ticket in 1...2 { _ = state.enqueue(UInt64(ticket), item("x"), key: 7, caller: ticket) }
    #expect(isRefused(state.enqueue(3, item("x"), key: 7, caller: 3), .keyBusy))
    #expect(!isRefused(state.enqueue(4, item("x"), key: 8, caller: 4), .keyBusy))
    #expect(batch(state.take(0)) == [1, 2, 4])
    // Unanswered requests count, not only queued ones.
    #expect(isRefused(state.enqueue(5, item("x"), key: 7, caller: 5), .keyBusy))
    _ = state.finish([1, 2, 4])
    #expect(!isRefused(state.enqueue(6, item("x"), key: 7, caller: 6), .keyBusy))
  }

  @Test func oneKeyHasOnlySoManyWorkersAndOthersPassIt() {
    var limits = State.Limits(capacity: 9, batch: 1)
    limits.servedPerKey = 1
    var state = State(workers: 2, shared: true, limits: limits)
    for ticket in 1...3 { _ = state.enqueue(UInt64(ticket), item("x"), key: 7, caller: ticket) }
    _ = state.enqueue(4, item("x"), key: 8, caller: 4)
    #expect(batch(state.take(0)) == [1])
    #expect(batch(state.take(1)) == [4], "2 and 3 are of the key that is served")
    #expect(state.finish([4]) == [4])
    guard case .wait = state.take(1) else {
      Issue.record("no other request may be served")
      return
    }
    #expect(state.queued == 2)
    #expect(state.withdraw(2)?.caller == 2)
    #expect(state.finish([1]) == [1])
    #expect(batch(state.take(0)) == [3], "in their order, without the one that gave up")
    _ = state.enqueue(5, item("x"), key: 7, caller: 5)
    _ = state.enqueue(6, item("x"), key: 7, caller: 6)
    guard case .wait = state.take(1) else {
      Issue.record("still one at a time")
      return
    }
    // An outage also answers requests that were put aside.
    #expect(state.suspend(1, Outage()).isEmpty)
    #expect(state.suspend(0, Outage()).sorted() == [5, 6])
    #expect(state.queued == 0)
  }

  @Test func aKeyAlwaysHasTheSameWorker() {
    var state = state(workers: 3, shared: false)
    for ticket in 1...6 { _ = state.enqueue(UInt64(ticket), item("x"), key: 4, caller: ticket) }
    #expect(batch(state.take(0)).isEmpty && batch(state.take(2)).isEmpty)
    #expect(batch(state.take(1)) == [1, 2, 3])
  }

  @Test func whoGivesUpInTheQueueIsTakenOutOfIt() {
    var state = state()
    for ticket in 1...3 { _ = state.enqueue(UInt64(ticket), item("x"), key: nil, caller: ticket) }
    let given = state.withdraw(2)
    #expect(given?.caller == 2 && given?.wasStarted == false)
    #expect(state.withdraw(2) == nil)
    #expect(batch(state.take(0)) == [1, 3])
  }

  @Test func theAnswerOfWhoGaveUpLaterIsDropped() {
    var state = state()
    for ticket in 1...2 { _ = state.enqueue(UInt64(ticket), item("x"), key: nil, caller: ticket) }
    _ = state.take(0)
    let given = state.withdraw(1)
    #expect(given?.caller == 1 && given?.wasStarted == true)
    #expect(state.finish([1, 2]) == [nil, 2])
  }

  @Test func anOutageAnswersEverybodyAtOnceUntilItEnds() {
    var state = state()
    for ticket in 1...2 { _ = state.enqueue(UInt64(ticket), item("x"), key: nil, caller: ticket) }
    #expect(state.suspend(0, Outage()) == [1, 2])
    guard case .unavailable = state.enqueue(3, item("x"), key: nil, caller: 3) else {
      Issue.record("accepted during an outage")
      return
    }
    state.resume(0)
    guard case .queued = state.enqueue(4, item("x"), key: nil, caller: 4) else {
      Issue.record("refused after the outage")
      return
    }
  }

  @Test func whileOneOfTwoWorkersServesNoRequestIsRefused() {
    var state = state(workers: 2)
    _ = state.enqueue(1, item("x"), key: nil, caller: 1)
    #expect(state.suspend(0, Outage()).isEmpty)
    #expect(batch(state.take(1)) == [1])
    #expect(state.suspend(1, Outage()).isEmpty)
  }

  @Test func closingServesWhatWaitsAndRefusesWhatIsNew() {
    var state = state()
    _ = state.enqueue(1, item("x"), key: nil, caller: 1)
    #expect(state.close() == [0])
    #expect(isRefused(state.enqueue(2, item("x"), key: nil, caller: 2), .closed))
    #expect(batch(state.take(0)) == [1])
    _ = state.finish([1])
    guard case .exit = state.take(0) else {
      Issue.record("it must leave")
      return
    }
    #expect(state.leave(0).isEmpty && state.isFinished)
  }

  @Test func aWorkerThatLeavesEarlyStrandsNoRequest() {
    var state = state()
    _ = state.enqueue(1, item("x"), key: nil, caller: 1)
    #expect(state.leave(0) == [1])
  }
}
