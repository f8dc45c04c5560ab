import Basics
import HTTPServer
import Redis
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  /// With the limits that apply when none is set.
  @Suite struct AccountLimitsTests {
    static let defaults: [String: String] = Dictionary(
      uniqueKeysWithValues: RoundLimits.settings.filter { $0.name.hasPrefix("GOLF_LIMIT_") }.compactMap { setting in
        setting.standard.map { (setting.name, $0) }
      }
    )

    func with(_ body: (AccountBench) async throws -> Void) async throws {
      // A Redis of its own: these buckets must start empty.
      let bench = try await AccountBench.make(
        redis: try await RedisServer.start(),
        limits: try AccountBench.limits(Self.defaults)
      )
      do { try await body(bench) } catch {
        try await bench.close()
        throw error
      }
      try await bench.close()
    }

    @Test func `Guessing one account's password from one address is stopped soon, without delaying other players`()
      async throws
    {
      try await with { bench async throws in
        _ = try await bench.signUp("anna")
        for _ in 0..<10 { #expect(try await bench.signIn("anna", "a wrong one", from: "192.0.2.1").status == 401) }
        let refused = try await bench.signIn("ANNA", "a wrong one", from: "192.0.2.1")
        #expect(refused.status == 429)
        #expect(refused.response.headers["Content-Type"] == "application/problem+json")
        #expect(refused.json["type"] as? String == "/problems/too-many-requests")
        #expect((1...30).contains(Int(refused.response.headers["Retry-After"] ?? "") ?? 0))
        // The right password does not help there, and all others go on.
        #expect(try await bench.signIn("anna", from: "192.0.2.1").status == 429)
        #expect(try await bench.signIn("anna", from: "192.0.2.2").status == 200)
        #expect(try await bench.signIn("bo", "a wrong one", from: "192.0.2.1").status == 401)
      }
    }

    @Test func `An IPv6 subscriber counts as one address, whatever entries the client adds`() async throws {
      try await with { bench async throws in
        for number in 0..<10 {
          let address = "203.0.113.\(number), 2001:db8::\(number)"
          #expect(try await bench.signIn("anna", "a wrong one", from: address).status == 401)
        }
        #expect(try await bench.signIn("anna", "a wrong one", from: "2001:db8::ffff:1").status == 429)
        #expect(try await bench.signIn("anna", "a wrong one", from: "2001:db8:0:1::1").status == 401)
      }
    }

    /// Many addresses empty the account's bucket; its owner can still sign in from an address used before.
    @Test func `No player can lock another player out`() async throws {
      try await with { bench async throws in
        _ = try await bench.signUp("anna")
        #expect(try await bench.signIn("anna", from: "198.51.100.7").status == 200)
        for number in 0..<11 {
          for _ in 0..<10 { _ = try await bench.signIn("anna", "a wrong one", from: "192.0.2.\(number)") }
        }
        #expect(try await bench.signIn("anna", "a wrong one", from: "192.0.2.99").status == 429)
        let answer = try await bench.signIn("anna", from: "198.51.100.7")
        #expect(answer.status == 200)
        // Nor is the owner kept from deleting the account, which requires the password as well.
        func end(_ password: String, from address: String) async throws -> Int {
          try await bench.ask(
            .post,
            "/api/me/deletion",
            #"{"password":"\#(password)"}"#,
            cookie: answer.cookie,
            headers: ["X-Forwarded-For": address]
          ).status
        }
        #expect(try await end("a wrong one", from: "192.0.2.99") == 429, "it is guessed there as little")
        #expect(try await end("a wrong one", from: "198.51.100.7") == 403)
        #expect(try await end(AccountBench.password, from: "198.51.100.7") == 204)
        let buckets = try await bench.server.command("EVAL", "return #redis.call('KEYS', 'golf:limit:sign-in*')", "0")
        #expect(Int(buckets) ?? 0 > 10, "they are counted in Redis")
      }
    }

    @Test func `One address makes twenty accounts, not more`() async throws {
      try await with { bench async throws in
        for number in 0..<20 { _ = try await bench.signUp("player\(number)") }
        let body = #"{"handle":"player20","displayName":"A","password":"\#(AccountBench.password)"}"#
        #expect(try await bench.ask(.post, "/api/players", body).status == 429)
        let elsewhere = ["X-Forwarded-For": "192.0.2.1"]
        #expect(try await bench.ask(.post, "/api/players", body, headers: elsewhere).status == 201)
        // Malformed requests cost nothing, and so do not count.
        for _ in 0..<30 { #expect(try await bench.ask(.post, "/api/players", "{}").status == 422) }
      }
    }

    /// Reading a body is work as well: sixty a minute are read for an unauthenticated address, valid or not.
    @Test(arguments: ["/api/session", "/api/players"])
    func `An unauthenticated body is not read once its address has sent enough`(path: String) async throws {
      try await with { bench async throws in
        for _ in 0..<60 { #expect(try await bench.ask(.post, path, "no JSON").status == 400) }
        #expect(try await bench.ask(.post, path, "no JSON").status == 429)
        #expect(try await bench.ask(.post, path, "no JSON", headers: ["X-Forwarded-For": "192.0.2.1"]).status == 400)
      }
    }

    @Test func `A player who writes without pause is limited, and other players are not`() async throws {
      let limits = try AccountBench.limits(["GOLF_LIMIT_WRITES": "3/1h"])
      let bench = try await AccountBench.make(limits: limits)
      let (anna, bo) = (try await bench.signUp("anna"), try await bench.signUp("bo-bo"))
      let path = "/api/rounds/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01"
      for method in [HTTPMethod.patch, .delete, .patch] {
        #expect(try await bench.ask(method, path, #"{"startHole":1}"#, cookie: anna).status == 404)
      }
      for (method, place) in [
        (HTTPMethod.put, "/cards/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a02/holes/1"), (.post, "/finish"), (.post, "/cards"),
        (.delete, "/cards/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a02/holes/1"), (.post, "/reopen"), (.delete, ""),
      ] {
        #expect(try await bench.ask(method, path + place, "{}", cookie: anna).status == 429)
      }
      #expect(try await bench.ask(.get, path, cookie: anna).status == 404, "reading goes on")
      #expect(try await bench.ask(.delete, path, cookie: bo).status == 404)
      try await bench.close()
    }

    @Test func `A player who reads without pause is limited, and other players are not`() async throws {
      let bench = try await AccountBench.make(limits: try AccountBench.limits(["GOLF_LIMIT_READS": "3/1h"]))
      let (anna, bo) = (try await bench.signUp("anna"), try await bench.signUp("bo-bo"))
      let path = "/api/rounds/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01"
      for (path, status) in [(path, 404), ("/api/rounds", 200), ("/api/courses", 200)] {
        #expect(try await bench.ask(.get, path, cookie: anna).status == status)
      }
      let course = "/api/courses/0192f0c4-7a10-7c01-9a51-3d5e8b1f4aff"
      for path in [path, "/api/rounds", "/api/courses", course] {
        let refused = try await bench.ask(.get, path, cookie: anna)
        #expect(refused.status == 429)
        #expect(Int(refused.response.headers["Retry-After"] ?? "") ?? 0 > 0)
      }
      #expect(try await bench.ask(.delete, path, cookie: anna).status == 404, "changing goes on")
      for path in [path, course] { #expect(try await bench.ask(.get, path, cookie: bo).status == 404) }
      try await bench.close()
    }

    @Test func `Sign-outs with unknown tokens are limited, and those of real sessions are not`() async throws {
      let server = try await RedisServer.start()
      let limits = try AccountBench.limits(["GOLF_LIMIT_SIGN_IN_ADDRESS": "3/1h"])
      let bench = try await AccountBench.make(redis: server, limits: limits)
      let sessions = [try await bench.signUp("anna"), try await bench.signUp("bo-bo")]
      func signOut(_ cookie: String?, from address: String = "127.0.0.1") async throws -> Int {
        try await bench.ask(.delete, "/api/session", cookie: cookie, headers: ["X-Forwarded-For": address]).status
      }
      func nobody() -> String { "golf_session=\(SessionToken().text)" }
      for _ in 0..<3 { #expect(try await signOut(nobody()) == 204) }
      for _ in 0..<5 { #expect(try await signOut(nobody()) == 429) }
      let keys = try await bench.parts.redis.scan("golf:session:*") { keys in keys.map { RedisCommand("EXISTS", $0) } }
      #expect(keys == 3, "a tombstone for each that was let through")
      #expect(try await signOut(nobody(), from: "192.0.2.1") == 204)
      #expect(try await signOut(nil) == 204)
      for cookie in sessions { #expect(try await signOut(cookie) == 204) }
      #expect(try await signOut(sessions[0]) == 429, "it identifies no player any more")
      #expect(try await bench.me(sessions[0]) == 401)
      #expect(bench.audited.withLock { $0.count { $0["event"] == "sign-out" && $0["outcome"] == "limited" } } == 6)
      try await bench.close()
      try await server.stop()
    }

    /// Otherwise the time of the answer would show which accounts exist.
    @Test func `An unknown handle is hashed just as often as a known one`() async throws {
      let bench = try await AccountBench.make()
      _ = try await bench.signUp("anna")
      let metrics = Metrics()
      let passwords = PasswordHasher(metrics: metrics)
      var router = Router(metrics: metrics)
      AccountRoutes(
        store: bench.parts.accounts,
        sessions: bench.parts.sessions,
        limits: bench.parts.accountLimits,
        passwords: passwords,
        redis: bench.parts.redis,
        audit: bench.parts.context.audit
      )
      .add(to: &router, logger: Logger(label: "test"))
      let hashes = metrics.counter("golf_password_hashes_total", help: "")
      for (handle, password, status) in [
        ("anna", AccountBench.password, 200), ("anna", "a wrong one", 401), ("nobody", "a wrong one", 401),
        ("not a handle", "a wrong one", 401),
      ] {
        let before = hashes.value
        let request = HTTPRequest(
          method: .post,
          target: try #require(RequestTarget("/api/session")),
          headers: ["Content-Type": "application/json"],
          body: Array(#"{"handle":"\#(handle)","password":"\#(password)"}"#.utf8)
        )
        #expect(await router.answer(request).status == status)
        #expect(hashes.value - before == 1, "\(handle)")
      }
      await passwords.close()
      try await bench.close()
    }
  }
}
