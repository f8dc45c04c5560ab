#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The system could not start a thread: the work meant for it must be refused or stopped.
public struct NativeThreadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The thread's name.
  public let name: String
  /// The system's error number.
  public let code: Int32

  public init(name: String, code: Int32) {
    self.name = name
    self.code = code
  }

  public var description: String { "no thread could be started for \(name): \(String(cString: strerror(code)))" }
}

/// Starts threads for blocking code, outside Swift's cooperative pool. No other code starts threads.
public enum NativeThread {
  /// A function that starts a thread; tests pass one that fails.
  public typealias Starter = @Sendable (String, @escaping @Sendable () -> Void) throws(NativeThreadError) -> Void

  /// Starts a detached thread; `name` is cut to the 15 bytes that Linux shows.
  ///
  /// All signals are blocked on it: the main thread receives them, and a write to a closed socket fails with an error
  /// instead of SIGPIPE.
  @Sendable
  public static func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(NativeThreadError) {
    let job = ThreadJob(name: name, body: body)
    let argument = Unmanaged.passRetained(job).toOpaque()
    var every = sigset_t()
    var before = sigset_t()
    sigfillset(&every)
    // A thread inherits the signal mask of its creator.
    pthread_sigmask(SIG_SETMASK, &every, &before)
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, runThreadJob, argument)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard code == 0 else {
      Unmanaged<ThreadJob>.fromOpaque(argument).release()
      throw NativeThreadError(name: name, code: code)
    }
    pthread_detach(thread)
  }
}

private final class ThreadJob: Sendable {
  let name: String
  let body: @Sendable () -> Void

  init(name: String, body: @escaping @Sendable () -> Void) {
    self.name = name
    self.body = body
  }
}

private func runThreadJob(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  let job = Unmanaged<ThreadJob>.fromOpaque(argument).takeRetainedValue()
  nameThread(job.name)
  job.body()
  return nil
}

/// Writes the name to the thread's file in `/proc`, because `pthread_setname_np` and `prctl` are not visible from
/// Swift.
private func nameThread(_ name: String) {
  let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { return }
  _ = name.withCString { write(file, $0, min(15, strlen($0))) }
  close(file)
}
