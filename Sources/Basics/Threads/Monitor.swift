#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A value behind a lock, with conditions that threads wait for.
///
/// Inlinable for the same reason as `Protected`.
///
/// `@unchecked Sendable`: `state` is touched only between lock and unlock of `mutex`; the pointers never change.
public final class Monitor<State>: @unchecked Sendable {
  /// The outcome of a waiting thread's check.
  public enum Check<Found> {
    case found(Found)
    /// No result yet: check again when signalled, or at the instant.
    case wait(until: MonotonicInstant?)
  }

  @usableFromInline let mutex: Mutex
  @usableFromInline let conditions: Conditions
  @usableFromInline var state: State

  public init(_ state: State, conditions count: Int) {
    self.state = state
    mutex = Mutex()
    conditions = Conditions(count)
  }

  deinit {
    conditions.destroy()
    mutex.destroy()
  }

  /// Runs `body` with exclusive access to the state.
  @inlinable
  public func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    return body(&state)
  }

  /// Blocks this thread until `check` returns a result.
  @inlinable
  public func wait<Found>(on condition: Int, _ check: (inout State) -> Check<Found>) -> Found {
    mutex.lock()
    defer { mutex.unlock() }
    while true {
      switch check(&state) {
      case .found(let found): return found
      case .wait(let instant): conditions.wait(for: condition, mutex, until: instant)
      }
    }
  }

  /// Wakes one thread that waits for this condition.
  public func signal(_ condition: Int) { conditions.signal(condition) }
}

/// The system's conditions, on the clock of `MonotonicInstant`. Not counted: their owner destroys them.
@usableFromInline
struct Conditions: @unchecked Sendable {
  private let first: UnsafeMutablePointer<pthread_cond_t>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    first = .allocate(capacity: count)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    for index in 0..<count { pthread_cond_init(first + index, &attributes) }
    pthread_condattr_destroy(&attributes)
  }

  /// Releases the lock, sleeps, and holds it again on return. May return early, like the system's own wait.
  @usableFromInline
  func wait(for condition: Int, _ mutex: Mutex, until instant: MonotonicInstant?) {
    guard let instant else {
      pthread_cond_wait(first + condition, mutex.address)
      return
    }
    var time = timespec()
    time.tv_sec = Int(instant.nanoseconds / 1_000_000_000)
    time.tv_nsec = Int(instant.nanoseconds % 1_000_000_000)
    pthread_cond_timedwait(first + condition, mutex.address, &time)
  }

  func signal(_ condition: Int) { pthread_cond_signal(first + condition) }

  func destroy() {
    for index in 0..<count { pthread_cond_destroy(first + index) }
    first.deallocate()
  }
}
