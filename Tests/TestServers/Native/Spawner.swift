import Foundation
import Glibc

/// Starts programs from one thread that never ends.
///
/// "Kill me when my parent dies" refers to the *thread* that created the process; the threads of a pool come and go,
/// and a server started from one of them would die with it.
enum Spawner {
  private static let queue = JobQueue()

  /// Starts a program with its output in a file; returns the pid.
  static func spawn(_ arguments: [String], output: String, environment: [String: String] = [:]) throws -> pid_t {
    try queue.run { try posixSpawn(arguments, output: output, environment: environment) }
  }

  /// Runs a program to its end, blocking; returns its exit status and its output.
  @discardableResult
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (status: Int32, text: String) {
    let output = NSTemporaryDirectory() + "/golf-tool-\(UUID().uuidString).out"
    defer { unlink(output) }
    let pid = try spawn(arguments, output: output, environment: environment)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return (status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f), text)
  }

  /// Like `run`, without blocking a thread of the cooperative pool.
  static func runTool(_ arguments: [String], environment: [String: String] = [:]) async throws -> String {
    let result = try await onThread { try run(arguments, environment: environment) }
    guard result.status == 0 else {
      throw ServerError("\(arguments.first ?? "") ended with \(result.status): \(result.text.suffix(800))")
    }
    return result.text
  }

  /// Runs blocking work on a thread outside the cooperative pool.
  static func onThread<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try body() }) }
    }
  }

  private static func posixSpawn(_ arguments: [String], output: String, environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    // A group of its own, so that Ctrl-C on the tests reaches the tests and not the servers.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

    let all = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var pid: pid_t = 0
    let code = Glibc.posix_spawn(&pid, arguments[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw ServerError("cannot start \(arguments[0]): \(String(cString: strerror(code)))") }
    return pid
  }
}

/// One thread that runs its jobs in turn until the process ends.
private final class JobQueue: @unchecked Sendable {
  // `jobs` is touched only under `condition`.
  private let condition = NSCondition()
  private var jobs: [() -> Void] = []

  init() {
    let thread = Thread { [self] in
      while true {
        condition.lock()
        while jobs.isEmpty { condition.wait() }
        let job = jobs.removeFirst()
        condition.unlock()
        job()
      }
    }
    thread.name = "spawner"
    thread.start()
  }

  func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) throws -> T {
    let done = DispatchSemaphore(value: 0)
    let box = ResultBox<T>()
    condition.lock()
    jobs.append {
      box.result = Result { try body() }
      done.signal()
    }
    condition.signal()
    condition.unlock()
    done.wait()
    guard let result = box.result else { throw ServerError("the spawner lost a job") }
    return try result.get()
  }

  private final class ResultBox<T>: @unchecked Sendable {
    // Written before the semaphore is signalled, read after it was waited for.
    var result: Result<T, any Error>?
  }
}
