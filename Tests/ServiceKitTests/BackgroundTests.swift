import Basics
import Batching
import Testing

@testable import ServiceKit

/// What is known of the tasks that a service runs by itself.
@Suite struct BackgroundTests {
  struct Broken: Error {}

  func at(_ seconds: Int) -> MonotonicInstant { MonotonicInstant(nanoseconds: Int64(seconds) * 1_000_000_000) }

  @Test func `A run that ends well clears the failure before it, and counts stay`() {
    var state = BackgroundState()
    #expect(state.startedAt == nil && state.endedAt == nil && !state.isRunning && state.failure == nil)
    state.begin(at: at(1))
    #expect(state.isRunning && state.runs == 1 && state.endedAt == nil)
    state.fail("no answer", at: at(2))
    #expect(!state.isRunning && state.failure == "no answer" && state.failures == 1 && state.endedAt == at(2))
    state.begin(at: at(5))
    #expect(state.failure == "no answer", "until the next run has ended")
    state.succeed(at: at(6))
    #expect(state.failure == nil && state.failures == 1 && state.runs == 2)
    #expect(state.startedAt == at(5) && state.endedAt == at(6))
  }

  @Test func `A run is counted once, and a failure without a beginning counts as one`() {
    var state = BackgroundState()
    state.begin(at: at(1))
    state.begin(at: at(2))
    #expect(state.runs == 1 && state.startedAt == at(1))
    state.succeed(at: at(3))
    state.fail("no answer", at: at(4))
    #expect(state.runs == 2 && state.failures == 1 && state.startedAt == at(4) && !state.isRunning)
    state.clearFailure()
    #expect(state.failure == nil && state.failures == 1 && state.endedAt == at(4))
  }

  @Test func `A failed attempt within a run shows while the run goes on`() {
    var state = BackgroundState()
    state.begin(at: at(1))
    state.failAttempt("Redis is away")
    state.failAttempt("Redis is away")
    #expect(state.isRunning && state.failure == "Redis is away" && state.failures == 2 && state.endedAt == nil)
    state.succeed(at: at(9))
    #expect(state.failure == nil && state.runs == 1)
  }

  @Test func `A reason is the error's own text, bounded, or the name of its type`() {
    #expect(BackgroundState.reason(Broken()) == "Broken")
    #expect(BackgroundState.reason(BatchingError(.timedOut, lane: "x")) == "\(BatchingError(.timedOut, lane: "x"))")
    struct Long: Error, CustomStringConvertible { let description = String(repeating: "é", count: 1_000) }
    let text = BackgroundState.reason(Long())
    #expect(text.unicodeScalars.count == BackgroundState.maximumReason + 1 && text.hasSuffix("é…"))
  }

  @Test func `A task records what its body returns and throws`() async throws {
    let now = Protected(at(10))
    let task = BackgroundTask("test", .onDemand, "is a test", now: { now.withLock { $0 } })
    let answer = await task.run {
      now.withLock { $0 = at(13) }
      return 7
    }
    #expect(answer == 7 && task.state.startedAt == at(10) && task.state.endedAt == at(13))
    await #expect(throws: Broken.self) { try await task.run { throw Broken() } }
    #expect(task.state.failure == "Broken" && task.state.runs == 2 && task.state.failures == 1)
  }

  /// Fails the first time, then succeeds; says when it has run three times.
  struct Counted: RepeatedWork {
    let task = BackgroundTask("counted", .every(.milliseconds(1)), "counts its runs")
    let turn = Protected(0)

    func run() async throws -> Duration? {
      let turn = turn.withLock { turn in
        turn += 1
        return turn
      }
      if turn == 1 { throw Broken() }
      return turn == 2 ? .milliseconds(2) : nil
    }
  }

  @Test func `The driver repeats work after success and failure, until it is cancelled`() async {
    let work = Counted()
    let watched = BackgroundTask("watched", .continuous, "runs elsewhere")
    let driver = BackgroundDriver()
    driver.list([.repeated(work), .watched(watched)])
    let running = Task { await driver.run() }
    while work.task.state.runs < 4 { await Task.yield() }
    running.cancel()
    await running.value
    #expect(work.task.state.failures == 1 && !work.task.state.isRunning && work.task.state.failure == nil)
    #expect(watched.state.runs == 0)
  }

  @Test func `The list is JSON that the operator's tool reads, with ages of the driver's clock`() throws {
    let now = Protected(at(100))
    let clock: @Sendable () -> MonotonicInstant = { now.withLock { $0 } }
    let driver = BackgroundDriver(now: clock)
    #expect(driver.json() == "[]\n")
    let sweep = BackgroundTask("sweep", .every(.seconds(600)), "sweeps", now: clock)
    let relay = BackgroundTask("relay", .continuous, "delivers", now: clock)
    let never = BackgroundTask("never", .onDemand, "waits", now: clock)
    driver.list([.watched(sweep), .watched(relay), .watched(never)])
    sweep.began()
    now.withLock { $0 = at(102) }
    sweep.failed(Broken())
    relay.began()
    now.withLock { $0 = at(165) }
    #expect(
      driver.json()
        == #"[{"name":"sweep","purpose":"sweeps","schedule":"every 10 min","runs":1,"failures":1,"running":false,"#
        + #""startedSecondsAgo":65,"endedSecondsAgo":63,"failure":"Broken"},"#
        + #"{"name":"relay","purpose":"delivers","schedule":"continuously","runs":1,"failures":0,"running":true,"#
        + #""startedSecondsAgo":63,"endedSecondsAgo":null,"failure":null},"#
        + #"{"name":"never","purpose":"waits","schedule":"when needed","runs":0,"failures":0,"running":false,"#
        + #""startedSecondsAgo":null,"endedSecondsAgo":null,"failure":null}]"# + "\n"
    )
    let read = try #require(TaskStatus.list(Array(driver.json().utf8)))
    #expect(read.map(\.lastRun) == ["65 s ago", "running for 63 s", "never"])
    #expect(read.map(\.ended) == ["failed", "-", "-"])
    #expect(TaskStatus.list(Array("ok\n".utf8)) == nil)
  }

  func status(_ name: String, failure: String? = nil, started: Int? = 90, running: Bool = false) -> TaskStatus {
    TaskStatus(
      name: name,
      schedule: "every 5 s",
      runs: 12,
      failures: failure == nil ? 0 : 3,
      running: running,
      startedSecondsAgo: started,
      endedSecondsAgo: running ? nil : started,
      failure: failure
    )
  }

  @Test func `All is well only where every service answers and no task's last run failed`() {
    let well = ServiceStatus(
      service: "round-service",
      answer: .tasks([status("relay"), status("sweep", started: nil)])
    )
    #expect(StatusReport([well]).isWell)
    let failed = ServiceStatus(service: "round-service", answer: .tasks([status("relay", failure: "no answer")]))
    let away = ServiceStatus(service: "analytics-service", answer: .away("http://x does not answer"))
    let waiting = ServiceStatus(service: "round-service", answer: .tasks([]))
    for other in [failed, away, waiting] { #expect(!StatusReport([well, other]).isWell) }
  }

  @Test func `An old failure of a task that runs when it is needed is no fault`() {
    func failed(_ schedule: String, _ ended: Int?, running: Bool = false) -> Bool {
      TaskStatus(
        name: "x",
        schedule: schedule,
        runs: 1,
        failures: 1,
        running: running,
        startedSecondsAgo: ended,
        endedSecondsAgo: ended,
        failure: "no answer"
      ).isFault
    }
    let needed = BackgroundTask.Schedule.onDemand.description
    #expect(failed(needed, 599) && !failed(needed, 600))
    #expect(failed(needed, 600, running: true) && failed(needed, nil))
    #expect(failed("every 5 s", 600) && failed("continuously", 86_400))
  }

  @Test func `The table has a line for each task, and below it each failure with the next command`() {
    let report = StatusReport([
      ServiceStatus(
        service: "round-service",
        answer: .tasks([status("relay", running: true), status("session-sweep", failure: "no answer", started: 7_300)])
      ),
      ServiceStatus(service: "analytics-service", answer: .away("http://127.0.0.1:9082/background does not answer")),
    ])
    #expect(
      report.text == """
        service            task           how often  last run          ended   failures
        round-service      relay          every 5 s  running for 90 s  -       0 of 12
        round-service      session-sweep  every 5 s  2 h ago           failed  3 of 12
        analytics-service  -              -          -                 down    -
        round-service: session-sweep failed: no answer
          next: make logs PART=round-service (in Kubernetes: kubectl logs deployment/RELEASE-round-service)
        analytics-service is down: http://127.0.0.1:9082/background does not answer
          next: make status; make logs PART=analytics-service (in Kubernetes: kubectl logs deployment/RELEASE-analytics-service)

        """
    )
  }
}
