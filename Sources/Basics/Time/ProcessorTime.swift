#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Processor time. Unlike clock time, other programs on the machine do not lengthen it.
public enum ProcessorTime {
  /// The calling thread's processor time since it started, in nanoseconds. Costs a system call: a fraction of a
  /// microsecond.
  public static var ofThread: Int64 { nanoseconds(CLOCK_THREAD_CPUTIME_ID) }

  /// The processor time of all threads of this process since it started, in nanoseconds.
  public static var ofProcess: Int64 { nanoseconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
