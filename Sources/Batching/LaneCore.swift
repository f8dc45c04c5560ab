import Basics
import Telemetry

/// A lane's state behind its lock, and the operations of threads and callers on it. Continuations are resumed only
/// outside the lock.
final class LaneCore<Request: Sendable, Answer: Sendable>: Timed {
  typealias Caller = CheckedContinuation<Answer, any Error>

  private struct State: Sendable {
    var batches: BatchState<Request, Caller>
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let name: String
  private let monitor: Monitor<State>
  private let workers: Int
  private let probeAfter: Duration?
  private let metrics: BatchMetrics
  private let sequel: BatchSequel<Request, Answer>?
  private let timer: LaneTimer

  init(
    _ configuration: LaneConfiguration,
    shared: Bool,
    metrics: Metrics,
    sequel: BatchSequel<Request, Answer>? = nil,
    timer: LaneTimer
  ) {
    self.sequel = sequel
    self.timer = timer
    name = configuration.name
    workers = configuration.workers
    probeAfter = configuration.probeAfter
    let limits = BatchState<Request, Caller>.Limits(
      capacity: configuration.capacity,
      batch: configuration.maximumBatch,
      perKey: configuration.maximumPerKey,
      servedPerKey: configuration.maximumServedPerKey
    )
    monitor = Monitor(
      State(batches: BatchState(workers: workers, shared: shared, limits: limits)),
      conditions: workers
    )
    self.metrics = BatchMetrics(metrics, lane: name)
    metrics.computed("golf_lane_queue_depth", help: "Requests waiting.", ["lane": name]) { [weak self] in
      self.map { Double($0.monitor.withLock(\.batches.queued)) }
    }
    metrics.computed("golf_lane_available", help: "1 while a connection can serve, else 0.", ["lane": name]) {
      [weak self] in
      self.map { $0.isAvailable ? 1 : 0 }
    }
  }

  var isAvailable: Bool { monitor.withLock(\.batches.isAvailable) }

  // MARK: callers

  func enqueue(_ ticket: UInt64, _ item: BatchItem<Request>, key: Int?, _ caller: Caller) {
    switch monitor.withLock({ $0.batches.enqueue(ticket, item, key: key, caller: caller) }) {
    case .queued(let worker, let looks):
      if let worker { monitor.signal(worker) }
      if looks { timer.look(at: self, at: item.deadline) }
    case .refused(let code):
      metrics.refused.increment()
      caller.resume(throwing: BatchingError(code, lane: name))
    case .unavailable(let error):
      metrics.refused.increment()
      caller.resume(throwing: error)
    }
  }

  func cancel(_ ticket: UInt64) {
    monitor.withLock { $0.batches.withdraw(ticket) }?.caller.resume(throwing: CancellationError())
  }

  // MARK: the timer

  /// Answers the callers whose limits have passed.
  func timeIsUp() -> MonotonicInstant? {
    while true {
      let late: [BatchState<Request, Caller>.Withdrawn]
      switch monitor.withLock({ $0.batches.keepTime(.now) }) {
      case .answer(let callers): late = callers
      case .sleep(let instant): return instant
      }
      metrics.timedOut.increment(by: late.count)
      for (caller, wasStarted) in late {
        caller.resume(throwing: BatchingError(.timedOut, lane: name, wasStarted: wasStarted))
      }
    }
  }

  // MARK: workers

  /// The main loop of one worker, on its own thread.
  func serve<Worker: BatchWorker>(_ index: Int, _ makeWorker: (Int) -> Worker)
  where Worker.Request == Request, Worker.Answer == Answer {
    var worker = makeWorker(index)
    var isServing = true
    while isServing {
      if case .ready = worker.readiness {
        switch take(index) {
        case .batch(let batch): answer(batch, run(&worker, batch))
        case .probe: worker.probe()
        case .exit: isServing = false
        }
      } else {
        isServing = restore(&worker, index)
      }
    }
    worker.close()
    leave(index)
  }

  private enum Work {
    case batch([BatchState<Request, Caller>.Served])
    case probe
    case exit
  }

  private func restore<Worker: BatchWorker>(_ worker: inout Worker, _ index: Int) -> Bool {
    // Publish the outage before reconnecting, because reconnecting may take seconds.
    announce(worker.readiness, of: index)
    guard !monitor.withLock(\.batches.isClosing) else {
      // Closing: callers must not wait for a connection that will not come.
      return false
    }
    let pause = worker.restore()
    announce(worker.readiness, of: index)
    if case .ready = worker.readiness { return true }
    let deadline = MonotonicInstant.now + pause
    return monitor.wait(on: index) { state in
      if state.batches.isClosing { return .found(false) }
      return MonotonicInstant.now >= deadline ? .found(true) : .wait(until: deadline)
    }
  }

  private func announce(_ readiness: BatchReadiness, of index: Int) {
    switch readiness {
    case .ready: monitor.withLock { $0.batches.resume(index) }
    case .connecting: break
    case .unavailable(let error):
      let callers = monitor.withLock { $0.batches.suspend(index, error) }
      for caller in callers { caller.resume(throwing: error) }
      // Requests released by its last batch can be served by the other workers.
      for other in 0..<workers where other != index { monitor.signal(other) }
    }
  }

  private func take(_ index: Int) -> Work {
    let probe = probeAfter.map { MonotonicInstant.now + $0 }
    return monitor.wait(on: index) { state in
      switch state.batches.take(index) {
      case .batch(let batch): return .found(.batch(batch))
      case .exit: return .found(.exit)
      case .wait:
        guard let probe, MonotonicInstant.now >= probe else { return .wait(until: probe) }
        state.batches.beginProbe(index)
        return .found(.probe)
      }
    }
  }

  private func run<Worker: BatchWorker>(
    _ worker: inout Worker,
    _ batch: [BatchState<Request, Caller>.Served]
  ) -> [Result<Answer, any Error>] where Worker.Request == Request, Worker.Answer == Answer {
    let start = MonotonicInstant.now
    let answers = worker.run(batch.map { $0.item })
    metrics.batchSize.record(Double(batch.count))
    metrics.batchSeconds.record((MonotonicInstant.now - start).seconds)
    return answers
  }

  private func answer(_ batch: [BatchState<Request, Caller>.Served], _ answers: [Result<Answer, any Error>]) {
    let callers = monitor.withLock { state in state.batches.finish(batch.map { $0.ticket }) }
    guard let sequel else { return answer(callers, answers) }
    let requests = batch.map { $0.item.request }
    Task {
      await sequel(requests, answers)
      answer(callers, answers)
    }
  }

  private func answer(_ callers: [Caller?], _ answers: [Result<Answer, any Error>]) {
    for (index, caller) in callers.enumerated() {
      guard let caller else { continue }
      if index < answers.count {
        caller.resume(with: answers[index])
      } else {
        caller.resume(throwing: BatchingError(.unanswered, lane: name, wasStarted: true))
      }
    }
  }

  // MARK: closing

  func close() {
    for worker in monitor.withLock({ $0.batches.close() }) { monitor.signal(worker) }
  }

  func closeAndWait() async {
    await withCheckedContinuation { continuation in
      let finished = monitor.withLock { state in
        if !state.batches.isFinished { state.closers.append(continuation) }
        return state.batches.isFinished
      }
      if finished { continuation.resume() } else { close() }
    }
  }

  /// The system could not start this worker's thread.
  func abandon(_ index: Int) {
    let error = BatchingError(.closed, lane: name)
    for caller in monitor.withLock({ $0.batches.suspend(index, error) }) { caller.resume(throwing: error) }
    leave(index)
  }

  private func leave(_ index: Int) {
    let (callers, closers) = monitor.withLock { state in
      let callers = state.batches.leave(index)
      let closers = state.batches.isFinished ? state.closers : []
      state.closers.removeAll { _ in state.batches.isFinished }
      return (callers, closers)
    }
    for caller in callers { caller.resume(throwing: BatchingError(.closed, lane: name)) }
    for closer in closers { closer.resume() }
  }
}
