internal import Glibc

/// SIGTERM and SIGINT as something to wait for.
public enum StopSignal {
  /// Blocks the two signals for every thread made from here on; call it first in `main`. SIGPIPE is ignored.
  public static func block() {
    signal(SIGPIPE, SIG_IGN)
    var set = stopSignals()
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Returns the name of the signal that came.
  public static func wait() async -> String {
    await withCheckedContinuation { continuation in
      let waiter = Unmanaged.passRetained(Waiter(continuation))
      var thread = pthread_t()
      let result = pthread_create(
        &thread,
        nil,
        { context in
          var set = StopSignal.stopSignals()
          var number: Int32 = 0
          while sigwait(&set, &number) != 0 {}
          if let context {
            Unmanaged<Waiter>.fromOpaque(context).takeRetainedValue().continuation.resume(
              returning: number == SIGINT ? "SIGINT" : "SIGTERM"
            )
          }
          return nil
        },
        waiter.toOpaque()
      )
      if result == 0 {
        pthread_detach(thread)
      } else {
        waiter.takeRetainedValue().continuation.resume(returning: "no thread to wait for signals")
      }
    }
  }

  private final class Waiter {
    let continuation: CheckedContinuation<String, Never>
    init(_ continuation: CheckedContinuation<String, Never>) { self.continuation = continuation }
  }

  private static func stopSignals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    return set
  }
}
