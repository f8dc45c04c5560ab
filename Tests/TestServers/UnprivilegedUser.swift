import Foundation
import Glibc

/// The user that servers run as. PostgreSQL refuses root, so under root the tests use another user; otherwise their
/// own.
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

  /// The prefix for a command that runs it as this user and sends it `signal` when the test process ends.
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
