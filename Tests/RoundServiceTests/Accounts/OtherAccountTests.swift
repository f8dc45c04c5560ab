import FoundationEssentials
import HTTPServer
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  /// A page that shows one player, with the cookie of another: every writing route, including future ones.
  @Suite struct OtherAccountTests {
    /// The first two create the session that the header is compared with, and a spectator has no account.
    static let without = ["POST /api/players", "POST /api/session", "POST /api/spectate"]

    @Test func `No route writes for one account with another's cookie`() async throws {
      let bench = try await AccountBench.make()
      let (anna, bea) = (try await bench.signUp("anna"), try await bench.signUp("bea"))
      let (annaID, beaID) = (try await bench.player(anna), try await bench.player(bea))
      let round = try await bench.round(bea)
      var asked = 0
      for (method, pattern) in bench.parts.router(logger: Logger(label: "test")).patterns where !method.isSafe {
        guard !Self.without.contains("\(method.rawValue) \(pattern)") else { continue }
        let path = pattern.replacing("{round}", with: round.id).replacing("{card}", with: round.cards[1])
          .replacing("{hole}", with: "1")
        let body = bench.body(method, pattern, course: round.course, tee: round.tee)
        let before = try await bench.fingerprint()
        for (headers, slug) in [
          (["X-Golf-Player": annaID], "other-account"),
          (["X-Golf-Player": annaID, "Sec-Fetch-Site": "same-origin"], "other-account"),
          (["X-Golf-Player": "", "Origin": "http://golf.test", "Host": "golf.test"], "other-account"),
          (["Sec-Fetch-Site": "same-origin"], "account-not-named"),
          (["Origin": "http://golf.test", "Host": "golf.test"], "account-not-named"),
        ] {
          // A page loaded before the header existed may still sign out: it ends its own cookie's session.
          if pattern == "/api/session", slug == "account-not-named" { continue }
          let answer = try await bench.ask(method, path, body, cookie: bea, headers: headers)
          let asked = "\(method.rawValue) \(pattern): \(answer.text)"
          #expect(answer.json["type"] as? String == "/problems/" + slug, "\(asked)")
          #expect(answer.status == (slug == "other-account" ? 409 : 428))
          #expect(answer.response.headers["Set-Cookie"] == nil)
        }
        #expect(try await bench.fingerprint() == before, "\(method.rawValue) \(pattern) wrote something")
        asked += 1
      }
      #expect(asked >= 13)

      // The same with the right account: as a browser, and as a tool that names none.
      let path = "/api/rounds/\(round.id)/cards/\(round.cards[1])/holes/1"
      for headers in [["X-Golf-Player": beaID, "Sec-Fetch-Site": "same-origin"], [:]] {
        #expect(try await bench.ask(.put, path, #"{"strokes":4}"#, cookie: bea, headers: headers).status == 200)
      }
      try await bench.close()
    }

    @Test func `A request that names another account reads nothing`() async throws {
      let bench = try await AccountBench.make()
      let (anna, bea) = (try await bench.signUp("anna"), try await bench.signUp("bea"))
      let named = ["X-Golf-Player": try await bench.player(anna)]
      let round = try await bench.round(bea)
      for path in ["/api/me", "/api/rounds", "/api/rounds/\(round.id)", "/api/courses", "/api/courses/\(round.course)"]
      {
        #expect(try await bench.ask(.get, path, cookie: bea, headers: named).status == 409, "\(path)")
        #expect(try await bench.ask(.get, path, cookie: bea).status == 200, "\(path)")
      }
      try await bench.close()
    }

    @Test func `A sign-out ends the session of the account that it names, and no other`() async throws {
      let bench = try await AccountBench.make()
      let (anna, bea) = (try await bench.signUp("anna"), try await bench.signUp("bea"))
      let named = ["X-Golf-Player": try await bench.player(anna), "Sec-Fetch-Site": "same-origin"]
      #expect(try await bench.ask(.delete, "/api/session", cookie: bea, headers: named).status == 409)
      #expect(try await bench.me(bea) == 200)
      #expect(try await bench.ask(.delete, "/api/session", cookie: anna, headers: named).status == 204)
      #expect(try await bench.me(anna) == 401)
      // Repeating the request, and sending it without a cookie, is harmless.
      #expect(try await bench.ask(.delete, "/api/session", cookie: anna, headers: named).status == 204)
      #expect(try await bench.ask(.delete, "/api/session", headers: named).status == 204)
      try await bench.close()
    }
  }
}

extension AccountBench {
  func player(_ cookie: String) async throws -> String {
    try #require(try await ask(.get, "/api/me", cookie: cookie).json["id"] as? String)
  }

  /// An open round with a guest.
  func round(_ cookie: String) async throws -> (id: String, cards: [String], course: String, tee: String) {
    let courses = try await ask(.get, "/api/courses", cookie: cookie).json["courses"] as? [[String: Any]]
    let course = try #require(courses?.first { $0["holeCount"] as? Int == 18 })
    let tee = try #require((course["tees"] as? [[String: Any]])?.first?["id"] as? String)
    let id = try #require(course["id"] as? String)
    let made = try await ask(.post, "/api/rounds", body(.post, "/api/rounds", course: id, tee: tee), cookie: cookie)
    try #require(made.status == 201, "\(made.text)")
    let cards = (made.json["cards"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    return (try #require(made.json["id"] as? String), try #require(cards), id, tee)
  }

  /// A valid body for each route: only the account can be wrong.
  fileprivate func body(_ method: HTTPMethod, _ pattern: String, course: String, tee: String) -> String? {
    switch "\(method.rawValue) \(pattern)" {
    case "POST /api/me/deletion": #"{"password":"\#(Self.password)"}"#
    case "POST /api/rounds":
      #"{"course":"\#(course)","mode":"eighteen","playedOn":"2026-05-17","#
        + #""players":[{"tee":"\#(tee)"},{"tee":"\#(tee)","guestName":"Carl"}]}"#
    case "PATCH /api/rounds/{round}": #"{"startHole":10}"#
    case "POST /api/rounds/{round}/finish": #"{"allowMissing":true}"#
    case "POST /api/rounds/{round}/cards": #"{"guestName":"Dora","tee":"\#(tee)"}"#
    case "PATCH /api/rounds/{round}/cards/{card}": #"{"guestName":"Dora"}"#
    case "PUT /api/rounds/{round}/cards/{card}/holes/{hole}": #"{"strokes":4}"#
    default: nil
    }
  }

  /// Every row that a request could write.
  fileprivate func fingerprint() async throws -> String {
    var parts: [String] = []
    for table in ["players", "sessions", "rounds", "cards", "hole_scores", "events", "outbox", "spectator_links"] {
      parts.append(
        try await database.execute(
          "select coalesce(md5(string_agg(row::text, ',' order by row::text)), '') from golf.\(table) row"
        )
      )
    }
    return parts.joined(separator: " ")
  }
}
