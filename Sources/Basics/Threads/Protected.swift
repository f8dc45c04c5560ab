#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A value that only one thread accesses at a time.
///
/// The lock is a `pthread_mutex_t`, which ThreadSanitizer understands (it reports false races through
/// `Synchronization.Mutex`).
///
/// `withLock` is inlinable, since this target is built without `-cross-module-optimization`: each library compiles it
/// for its own value. The two calls that it makes in here are not generic and cost a nanosecond.
///
/// `@unchecked Sendable`: `value` is read and written only between lock and unlock of `mutex`, in `withLock`.
public final class Protected<Value>: @unchecked Sendable {
  @usableFromInline let mutex: Mutex
  @usableFromInline var value: Value

  public init(_ value: Value) {
    mutex = Mutex()
    self.value = value
  }

  deinit { mutex.destroy() }

  /// Runs `body` with exclusive access to the value. `body` must not use the same lock.
  @inlinable
  public func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    return try body(&value)
  }
}

/// The system's lock at an address of its own. Not counted: its owner destroys it.
@usableFromInline
struct Mutex: @unchecked Sendable {
  let address: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    address = .allocate(capacity: 1)
    pthread_mutex_init(address, nil)
  }

  @usableFromInline
  func lock() { pthread_mutex_lock(address) }

  @usableFromInline
  func unlock() { pthread_mutex_unlock(address) }

  func destroy() {
    pthread_mutex_destroy(address)
    address.deallocate()
  }
}
