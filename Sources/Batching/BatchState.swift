internal import Telemetry

/// All that a lane decides, as a value: who waits, who is served by whom, who is refused, and when the timer looks.
///
/// It knows neither threads nor clocks nor what a caller is. Each method changes the value and returns what is to
/// be done outside the lock. None takes longer than the lane's capacity is large.
struct BatchState<Request: Sendable, Caller> {
  typealias Ticket = UInt64

  struct Limits {
    /// How many may wait in the queue, over all workers.
    var capacity: Int
    /// How many a worker takes at once.
    var batch: Int
    /// How many unanswered requests one key may have; nil for any number.
    var perKey: Int?
    /// How many requests of one key are served at once, in a shared queue; nil for any number.
    var servedPerKey: Int?
    /// How many callers the timer answers at once; the others follow after the lock was free.
    var expiry = 1_024
  }

  enum Enqueued {
    /// Waits. The worker to wake, if an idle one should take it, and whether the timer must be woken: it would look
    /// after this caller's deadline otherwise. A request that does not wait leaves the timer alone.
    case queued(worker: Int?, timer: Bool)
    case refused(BatchingError.Code)
    case unavailable(any Error)
  }

  /// A caller that gave up, or whose deadline has passed.
  typealias Withdrawn = (caller: Caller, wasStarted: Bool)

  /// What the timer does next.
  enum Timing {
    /// Tells these that their time is over, and asks again.
    case answer([Withdrawn])
    /// Sleeps until it is woken, or until then.
    case sleep(until: MonotonicInstant?)
    case exit
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
    /// Nil once it was taken.
    var item: BatchItem<Request>?
    let deadline: MonotonicInstant
    let queue: Int
    let key: Int?
  }

  private let limits: Limits
  private let shared: Bool
  private var entries: [Ticket: Entry] = [:]
  private var queues: [TicketQueue]
  /// Of the entries, and of some that were answered since.
  private var deadlines = DeadlineQueue()
  /// When the timer looks again; nil while it sleeps without a limit.
  private var timerLooks: MonotonicInstant?
  private var unanswered: [Int: Int] = [:]
  private var turns = KeyTurns()
  private var idle: [Bool]
  private var outages: [(any Error)?]
  private var running: Int
  private(set) var queued = 0
  private(set) var isClosing = false

  /// - Parameter shared: one queue that every worker takes from; otherwise each worker has its own, by key.
  init(workers: Int, shared: Bool, limits: Limits) {
    self.limits = limits
    self.shared = shared
    queues = Array(repeating: TicketQueue(), count: shared ? 1 : workers)
    idle = Array(repeating: false, count: workers)
    outages = Array(repeating: nil, count: workers)
    running = workers
  }

  /// Tickets and deadlines that are kept, of requests that were answered or given up among them.
  var remembered: Int { deadlines.count + queues.reduce(0) { $0 + $1.all.count } }

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

  /// A caller gave up: its request is passed over in the queue, or its coming answer is dropped.
  /// - Returns: the caller, if it still waited, and whether its request had been taken.
  mutating func withdraw(_ ticket: Ticket) -> Withdrawn? {
    guard var entry = entries[ticket], let caller = entry.caller else { return nil }
    guard entry.item == nil else {
      forget(ticket, entry)
      queued -= 1
      queues[entry.queue].forget()
      if queues[entry.queue].isMostlyForgotten {
        queues[entry.queue].keep(queues[entry.queue].all.filter { entries[$0] != nil })
      }
      return (caller, false)
    }
    entry.caller = nil
    entries[ticket] = entry
    return (caller, true)
  }

  // MARK: the timer

  /// Withdraws those whose deadline has come, some at a time, and plans the timer's next look. It looks no more than a
  /// thousand times a second, however the deadlines lie, unless it has not come to all.
  mutating func keepTime(_ now: MonotonicInstant) -> Timing {
    if isFinished { return .exit }
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

  /// What a worker does next; it is woken if that is to wait.
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

  /// The worker, which had nothing to do, looks at its connection: a request that comes meanwhile wakes another one if
  /// there is one, and otherwise is taken after the look.
  mutating func beginProbe(_ worker: Int) { idle[worker] = false }

  /// The batch is done: its callers in the order of the tickets, nil where nobody waits any more.
  mutating func finish(_ tickets: [Ticket]) -> [Caller?] {
    tickets.map { ticket in
      guard let entry = entries.removeValue(forKey: ticket) else { return nil }
      answered(entry.key)
      if let key = entry.key, limits.servedPerKey != nil { turns.end(key) { entries[$0] != nil } }
      return entry.caller
    }
  }

  /// The worker cannot serve: whoever can be served by nobody else is answered with the error.
  mutating func suspend(_ worker: Int, _ error: any Error) -> [Caller] {
    outages[worker] = error
    idle[worker] = false
    let queue = shared ? 0 : worker
    return outage(of: queue) == nil ? [] : drain(queue)
  }

  /// The worker can serve again.
  mutating func resume(_ worker: Int) { outages[worker] = nil }

  /// Refuses what is new; what waits is still served.
  /// - Returns: workers to wake.
  mutating func close() -> [Int] {
    isClosing = true
    return Array(idle.indices)
  }

  /// A worker has left.
  /// - Returns: callers that nobody is left to serve.
  mutating func leave(_ worker: Int) -> [Caller] {
    running -= 1
    if shared { return running == 0 ? drain(0) : [] }
    return drain(worker)
  }

  // MARK: -

  /// The error of a queue that no worker serves.
  private func outage(of queue: Int) -> (any Error)? {
    guard shared else { return outages[queue] }
    return outages.contains { $0 == nil } ? nil : outages.first.flatMap { $0 }
  }

  /// Takes everything from a queue that nobody will serve.
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
