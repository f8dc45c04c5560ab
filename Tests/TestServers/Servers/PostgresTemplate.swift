import Foundation

/// A data folder created once for each process by `initdb`; each server gets a copy, which is faster.
actor PostgresTemplate {
  static let shared = PostgresTemplate()

  struct Copy: Sendable {
    let folder: String
    let password: String
  }

  private var original: Task<Copy, any Error>?

  func copy() async throws -> Copy {
    let original = try await template()
    guard let user = UnprivilegedUser.current, let cp = Programs.find("cp") else { throw ServerError("no cp") }
    let folder = try ProcessFolder.shared.get().makeFolder("pg")
    _ = try await Spawner.runTool(
      user.prefix(diesWith: "KILL") + [cp, "-a", "\(original.folder)/data", "\(folder)/data"]
    )
    return Copy(folder: folder, password: original.password)
  }

  private func template() async throws -> Copy {
    if let original { return try await original.value }
    let task = Task { try await Self.initialise() }
    original = task
    return try await task.value
  }

  private static func initialise() async throws -> Copy {
    guard let programs = Programs.postgresFolder, let user = UnprivilegedUser.current else {
      throw ServerError(Availability.postgres.description)
    }
    let folder = try ProcessFolder.shared.get().makeFolder("initdb")
    let password = "p\(UInt64.random(in: 0...UInt64.max))"
    let file = "\(folder)/password"
    try Data("\(password)\n".utf8).write(to: URL(fileURLWithPath: file))
    _ = try await Spawner.runTool(
      user.prefix(diesWith: "KILL") + [
        "\(programs)/initdb", "-D", "\(folder)/data", "-U", "postgres", "--auth=scram-sha-256", "--pwfile=\(file)",
        "--no-locale", "--encoding=UTF8", "--no-sync", "--no-instructions",
      ]
    )
    return Copy(folder: folder, password: password)
  }
}
