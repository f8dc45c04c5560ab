import Basics
import Testing

@testable import Batching

/// The one timer of all lanes.
@Suite struct LaneTimerTests {
  /// Is looked at again after `pause`, until it was looked at `times` times.
  private final class Watched: Timed {
    let looks = Protected(0)
    let times: Int
    let pause: Duration
    let done: AsyncStream<Void>
    private let end: AsyncStream<Void>.Continuation

    init(times: Int, pause: Duration = .milliseconds(1)) {
      self.times = times
      self.pause = pause
      (done, end) = AsyncStream.makeStream()
    }

    func timeIsUp() -> MonotonicInstant? {
      let looks = looks.withLock { looks in
        looks += 1
        return looks
      }
      guard looks < times else {
        end.finish()
        return nil
      }
      return .now + pause
    }

    func wait() async { for await _ in done {} }
  }

  @Test func `One thread looks at every lane`() async throws {
    let timer = LaneTimer()
    let threads = Protected(0)
    for _ in 0..<3 {
      try timer.start { (name, body) throws(NativeThreadError) in
        threads.withLock { $0 += 1 }
        try NativeThread.start(name, body)
      }
    }
    #expect(threads.withLock { $0 } == 1)
    let lanes = (1...5).map { Watched(times: $0) }
    for lane in lanes { timer.look(at: lane, at: .now) }
    for lane in lanes { await lane.wait() }
    #expect(lanes.map { $0.looks.withLock { $0 } } == [1, 2, 3, 4, 5])
  }

  @Test func `An earlier instant counts, a later one does not put it off`() async throws {
    let timer = LaneTimer()
    try timer.start(by: NativeThread.start)
    let lane = Watched(times: 1)
    timer.look(at: lane, at: .now + .seconds(3_600))
    timer.look(at: lane, at: .now)
    timer.look(at: lane, at: .now + .seconds(3_600))
    await lane.wait()
  }

  @Test func `A start that failed can be repeated`() throws {
    let timer = LaneTimer()
    #expect(throws: NativeThreadError.self) {
      try timer.start { (name, _) throws(NativeThreadError) in throw NativeThreadError(name: name, code: 11) }
    }
    let started = Protected(false)
    try timer.start { (_, _) throws(NativeThreadError) in started.withLock { $0 = true } }
    #expect(started.withLock { $0 })
  }

  @Test func `A lane that is gone is forgotten`() async throws {
    let timer = LaneTimer()
    try timer.start(by: NativeThread.start)
    weak var gone: Watched?
    do {
      let lane = Watched(times: 1)
      gone = lane
      timer.look(at: lane, at: .now + .milliseconds(1))
    }
    #expect(gone == nil)
    let lane = Watched(times: 3)
    timer.look(at: lane, at: .now)
    await lane.wait()
  }
}
