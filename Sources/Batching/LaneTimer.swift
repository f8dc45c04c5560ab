import Basics

/// A lane, as the timer sees it.
protocol Timed: AnyObject, Sendable {
  /// Answers what is due. Returns the latest instant for the next call; nil if nothing waits.
  func timeIsUp() -> MonotonicInstant?
}

/// One thread that enforces the limits of the callers of every lane in the process. It sleeps until the earliest of them.
final class LaneTimer: Sendable {
  static let shared = LaneTimer()

  private struct Appointment: Sendable {
    weak var lane: (any Timed)?
    var instant: MonotonicInstant
  }

  private struct State: Sendable {
    var hasThread = false
    /// At most one entry for each lane.
    var appointments: [ObjectIdentifier: Appointment] = [:]

    /// Removes and returns the lanes that are due. The list has as many entries as the process has lanes: a search of all
    /// is cheaper than keeping an order.
    mutating func takeDue(_ now: MonotonicInstant) -> [any Timed] {
      let due = appointments.filter { $0.value.instant <= now }
      for key in due.keys { appointments[key] = nil }
      return due.values.compactMap(\.lane)
    }
  }

  private let monitor = Monitor(State(), conditions: 1)

  /// Starts the thread, unless it runs. Under the lock, so that no lane relies on a thread whose start then fails; the
  /// new thread waits for the lock.
  func start(by start: NativeThread.Starter) throws(NativeThreadError) {
    let failure: NativeThreadError? = monitor.withLock { state in
      guard !state.hasThread else { return nil }
      do throws(NativeThreadError) {
        try start("lane-timer") { self.run() }
        state.hasThread = true
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Schedules a look at the lane for this instant, unless an earlier one is scheduled.
  func look(at lane: any Timed, at instant: MonotonicInstant) {
    let key = ObjectIdentifier(lane)
    let isEarlier = monitor.withLock { state in
      if let known = state.appointments[key], known.lane != nil, known.instant <= instant { return false }
      state.appointments[key] = Appointment(lane: lane, instant: instant)
      return true
    }
    if isEarlier { monitor.signal(0) }
  }

  /// The thread's main loop, which never ends.
  private func run() {
    while true {
      let due: [any Timed] = monitor.wait(on: 0) { state in
        let due = state.takeDue(.now)
        return due.isEmpty ? .wait(until: state.appointments.values.map(\.instant).min()) : .found(due)
      }
      for lane in due {
        if let next = lane.timeIsUp() { look(at: lane, at: next) }
      }
    }
  }
}
