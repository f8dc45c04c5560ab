#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An instant of a clock that never goes back, in nanoseconds since the machine started.
///
/// Its arithmetic is inlinable, since this target is built without `-cross-module-optimization`: lanes and loops compare
/// instants for each request.
public struct MonotonicInstant: Sendable, Hashable, Comparable {
  public let nanoseconds: Int64

  @inlinable
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The current instant.
  public static var now: MonotonicInstant {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicInstant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.nanoseconds < right.nanoseconds }

  @inlinable
  public static func + (instant: Self, duration: Duration) -> Self {
    Self(nanoseconds: instant.nanoseconds + duration.nanoseconds)
  }

  @inlinable
  public static func - (later: Self, earlier: Self) -> Duration {
    .nanoseconds(later.nanoseconds - earlier.nanoseconds)
  }

  /// Milliseconds until this instant, as `poll` takes them: rounded up, so that a wait of less than one millisecond is not
  /// a busy loop; 0 for an instant in the past, and at most a minute.
  public var pollTimeout: Int32 {
    let left = nanoseconds - MonotonicInstant.now.nanoseconds
    return Int32(min(max(0, (left + 999_999) / 1_000_000), 60_000))
  }
}
