import Foundation
import Glibc

/// Whom servers run as. PostgreSQL refuses root, so root's tests use another user; anybody else's use themselves.
struct UnprivilegedUser: Sendable {
  let name: String
  let id: uid_t
  let group: gid_t

  static let isRoot = geteuid() == 0

  static let current: UnprivilegedUser? = {
    guard isRoot else { return UnprivilegedUser(name: NSUserName(), id: geteuid(), group: getegid()) }
    if let user = look(up: "golfround") { return user }
    if let useradd = Programs.find("useradd") {
      _ = try? Spawner.run([useradd, "--system", "--no-create-home", "golfround"])
      if let user = look(up: "golfround") { return user }
    }
    return look(up: "postgres") ?? look(up: "nobody")
  }()

  /// What stands before a command so that it runs as this user and gets `signal` when the test process ends.
  func prefix(diesWith signal: String) -> [String] {
    guard let setpriv = Programs.find("setpriv") else { return [] }
    var prefix = [setpriv]
    if Self.isRoot { prefix += ["--reuid=\(id)", "--regid=\(group)", "--clear-groups"] }
    return prefix + ["--pdeathsig", signal, "--"]
  }

  private static func look(up name: String) -> UnprivilegedUser? {
    guard let entry = getpwnam(name) else { return nil }
    return UnprivilegedUser(name: name, id: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
  }
}
