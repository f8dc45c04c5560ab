#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// How long a processor has worked for something, which other programs on the machine do not lengthen as they do the
/// time of a clock.
public enum ProcessorTime {
  /// Of the calling thread since it began, in nanoseconds. Asking is a system call: a fraction of a microsecond.
  public static var ofThread: Int64 { nanoseconds(CLOCK_THREAD_CPUTIME_ID) }

  /// Of all threads of this process since it began, in nanoseconds.
  public static var ofProcess: Int64 { nanoseconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
