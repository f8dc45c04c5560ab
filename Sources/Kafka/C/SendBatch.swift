import Basics

/// The records of one `send` call, and the outcome of each so far.
final class SendBatch: Sendable {
  typealias Outcome = Result<KafkaPosition, KafkaError>

  private struct State: Sendable {
    var outcomes: [Outcome?]
    var missing: Int
    var caller: CheckedContinuation<[Outcome], Never>?
  }

  private let state: Protected<State>

  init(count: Int) {
    state = Protected(State(outcomes: Array(repeating: nil, count: count), missing: count, caller: nil))
  }

  /// Records the outcome of one record; the last outcome answers the caller.
  func note(_ outcome: Outcome, of index: Int) {
    let caller = state.withLock { state -> CheckedContinuation<[Outcome], Never>? in
      guard state.outcomes[index] == nil else { return nil }
      state.outcomes[index] = outcome
      state.missing -= 1
      guard state.missing == 0 else { return nil }
      defer { state.caller = nil }
      return state.caller
    }
    caller?.resume(returning: outcomes)
  }

  func answer(_ caller: CheckedContinuation<[Outcome], Never>) {
    let isDone = state.withLock { state in
      if state.missing > 0 { state.caller = caller }
      return state.missing == 0
    }
    if isDone { caller.resume(returning: outcomes) }
  }

  private var outcomes: [Outcome] { state.withLock { $0.outcomes.compactMap { $0 } } }
}

/// One record in flight: the object that librdkafka carries for us and returns with the delivery report.
final class SendTicket: Sendable {
  let batch: SendBatch
  let index: Int

  init(_ batch: SendBatch, _ index: Int) {
    self.batch = batch
    self.index = index
  }
}
