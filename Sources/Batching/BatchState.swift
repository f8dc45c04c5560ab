import Basics

/// All decisions of a lane, as a value: which requests wait, which worker serves them, which are refused, and when the
/// timer wakes.
///
/// It knows neither threads nor clocks, and callers are opaque. Each method changes the value and returns the actions
/// to take outside the lock. None takes more time than is linear in the lane's capacity.
struct BatchState<Request: Sendable, Caller> {
  typealias Ticket = UInt64

  struct Limits {
    /// The most requests that may wait, over all workers.
    var capacity: Int
    /// The most requests that a worker takes at once.
    var batch: Int
    /// The most unanswered requests of one key; nil for no limit.
    var perKey: Int?
    /// The most requests of one key served at once, in a shared queue; nil for no limit.
    var servedPerKey: Int?
    /// The most callers that the timer answers at once; the rest follow after the lock was released in between.
    var expiry = 1_024
  }

  enum Enqueued {
    /// The request waits. Carries the worker to wake, if an idle one should take it, and whether to wake the timer,
    /// which would otherwise wake only after this caller's deadline. A request that does not wait leaves the timer
    /// alone.
    case queued(worker: Int?, timer: Bool)
    case refused(BatchingError.Code)
    case unavailable(any Error)
  }

  /// A caller that gave up, or whose deadline has passed.
  typealias Withdrawn = (caller: Caller, wasStarted: Bool)

  /// The timer's next action.
  enum Timing {
    /// Answer these callers that their time is over, and ask again.
    case answer([Withdrawn])
    /// Sleep until the instant, or until woken; nil sleeps until woken.
    case sleep(until: MonotonicInstant?)
  }

  enum Taken {
    case batch([Served])
    case wait
    case exit
  }

  struct Served {
    let ticket: Ticket
    let item: BatchItem<Request>
  }

  fileprivate struct Entry {
    var caller: Caller?
    /// Nil once a worker has taken the request.
    var item: BatchItem<Request>?
    let deadline: MonotonicInstant
    let queue: Int
    let key: Int?
  }

  private let limits: Limits
  private let shared: Bool
  private var entries: [Ticket: Entry] = [:]
  private var queues: [TicketQueue]
  /// The deadlines of the entries, and of some requests that were answered meanwhile.
  private var deadlines = DeadlineQueue()
  /// When the timer wakes next; nil while it sleeps without a limit.
  private var timerLooks: MonotonicInstant?
  private var unanswered: [Int: Int] = [:]
  private var turns = KeyTurns()
  private var idle: [Bool]
  private var outages: [(any Error)?]
  private var running: Int
  private(set) var queued = 0
  private(set) var isClosing = false

  /// - Parameter shared: Whether every worker takes from one queue; otherwise each worker has its own, chosen by key.
  init(workers: Int, shared: Bool, limits: Limits) {
    self.limits = limits
    self.shared = shared
    queues = Array(repeating: TicketQueue(), count: shared ? 1 : workers)
    idle = Array(repeating: false, count: workers)
    outages = Array(repeating: nil, count: workers)
    running = workers
  }

  /// The number of tickets and deadlines in memory, including those of requests that were answered or withdrawn.
  var remembered: Int { deadlines.count + queues.reduce(0) { $0 + $1.count } }

  var isAvailable: Bool { !isClosing && outages.contains { $0 == nil } }

  /// Whether all workers have left.
  var isFinished: Bool { running == 0 }

  // MARK: callers

  mutating func enqueue(
    _ ticket: Ticket,
    _ item: BatchItem<Request>,
    key: Int?,
    caller: Caller
  ) -> Enqueued {
    if isClosing { return .refused(.closed) }
    let queue = shared ? 0 : Int(UInt(bitPattern: key ?? 0) % UInt(queues.count))
    if let outage = outage(of: queue) { return .unavailable(outage) }
    guard queued < limits.capacity else { return .refused(.overloaded) }
    if let key, let limit = limits.perKey {
      guard unanswered[key, default: 0] < limit else { return .refused(.keyBusy) }
      unanswered[key, default: 0] += 1
    }
    let entry = Entry(caller: caller, item: item, deadline: item.deadline, queue: queue, key: key)
    entries.updateValue(entry, forKey: ticket)
    queues[queue].append(ticket)
    queued += 1
    if deadlines.count > 2 * entries.count + 64 { deadlines.keep { entries[$0]?.caller != nil } }
    deadlines.add(item.deadline, of: ticket)
    let wakesTimer = timerLooks.map { item.deadline < $0 } ?? true
    if wakesTimer { timerLooks = item.deadline }
    return .queued(worker: wake(queue), timer: wakesTimer)
  }

  /// Withdraws a caller that gave up: its request is skipped in the queue, or its later answer is dropped.
  /// - Returns: The caller, if it still waited, and whether its request had been taken.
  mutating func withdraw(_ ticket: Ticket) -> Withdrawn? {
    guard var entry = entries[ticket], let caller = entry.caller else { return nil }
    guard entry.item == nil else {
      forget(ticket, entry)
      queued -= 1
      queues[entry.queue].forget()
      if queues[entry.queue].isMostlyForgotten {
        queues[entry.queue].filter { entries[$0] != nil }
      }
      return (caller, false)
    }
    entry.caller = nil
    entries[ticket] = entry
    return (caller, true)
  }

  // MARK: the timer

  /// Withdraws requests whose deadline has passed, a bounded number at a time, and sets the timer's next wake-up. It
  /// wakes at most a thousand times a second, however closely the deadlines are spaced, unless expired ones remain.
  mutating func keepTime(_ now: MonotonicInstant) -> Timing {
    guard let planned = timerLooks, planned <= now else { return .sleep(until: timerLooks) }
    var late: [Withdrawn] = []
    while let next = deadlines.first, next.deadline <= now || entries[next.ticket]?.caller == nil {
      if next.deadline <= now, late.count == limits.expiry { return .answer(late) }
      deadlines.removeFirst()
      if let withdrawn = withdraw(next.ticket) { late.append(withdrawn) }
    }
    timerLooks = deadlines.first.map { max($0.deadline, now + .milliseconds(1)) }
    return late.isEmpty ? .sleep(until: timerLooks) : .answer(late)
  }

  // MARK: workers

  /// The worker's next action; it is woken again if that is to wait.
  mutating func take(_ worker: Int) -> Taken {
    let queue = shared ? 0 : worker
    var batch: [Served] = []
    while batch.count < limits.batch, let ticket = turns.popReleased() ?? queues[queue].popFirst() {
      guard var entry = entries[ticket], let item = entry.item else {
        queues[queue].skip()
        continue
      }
      if let key = entry.key, let limit = limits.servedPerKey, !turns.take(key, ticket, limit) { continue }
      entry.item = nil
      entries.updateValue(entry, forKey: ticket)
      queued -= 1
      batch.append(Served(ticket: ticket, item: item))
    }
    idle[worker] = batch.isEmpty
    if !batch.isEmpty { return .batch(batch) }
    return isClosing ? .exit : .wait
  }

  /// The idle worker probes its connection: a request that arrives meanwhile wakes another worker if there is one, and
  /// otherwise is taken after the probe.
  mutating func beginProbe(_ worker: Int) { idle[worker] = false }

  /// Ends a batch: returns its callers in the order of the tickets, nil for a caller that no longer waits.
  mutating func finish(_ tickets: [Ticket]) -> [Caller?] {
    tickets.map { ticket in
      guard let entry = entries.removeValue(forKey: ticket) else { return nil }
      answered(entry.key)
      if let key = entry.key, limits.servedPerKey != nil { turns.end(key) { entries[$0] != nil } }
      return entry.caller
    }
  }

  /// The worker cannot serve: callers whose requests no other worker can serve are answered with the error.
  mutating func suspend(_ worker: Int, _ error: any Error) -> [Caller] {
    outages[worker] = error
    idle[worker] = false
    let queue = shared ? 0 : worker
    return outage(of: queue) == nil ? [] : drain(queue)
  }

  /// The worker can serve again.
  mutating func resume(_ worker: Int) { outages[worker] = nil }

  /// Refuses new requests; waiting ones are still served.
  /// - Returns: The workers to wake.
  mutating func close() -> [Int] {
    isClosing = true
    return Array(idle.indices)
  }

  /// A worker has left.
  /// - Returns: The callers whose requests no remaining worker can serve.
  mutating func leave(_ worker: Int) -> [Caller] {
    running -= 1
    if shared { return running == 0 ? drain(0) : [] }
    return drain(worker)
  }

  // MARK: -

  /// The error of a queue that no worker can serve.
  private func outage(of queue: Int) -> (any Error)? {
    guard shared else { return outages[queue] }
    return outages.contains { $0 == nil } ? nil : outages.first.flatMap { $0 }
  }

  /// Removes everything from a queue that no worker will serve.
  private mutating func drain(_ queue: Int) -> [Caller] {
    var callers: [Caller] = []
    for ticket in turns.removeAll() {
      guard let entry = entries[ticket] else { continue }
      forget(ticket, entry)
      queued -= 1
      if let caller = entry.caller { callers.append(caller) }
    }
    while let ticket = queues[queue].popFirst() {
      guard let entry = entries[ticket] else {
        queues[queue].skip()
        continue
      }
      forget(ticket, entry)
      queued -= 1
      if let caller = entry.caller { callers.append(caller) }
    }
    return callers
  }

  private mutating func wake(_ queue: Int) -> Int? {
    guard let worker = shared ? idle.firstIndex(of: true) : (idle[queue] ? queue : nil) else { return nil }
    idle[worker] = false
    return worker
  }

  private mutating func forget(_ ticket: Ticket, _ entry: Entry) {
    entries[ticket] = nil
    answered(entry.key)
  }

  private mutating func answered(_ key: Int?) {
    guard let key, let count = unanswered[key] else { return }
    unanswered[key] = count > 1 ? count - 1 : nil
  }
}

extension BatchState: Sendable where Caller: Sendable {}
extension BatchState.Entry: Sendable where Caller: Sendable {}
