import Foundation
import Glibc

/// A private Kafka broker, if one can be started (`Availability.kafka`).
public final class KafkaBroker: Sendable {
  public let port: Int
  private let script: String
  private let folder: String

  /// The value for `bootstrap.servers`.
  public var bootstrap: String { "127.0.0.1:\(port)" }

  /// Starts a broker with its own data folder; nil if there is none. Takes 3 to 15 s.
  ///
  /// - Parameter settings: Further settings, given the broker's port and its controller's.
  public static func start(
    partitions: Int = 6,
    settings: (_ port: Int, _ controller: Int) -> [String: String] = { _, _ in [:] }
  ) async throws -> KafkaBroker? {
    guard let script = Programs.kafka else { return nil }
    let broker = try KafkaBroker(script: script)
    let controller = broker.port > 55_535 ? broker.port - 10_000 : broker.port + 10_000
    let extra = settings(broker.port, controller).sorted { $0.key < $1.key }.flatMap {
      ["--set", "\($0.key)=\($0.value)"]
    }
    try await broker.run("start", ["--partitions", "\(partitions)"] + extra)
    try broker.noteProcess()
    return broker
  }

  private init(script: String) throws {
    self.script = script
    folder = try ProcessFolder.shared.get().path + "/kafka-\(UInt32.random(in: 0...UInt32.max))"
    // The controller listens 10,000 above (or below): choose a port whose partner is probably free too.
    port = try FreePort.find()
  }

  /// Creates a topic by Kafka's own tool.
  public func createTopic(_ name: String, partitions: Int) async throws {
    try await run("topics", ["--create", "--topic", name, "--partitions", "\(partitions)"])
  }

  public func stop() async throws {
    try forgetProcess()
    try await run("stop")
  }
  public func kill() async throws {
    try forgetProcess()
    try await run("kill")
  }
  public func pause() async throws { try await run("pause") }
  public func resume() async throws { try await run("resume") }
  /// Restarts it with the same data, after `stop` or `kill`.
  public func restart() async throws {
    try forgetProcess()
    try await run("restart")
    try noteProcess()
  }

  @discardableResult
  private func run(_ command: String, _ arguments: [String] = []) async throws -> String {
    try await Spawner.runTool([script, command, "--port", "\(port)", "--data", folder] + arguments)
  }

  private var pid: Int32? {
    (try? String(contentsOfFile: "\(folder)/pid", encoding: .utf8))
      .flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  private func noteProcess() throws {
    guard let pid else { throw ServerError("the broker has no process id") }
    try ProcessFolder.shared.get().note(pid, endsBy: SIGKILL)
  }

  private func forgetProcess() throws {
    if let pid { try ProcessFolder.shared.get().forget(pid) }
  }
}
