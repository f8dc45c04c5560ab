#if canImport(Glibc)
import Basics
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Waiting for SIGTERM or SIGINT.
///
/// Blocking both signals and waiting with `sigwait` does not work: once an asynchronous `main` waits, libdispatch suspends
/// the main thread with all signals unblocked, and the default action ends the process.
public enum StopSignal {
  /// Handles both signals from now on and ignores SIGPIPE. Call it first in `main`.
  public static func block() {
    signal(SIGPIPE, SIG_IGN)
    guard writeEnd < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    readEnd = ends[0]
    writeEnd = ends[1]
    for number in [SIGTERM, SIGINT] {
      signal(number) { number in
        // A signal handler may only call functions such as `write`, and must restore `errno`.
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        write(writeEnd, &byte, 1)
        errno = before
      }
    }
  }

  /// Returns the name of the signal once it has come. Call `block` before.
  public static func wait() async -> String {
    await withCheckedContinuation { continuation in
      do {
        try NativeThread.start("stop-signal") {
          var byte: UInt8 = 0
          while read(readEnd, &byte, 1) < 0 && errno == EINTR {}
          continuation.resume(returning: Int32(byte) == SIGINT ? "SIGINT" : "SIGTERM")
        }
      } catch {
        continuation.resume(returning: "\(error)")
      }
    }
  }
}

// Written once by `block`, before the handlers that read them are set and before any thread exists. They are plain globals
// with constant initial values, so that the handler needs no lock to read them.
private nonisolated(unsafe) var readEnd: Int32 = -1
private nonisolated(unsafe) var writeEnd: Int32 = -1
