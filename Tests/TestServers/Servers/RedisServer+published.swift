import Foundation
import Glibc

extension RedisServer {
  /// A message that was published.
  public struct Published: Sendable, Hashable {
    public let channel: String
    /// Its first line.
    public let text: String

    public init(_ channel: String, _ text: String) {
      self.channel = channel
      self.text = text
    }
  }

  /// The messages that are published on the channels of live updates while `body` runs, in their order.
  public func published(during body: () async throws -> Void) async throws -> [Published] {
    guard let program = Programs.find("redis-cli") else { throw ServerError("no redis-cli (apt: redis-tools)") }
    let output = NSTemporaryDirectory() + "/golf-published-\(UUID().uuidString)"
    defer { unlink(output) }
    let pid = try Spawner.spawn(
      [program, "-p", "\(port)", "PSUBSCRIBE", "golf:live:*"],
      output: output,
      environment: ["REDISCLI_AUTH": password]
    )
    defer {
      Glibc.kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    try await Self.wait(for: "psubscribe", in: output)
    try await body()
    let end = UUID().uuidString
    try await command("PUBLISH", "golf:live:end", end)
    try await Self.wait(for: end, in: output)
    let lines = try String(contentsOfFile: output, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    return lines.indices.dropLast(3).filter { lines[$0] == "pmessage" && lines[$0 + 1] == "golf:live:*" }
      .map { Published(String(lines[$0 + 2]), String(lines[$0 + 3])) }
      .filter { $0.text != end }
  }

  private static func wait(for word: String, in file: String) async throws {
    for _ in 0..<2_000 {
      if let text = try? String(contentsOfFile: file, encoding: .utf8), text.contains(word) { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw ServerError("redis-cli printed no \(word)")
  }
}
