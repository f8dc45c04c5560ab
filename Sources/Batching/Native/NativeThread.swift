internal import Glibc

/// A thread for code that blocks, outside Swift's cooperative pool.
public enum NativeThread {
  /// Starts a detached thread; `name` is cut to the 15 bytes that Linux shows.
  ///
  /// All signals are blocked on it: they belong to the main thread, and a write to a closed socket fails by its
  /// result, not by SIGPIPE.
  /// - Returns: whether the system gave a thread.
  @discardableResult
  public static func start(_ name: String, _ body: @escaping @Sendable () -> Void) -> Bool {
    let job = ThreadJob(name: name, body: body)
    let argument = Unmanaged.passRetained(job).toOpaque()
    var every = sigset_t()
    var before = sigset_t()
    sigfillset(&every)
    // A thread inherits the mask of the one that makes it.
    pthread_sigmask(SIG_SETMASK, &every, &before)
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, runThreadJob, argument)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if code == 0 {
      pthread_detach(thread)
    } else {
      Unmanaged<ThreadJob>.fromOpaque(argument).release()
    }
    return code == 0
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

/// By the file of this thread, since `pthread_setname_np` and `prctl` are not seen from Swift.
private func nameThread(_ name: String) {
  let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
  guard file >= 0 else { return }
  _ = name.withCString { write(file, $0, min(15, strlen($0))) }
  close(file)
}
