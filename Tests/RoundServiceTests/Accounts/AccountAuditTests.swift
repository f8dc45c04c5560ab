import Basics
import FoundationEssentials
import HTTPServer
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct AccountAuditTests {
    @Test func `Each sign-up, sign-in and sign-out leaves a line, without a secret`() async throws {
      let limits = try AccountBench.limits(["GOLF_LIMIT_SIGN_IN": "3/1h", "GOLF_LIMIT_WRITES": "1/1h"])
      let bench = try await AccountBench.make(limits: limits)
      let cookie = try await bench.signUp("anna")
      let player = try await bench.player(cookie)
      let taken = #"{"handle":"anna","displayName":"B","password":"\#(AccountBench.password)"}"#
      #expect(try await bench.ask(.post, "/api/players", taken).status == 409)
      #expect(try await bench.signIn("anna", from: "203.0.113.9").status == 200)
      #expect(try await bench.signIn("anna", "a wrong one", from: "203.0.113.9").status == 401)
      #expect(try await bench.signIn("my own password", from: "203.0.113.9").status == 401)
      #expect(try await bench.signIn("anna", "a wrong one", from: "203.0.113.9").status == 401)
      #expect(try await bench.signIn("anna", from: "203.0.113.9").status == 429)
      for _ in 0..<2 { _ = try await bench.ask(.delete, "/api/rounds/\(player)", cookie: cookie) }
      let body = #"{"password":"not hers at all"}"#
      #expect(try await bench.ask(.post, "/api/me/deletion", body, cookie: cookie).status == 403)
      #expect(try await bench.ask(.delete, "/api/session", cookie: cookie).status == 204)
      #expect(try await bench.ask(.delete, "/api/session", cookie: cookie).status == 204)
      let leaver = try await bench.signUp("leaver")
      let password = #"{"password":"\#(AccountBench.password)"}"#
      #expect(try await bench.ask(.post, "/api/me/deletion", password, cookie: leaver).status == 204)

      let lines = bench.audited.withLock { $0 }
      let told = lines.map { "\($0["event"] ?? "") \($0["outcome"] ?? "")" }
      #expect(
        told == [
          "sign-up done", "sign-up handle-taken", "sign-in done", "sign-in wrong-password", "sign-in unknown-handle",
          "sign-in wrong-password", "sign-in limited", "write limited", "account-deletion wrong-password",
          "sign-out done", "sign-up done", "account-deletion done",
        ]
      )
      for place in [0, 2, 3, 5, 7, 8, 9] { #expect(lines[place]["player"] == player, "\(told[place])") }
      // All of Anna's lines have the same handle hash, and no other line has it.
      #expect(Set([0, 1, 2, 3, 5, 6].map { lines[$0]["handle"] }).count == 1)
      #expect(lines[4]["player"] == nil && lines[4]["handle"] != lines[3]["handle"])
      for line in lines[2...6] { #expect(line["from"] == "203.0.113.0/24") }
      let text = "\(lines)"
      for secret in ["anna", AccountBench.password, "my own", "203.0.113.9", String(cookie.suffix(20))] {
        #expect(!text.contains(secret), "\(secret) is in the log")
      }
      try await bench.close()
    }
  }
}
