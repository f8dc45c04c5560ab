import Foundation
import Glibc

/// A child process, ended and reaped by its pid.
struct ProcessHandle: Sendable {
  let pid: pid_t

  var isAlive: Bool {
    var status: Int32 = 0
    // A child that ended is reaped here; one that was reaped before answers with an error.
    return waitpid(pid, &status, WNOHANG) == 0
  }

  /// The processes that this one started.
  var children: [pid_t] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return folders.compactMap { pid_t($0) }.filter { Self.parent(of: $0) == pid }
  }

  func send(_ signal: Int32) { if pid > 1 { Glibc.kill(pid, signal) } }

  /// Signals the process first, so that it starts no more children, then all its children.
  func sendToAll(_ signal: Int32) {
    // Also looked up before: the children of a dead process get another parent.
    let before = children
    send(signal)
    for child in Set(before + children) where child > 1 { Glibc.kill(child, signal) }
  }

  /// Blocks until the process has ended or the time is over; returns whether it has ended.
  func awaitEnd(seconds: Double) -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    while isAlive {
      guard Date() < deadline else { return false }
      usleep(5_000)
    }
    return true
  }

  private static func parent(of pid: pid_t) -> pid_t? {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else { return nil }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    return fields.count > 1 ? pid_t(fields[1]) : nil
  }
}
