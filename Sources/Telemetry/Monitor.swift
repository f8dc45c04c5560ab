#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A value behind a lock, with conditions that threads wait for.
///
/// `@unchecked Sendable`: `state` is touched only between lock and unlock of `mutex`; the pointers never change.
public final class Monitor<State>: @unchecked Sendable {
  /// The outcome of a waiting thread's check.
  public enum Check<Found> {
    case found(Found)
    /// Nothing yet: check again when signalled, or at the instant.
    case wait(until: MonotonicInstant?)
  }

  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let conditions: UnsafeMutablePointer<pthread_cond_t>
  private let count: Int
  private var state: State

  public init(_ state: State, conditions count: Int) {
    self.state = state
    self.count = count
    mutex = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    conditions = .allocate(capacity: count)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    for index in 0..<count { pthread_cond_init(conditions + index, &attributes) }
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    for index in 0..<count { pthread_cond_destroy(conditions + index) }
    conditions.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Runs `body` with exclusive access to the state.
  public func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&state)
  }

  /// Blocks this thread until `check` returns a result.
  public func wait<Found>(on condition: Int, _ check: (inout State) -> Check<Found>) -> Found {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      switch check(&state) {
      case .found(let found): return found
      case .wait(until: nil): pthread_cond_wait(conditions + condition, mutex)
      case .wait(until: .some(let instant)):
        var time = timespec()
        time.tv_sec = Int(instant.nanoseconds / 1_000_000_000)
        time.tv_nsec = Int(instant.nanoseconds % 1_000_000_000)
        pthread_cond_timedwait(conditions + condition, mutex, &time)
      }
    }
  }

  /// Wakes one thread that waits for this condition.
  public func signal(_ condition: Int) { pthread_cond_signal(conditions + condition) }
}
