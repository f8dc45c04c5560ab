import Foundation
import TestServers
import Testing

@testable import Redis

/// Every script in `Sources` is also tested as the users delivered in production.
@Suite struct DeployedScriptsTests {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// What the pattern's first group matches in Swift files, with the folder of `Sources` that it is in.
  func found(_ pattern: String) throws -> [(target: String, text: String)] {
    let expression = try NSRegularExpression(pattern: pattern)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path).filter { $0.hasSuffix(".swift") }
    return try files.flatMap { file in
      let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
      let target = String(file.prefix { $0 != "/" })
      return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
        Range(match.range(at: 1), in: text).map { (target, String(text[$0])) }
      }
    }
  }

  @Test func `Each script has its users, and a name of its own`() throws {
    let written = try found(#"RedisScript\(\s*("[^"]*"|[^"\s])"#).filter { $0.target != "Redis" }
      .map { "\($0.target) \($0.text)" }.sorted()
    let known = DeployedScript.all.map { "\($0.target) \"\($0.name)\"" }.sorted()
    #expect(written == known, "Tests/TestServers/DeployedScripts.swift must name each")
    #expect(Set(DeployedScript.all.map(\.name)).count == known.count)
  }

  @Test func `Each command is known with the user that sends it`() throws {
    for (target, name) in try found(#"RedisCommand\(\s*"([A-Z]+)""#) where name != "AUTH" {
      let users = try #require(DeployedCommand.senders[target], "\(target) sends \(name)")
      for user in users {
        let isKnown = DeployedCommand.all.contains { $0.user == user && $0.words[0] == name }
        #expect(isKnown, "\(name) of \(target) as \(user.rawValue)")
      }
    }
  }

  @Test(
    .enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"),
    arguments: DeployedCommand.all
  )
  func `Each command is allowed to its user`(command: DeployedCommand) async throws {
    let server = try await TestServers.redis
    #expect(try await server.command(["ACL", "DRYRUN", command.user.rawValue] + command.words) == "OK")
  }
}
