import Foundation
import Glibc

/// The common part of PostgreSQL and Redis: a program started as the unprivileged user, on a port that it keeps.
final class ServerProcess: @unchecked Sendable {
  // `handle` is touched only under `lock`; everything else is constant.
  let name: String
  let log: String
  private let arguments: [String]
  private let deathSignal: (name: String, number: Int32)
  private let lock = NSLock()
  private var handle: ProcessHandle?

  init(name: String, arguments: [String], log: String, diesBy deathSignal: (name: String, number: Int32)) {
    self.name = name
    self.arguments = arguments
    self.log = log
    self.deathSignal = deathSignal
  }

  var pid: pid_t? { lock.withLock { handle?.pid } }

  func start(until ready: @Sendable () async -> Bool) async throws {
    guard let user = UnprivilegedUser.current else { throw ServerError("no unprivileged user") }
    let command = user.prefix(diesWith: deathSignal.name) + arguments
    let pid = try Spawner.spawn(command, output: log)
    try ProcessFolder.shared.get().note(pid, endsBy: deathSignal.number)
    lock.withLock { handle = ProcessHandle(pid: pid) }
    let deadline = Date().addingTimeInterval(60)
    while await !ready() {
      guard ProcessHandle(pid: pid).isAlive else {
        forget()
        throw ServerError("\(name) ended while starting: \(logTail)")
      }
      guard Date() < deadline else { throw ServerError("\(name) does not answer after 60 s: \(logTail)") }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  /// Sends the signal and waits for the process and its children to end; sends SIGKILL if it takes too long.
  func end(by signal: Int32, wholeFamily: Bool = false) async throws {
    guard let handle = lock.withLock({ handle }) else { return }
    try await Spawner.onThread {
      let children = handle.children
      if wholeFamily { handle.sendToAll(signal) } else { handle.send(signal) }
      handle.sendToAll(SIGCONT)
      if !handle.awaitEnd(seconds: 20) {
        handle.sendToAll(SIGKILL)
        _ = handle.awaitEnd(seconds: 10)
      }
      // A new server cannot start while one of the old server's processes still holds its shared memory.
      for child in children {
        for _ in 0..<2000 where Glibc.kill(child, 0) == 0 { usleep(5_000) }
      }
    }
    forget()
  }

  func pause() {
    guard let handle = lock.withLock({ handle }) else { return }
    // Twice: a child created during the first round is stopped by the second.
    handle.sendToAll(SIGSTOP)
    handle.sendToAll(SIGSTOP)
  }

  func resume() { lock.withLock { handle }?.sendToAll(SIGCONT) }

  private func forget() {
    guard let handle = lock.withLock({ self.handle }) else { return }
    if let folder = try? ProcessFolder.shared.get() { folder.forget(handle.pid) }
    lock.withLock { self.handle = nil }
  }

  private var logTail: Substring { ((try? String(contentsOfFile: log, encoding: .utf8)) ?? "(no log)").suffix(1_500) }
}
