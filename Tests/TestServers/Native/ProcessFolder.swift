import Foundation
import Glibc

/// The temporary folder of this test process, with the guarantee that no server outlives the process.
///
/// Servers are killed by their pid when the process exits. In case the process itself is killed, there is a guard: a
/// shell that reads from a pipe which only this process holds open. At its end, the shell kills the pids noted under
/// `pids/` (a paused server does not notice that its parent died) and deletes the folder.
final class ProcessFolder: @unchecked Sendable {
  // `live` is touched only under `lock`; everything else is constant.
  static let shared = Result { try ProcessFolder() }

  let path: String
  private let lock = NSLock()
  private var live: [pid_t: Int32] = [:]

  private init() throws {
    path = "/tmp/golf-tests-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: "\(path)/pids", withIntermediateDirectories: true)
    chmod(path, 0o755)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ServerError("no pipe") }
    // The servers must not inherit it: their copy would keep the guard waiting.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    try startGuard(reading: ends[0])
    close(ends[0])
    atexit { try? ProcessFolder.shared.get().endAll() }
  }

  /// A new folder that belongs to the user the servers run as.
  func makeFolder(_ name: String) throws -> String {
    guard let user = UnprivilegedUser.current else { throw ServerError("no unprivileged user") }
    let folder = "\(path)/\(name)-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    chmod(folder, 0o700)
    if UnprivilegedUser.isRoot { chown(folder, user.id, user.group) }
    return folder
  }

  /// Records a server, and the signal that ends it without leaving anything behind.
  func note(_ pid: pid_t, endsBy signal: Int32) {
    lock.withLock { live[pid] = signal }
    _ = FileManager.default.createFile(atPath: "\(path)/pids/\(pid)", contents: nil)
  }

  func forget(_ pid: pid_t) {
    lock.withLock { _ = live.removeValue(forKey: pid) }
    unlink("\(path)/pids/\(pid)")
  }

  private func endAll() {
    let all = lock.withLock { live }
    for (pid, signal) in all {
      ProcessHandle(pid: pid).send(signal)
      ProcessHandle(pid: pid).sendToAll(SIGCONT)
    }
    for (pid, _) in all where !ProcessHandle(pid: pid).awaitEnd(seconds: 3) {
      ProcessHandle(pid: pid).sendToAll(SIGKILL)
      _ = ProcessHandle(pid: pid).awaitEnd(seconds: 3)
    }
    for (pid, _) in all { forget(pid) }
  }

  private func startGuard(reading descriptor: Int32) throws {
    let script = """
      read -r _
      sleep 1
      for note in "$0"/pids/*; do
        pid=${note##*/}
        [ -e "/proc/$pid" ] || continue
        children=$(cat /proc/"$pid"/task/*/children 2>/dev/null)
        kill -9 "$pid" $children 2>/dev/null
      done
      rm -rf "$0"
      """
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptor, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var argv: [UnsafeMutablePointer<CChar>?] = (["/bin/sh", "-c", script, path] as [String]).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var pid: pid_t = 0
    guard Glibc.posix_spawn(&pid, "/bin/sh", &actions, &attributes, &argv, &envp) == 0 else {
      throw ServerError("cannot start the guard")
    }
  }
}
