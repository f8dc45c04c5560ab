import Foundation
import HTTPServer
import ServiceKit
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct AccountsTests {
    @Test func `Sign up, me, sign out, sign in`() async throws {
      let bench = try await AccountBench.make()
      let first = try await bench.signUp("anna")
      let me = try await bench.ask(.get, "/api/me", cookie: first)
      #expect(me.status == 200)
      #expect(me.json["handle"] as? String == "anna")
      #expect(me.json["displayName"] as? String == "anna!")
      #expect(Set(me.json.keys) == ["id", "handle", "displayName"])
      #expect(me.response.headers["Cache-Control"] == "no-store")

      let out = try await bench.ask(.delete, "/api/session", cookie: first)
      #expect(out.status == 204)
      #expect(out.response.headers["Set-Cookie"]?.contains("Max-Age=0") == true)
      #expect(out.response.headers["Clear-Site-Data"] == "\"cache\"")
      #expect(try await bench.me(first) == 401)
      #expect(try await bench.ask(.delete, "/api/session", cookie: first).status == 204, "harmless again")
      #expect(try await bench.ask(.delete, "/api/session").status == 204)
      #expect(try await bench.count("from golf.sessions") == 0)

      let second = try await bench.signIn("ANNA")
      #expect(second.status == 200)
      #expect(second.cookie != first)
      #expect(try await bench.me(second.cookie) == 200)
      #expect(try await bench.me(nil) == 401)
      try await bench.close()
    }

    @Test func `A sign-in gives a new token and ends the one that it came with, no other`() async throws {
      let bench = try await AccountBench.make()
      let here = try await bench.signUp("anna")
      let elsewhere = try #require(try await bench.signIn("anna").cookie)
      #expect(try await bench.me(here) == 200)
      let next = try #require(try await bench.signIn("anna", cookie: here).cookie)
      #expect(next != here)
      #expect(try await bench.me(here) == 401)
      #expect(try await bench.me(elsewhere) == 200)
      #expect(try await bench.me(next) == 200)
      let another = try await bench.signUp("berta", cookie: next)
      #expect(try await bench.me(next) == 401)
      #expect(try await bench.me(another) == 200)
      try await bench.close()
    }

    @Test func `Neither a password nor a token is stored as it is`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let token = String(cookie.split(separator: "=")[1])
      let hash = try await bench.database.execute("select password_hash from golf.players where handle = 'anna'")
      #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
      let stored = try await bench.database.execute("select encode(token_hash, 'hex') from golf.sessions")
      #expect(stored.count == 64)
      #expect(stored != token)
      try await bench.close()
    }

    @Test func `A wrong password and an unknown handle cannot be told apart`() async throws {
      let bench = try await AccountBench.make()
      _ = try await bench.signUp("anna")
      var answers: [[String: String]] = []
      for handle in ["anna", "nobody"] {
        let answer = try await bench.signIn(handle, "not her password")
        #expect(answer.status == 401)
        #expect(answer.response.headers["Set-Cookie"] == nil)
        answers.append(answer.json.filter { $0.key != "requestId" }.mapValues { "\($0)" })
      }
      #expect(answers[0] == answers[1])
      try await bench.close()
    }

    @Test func `Of several sign-ups with one handle at once one succeeds, and the others learn that it is taken`()
      async throws
    {
      let bench = try await AccountBench.make()
      let body = #"{"handle":"anna","displayName":"A","password":"\#(AccountBench.password)"}"#
      let answers = try await withThrowingTaskGroup(of: BenchAnswer.self) { group in
        for _ in 0..<4 { group.addTask { try await bench.ask(.post, "/api/players", body) } }
        return try await group.reduce(into: [BenchAnswer]()) { $0.append($1) }
      }
      #expect(answers.map(\.status).sorted() == [201, 409, 409, 409])
      #expect(answers.filter { $0.status == 409 }.allSatisfy { $0.pointers == ["/handle"] && $0.cookie == nil })
      #expect(try await bench.count("from golf.players") == 1)
      #expect(try await bench.count("from golf.sessions") == 1)
      try await bench.close()
    }

    @Test func `A bad sign-up names every fault and makes nothing`() async throws {
      let table: [(String, Int, [String])] = [
        ("", 400, []), ("{", 400, []), (#"{"handle":"a","handle":"b"}"#, 400, []), ("[]", 422, [""]),
        ("null", 422, [""]),
        ("{}", 422, ["/handle", "/displayName", "/password"]),
        (
          #"{"handle":"An","displayName":"","password":"short","x":1}"#, 422,
          ["/handle", "/displayName", "/password", "/x"]
        ),
        (#"{"handle":1,"displayName":[],"password":{}}"#, 422, ["/handle", "/displayName", "/password"]),
        (
          #"{"handle":"anna\u0000","displayName":"a\u0000","password":"\#(AccountBench.password)"}"#, 422,
          ["/handle", "/displayName"]
        ),
        (#"{"handle":"ännä","displayName":"A","password":"\#(AccountBench.password)"}"#, 422, ["/handle"]),
        (#"{"handle":"-anna","displayName":"A","password":"\#(AccountBench.password)"}"#, 422, ["/handle"]),
        (#"{"handle":"anna","displayName":"A","password":"password1234"}"#, 422, ["/password"]),
        (#"{"handle":"anna","displayName":"   ","password":"\#(AccountBench.password)"}"#, 422, ["/displayName"]),
        (
          #"{"handle":"anna","displayName":"A","password":"\#(String(repeating: "x1", count: 65))"}"#, 422,
          ["/password"]
        ),
        // Twelve code points as typed, nine as hashed.
        (#"{"handle":"anna","displayName":"A","password":"u\u0308u\u0308u\u0308 green"}"#, 422, ["/password"]),
        (#"{"handle":"anna","displayName":"\u200b","password":"\#(AccountBench.password)"}"#, 422, ["/displayName"]),
        (#"{"handle":"anna","displayName":"\u202eA","password":"\#(AccountBench.password)"}"#, 422, ["/displayName"]),
      ]
      let bench = try await AccountBench.make()
      for (body, status, pointers) in table {
        let answer = try await bench.ask(.post, "/api/players", body)
        #expect(answer.status == status, "\(body)")
        #expect(answer.pointers == pointers, "\(body)")
        #expect(answer.response.headers["Content-Type"] == "application/problem+json")
        #expect(!answer.text.contains("password1234") && !answer.text.contains(#""got":"short""#))
        #expect(try await bench.count("from golf.players") == 0)
      }
      try await bench.close()
    }

    @Test func `A failed sign-in creates no session`() async throws {
      let table: [(String, Int)] = [
        ("{}", 422), (#"{"handle":"","password":""}"#, 422), (#"{"handle":"a\u0000","password":"x"}"#, 422),
        (#"{"handle":"'; drop table golf.players; --","password":"x"}"#, 401), (#"{"handle":"ä","password":"x"}"#, 401),
      ]
      let bench = try await AccountBench.make()
      for (body, status) in table {
        let answer = try await bench.ask(.post, "/api/session", body)
        #expect(answer.status == status, "\(body)")
        #expect(answer.cookie == nil)
        #expect(try await bench.count("from golf.sessions") == 0)
      }
      try await bench.close()
    }

    @Test func `Accounts and sessions work without Redis`() async throws {
      let server = try await RedisServer.start()
      let bench = try await AccountBench.make(redis: server)
      try await server.kill()
      let cookie = try await bench.signUp("anna")
      #expect(try await bench.me(cookie) == 200)
      let refused = try await bench.ask(.delete, "/api/session", cookie: cookie)
      #expect(refused.status == 503, "another process may have the copy")
      #expect(refused.json["type"] as? String == "/problems/not-ended-everywhere")
      #expect(refused.cookie == nil, "so that it can be asked again")
      #expect(try await bench.me(cookie) == 401)
      try await server.restart()
      let status = try await untilReached(bench) {
        try await bench.ask(.delete, "/api/session", cookie: cookie).status
      }
      #expect(status == 204)
      #expect(try await bench.me(cookie) == 401)
      try await server.stop()
      try await bench.close()
    }

    /// The first answer that is not a 503; after ten seconds the last one.
    private func untilReached(_ bench: AccountBench, _ ask: () async throws -> Int) async throws -> Int {
      var status = try await ask()
      for _ in 0..<500 where status == 503 {
        try await Task.sleep(for: .milliseconds(20))
        status = try await ask()
      }
      return status
    }

    @Test func `Behind TLS the cookie is Secure and bound to the host`() async throws {
      let bench = try await AccountBench.make(isBehindTLS: true)
      let cookie = try await bench.signUp("anna")
      #expect(cookie.hasPrefix("__Host-golf_session="))
      #expect(try await bench.me(cookie) == 200)
      #expect(try await bench.me(String(cookie.dropFirst("__Host-".count))) == 401)
      try await bench.close()
    }

    @Test func `Use is recorded at most every five minutes, and extends the idle limit`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let token = try #require(SessionToken(cookie.split(separator: "=")[1]))
      let seen = "select extract(epoch from last_seen_at)::bigint from golf.sessions"
      let start = try #require(Double(try await bench.database.execute(seen)))
      try await bench.parts.accounts.touch(token.hash, now: Date(timeIntervalSince1970: start + 200))
      #expect(Double(try await bench.database.execute(seen)) == start)
      try await bench.parts.accounts.touch(token.hash, now: Date(timeIntervalSince1970: start + 400))
      #expect(Double(try await bench.database.execute(seen)) == start + 400)
      let idle = try await bench.database.execute("select idle_expires_at - last_seen_at from golf.sessions")
      #expect(idle == "30 days")
      try await bench.close()
    }

    @Test func `A touch does not bring back a session that was ended`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let token = try #require(SessionToken(cookie.split(separator: "=")[1]))
      try await bench.parts.accounts.endSession(token.hash)
      try await bench.parts.accounts.touch(token.hash, now: .now.addingTimeInterval(1_000))
      #expect(try await bench.count("from golf.sessions") == 0)
      try await bench.close()
    }

    @Test func `Ended sessions of all accounts are deleted, and no others`() async throws {
      let bench = try await AccountBench.make()
      _ = try await bench.signUp("anna")
      let cookie = try await bench.signUp("ben")
      try await bench.database.execute(
        """
        update golf.sessions set expires_at = now() - interval '1 second'
        where player_id = (select id from golf.players where handle = 'anna')
        """
      )
      #expect(try await bench.parts.accounts.deleteExpired(now: .now) == 1)
      #expect(try await bench.parts.accounts.deleteExpired(now: .now) == 0)
      #expect(try await bench.count("from golf.sessions") == 1)
      #expect(try await bench.me(cookie) == 200)
      try await bench.close()
    }

    @Test func `A sign-in sweeps away the player's sessions that are over`() async throws {
      let bench = try await AccountBench.make()
      _ = try await bench.signUp("anna")
      try await bench.database.execute("update golf.sessions set idle_expires_at = now() - interval '1 second'")
      #expect(try await bench.signIn("anna").status == 200)
      #expect(try await bench.count("from golf.sessions") == 1)
      try await bench.close()
    }

    @Test func `An account has fifty sessions: with one more, the one that was used longest ago has ended`()
      async throws
    {
      let bench = try await AccountBench.make()
      let first = try await bench.signUp("anna")
      let second = try #require(try await bench.signIn("anna").cookie)
      let other = try await bench.signUp("berta")
      // The oldest is in use, so the second one must end.
      try await bench.database.execute(
        """
        update golf.sessions set last_seen_at = last_seen_at + interval '1 hour'
        where created_at = (select min(created_at) from golf.sessions)
        """
      )
      let anna = "(select id from golf.players where handle = 'anna')"
      let player = try #require(UUID(uuidString: try await bench.database.execute("select \(anna)::text")))
      let mine = "from golf.sessions where player_id = \(anna)"
      while try await bench.count(mine) < SessionLife.maximumPerAccount {
        let token = SessionToken().hash
        let surplus = try await bench.parts.accounts.startSession(player, token, replacing: nil, now: .now)
        #expect(surplus == [])
      }
      // In the cache, too.
      for cookie in [first, second] { #expect(try await bench.me(cookie) == 200) }
      let next = try #require(try await bench.signIn("anna").cookie)
      #expect(try await bench.count(mine) == SessionLife.maximumPerAccount)
      #expect(try await bench.me(second) == 401)
      for cookie in [first, next, other] { #expect(try await bench.me(cookie) == 200) }

      // Sessions from an older version end with the next sign-in.
      try await bench.database.execute(
        """
        insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
        select sha256(n::text::bytea), \(anna), now() - interval '9 days', now() - interval '9 days',
               now() + interval '9 days', now() + interval '9 days'
        from generate_series(1, 400) n
        """
      )
      #expect(try await bench.signIn("anna").status == 200)
      #expect(try await bench.count(mine) == SessionLife.maximumPerAccount)
      for cookie in [first, next, other] { #expect(try await bench.me(cookie) == 200) }
      try await bench.close()
    }
  }
}
