import Basics
import FoundationEssentials
import HTTPServer
import Telemetry
import Testing

@testable import ServiceKit

@Suite struct AuditLogTests {
  final class Lines: Sendable {
    private let all = Protected<[[String: String]]>([])
    func add(_ fields: [String: String]) { all.withLock { $0.append(fields) } }
    var fields: [[String: String]] { all.withLock { $0 } }
  }

  let lines = Lines()
  let metrics = Metrics()

  func audit() throws -> AuditLog {
    let lines = lines
    return AuditLog(proxies: try #require(TrustedProxies("127.0.0.1")), metrics: metrics) { lines.add($0) }
  }

  func request(_ address: String) throws -> HTTPRequest {
    HTTPRequest(
      method: .post,
      target: try #require(RequestTarget("/api/session")),
      headers: ["X-Forwarded-For": address],
      requestID: "id-1"
    )
  }

  @Test func `A line names the act, the account, the outcome and the network`() throws {
    let (audit, player) = (try audit(), UUID.v7())
    audit.note(.signIn, .done, player: player, handle: "anna", try request("203.0.113.77"))
    audit.note(.signIn, .unknownHandle, handle: "my secret password", try request("2001:db8:1:2::3"))
    audit.note(.signOut, .done, player: player, try request("not an address"))
    #expect(lines.fields.map { $0["event"] } == ["sign-in", "sign-in", "sign-out"])
    #expect(lines.fields.map { $0["outcome"] } == ["done", "unknown-handle", "done"])
    #expect(lines.fields.map { $0["player"] } == [player.text, nil, player.text])
    #expect(lines.fields.map { $0["from"] } == ["203.0.113.0/24", "2001:db8:1:0:0:0:0:0/48", "127.0.0.0/24"])
    #expect(lines.fields.allSatisfy { $0["request"] == "id-1" })
    #expect(!"\(lines.fields)".contains("secret") && !"\(lines.fields)".contains("113.77"))
    let help = "Sign-ups, sign-ins and other events of accounts, by event and outcome."
    let count = metrics.counter(
      "golf_account_events_total",
      help: help,
      ["event": "sign-in", "outcome": "unknown-handle"]
    )
    #expect(count.value == 1)
  }

  @Test func `A handle's hash is the same within a process, and useless outside it`() throws {
    let (audit, other) = (try audit(), try audit())
    #expect(audit.hash("anna") == audit.hash("anna"))
    #expect(audit.hash("anna") != audit.hash("bea"))
    #expect(audit.hash("anna") != other.hash("anna"))
    #expect(audit.hash("anna").utf8.count == 16)
  }

  @Test func `A refusal by a limit is logged and rethrown; other errors are not logged`() async throws {
    let (audit, request) = (try audit(), try request("203.0.113.77"))
    let problem = await #expect(throws: Problem.self) {
      try await audit.limiting(.signUp, handle: "anna", request) { throw Problem.tooManyRequests(after: 1) }
    }
    #expect(problem?.status == 429)
    await #expect(throws: Problem.self) {
      try await audit.limiting(.signUp, request) { throw Problem.unavailable }
    }
    try await audit.limiting(.signUp, request) {}
    #expect(lines.fields.map { $0["outcome"] } == ["limited"])
  }
}
