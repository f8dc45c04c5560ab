import Foundation
import HTTPServer
import Testing

@testable import RoundService

extension RealServers {
  /// The answers over HTTP when a round or an account has reached a limit.
  @Suite struct BoundProblemTests {
    /// Anna, with rounds on the first course of eighteen holes.
    private struct Player {
      let bench: AccountBench
      let cookie: String
      let course: String
      let tee: String

      init(_ given: [String: String] = [:]) async throws {
        bench = try await AccountBench.make(limits: try AccountBench.limits(given))
        cookie = try await bench.signUp("anna")
        let courses = try await bench.ask(.get, "/api/courses", cookie: cookie).json["courses"] as? [[String: Any]]
        let course = try #require(courses?.first { $0["holeCount"] as? Int == 18 })
        self.course = try #require(course["id"] as? String)
        tee = try #require((course["tees"] as? [[String: Any]])?.first?["id"] as? String)
      }

      func start(on day: String = "2026-05-01") async throws -> BenchAnswer {
        let body =
          #"{"course":"\#(course)","mode":"eighteen","playedOn":"\#(day)","players":[{"tee":"\#(tee)"}]}"#
        return try await bench.ask(.post, "/api/rounds", body, cookie: cookie)
      }

      func change(_ method: HTTPMethod, _ path: String, _ body: String? = nil) async throws -> BenchAnswer {
        try await bench.ask(method, path, body, cookie: cookie)
      }

      /// The number of the account's rounds, including deleted ones.
      func rounds() async throws -> Int { try await bench.count("from golf.rounds") }
    }

    private func expect(_ answer: BenchAnswer, _ status: Int, _ slug: String, says part: String) throws {
      #expect(answer.status == status, "\(answer.text)")
      #expect(answer.response.headers["Content-Type"] == "application/problem+json")
      #expect((answer.json["type"] as? String)?.hasSuffix(slug) == true, "\(answer.text)")
      #expect(answer.text.contains(part), "\(answer.text)")
      #expect((answer.response.headers["Retry-After"] != nil) == (status == 429))
    }

    @Test func `The twenty-first card of a round`() async throws {
      let anna = try await Player()
      let path = "/api/rounds/\(try #require(try await anna.start().json["id"] as? String))/cards"
      let guest = #"{"guestName":"Carl","tee":"\#(anna.tee)"}"#
      for _ in 1..<RoundBounds.cards {
        let added = try await anna.change(.post, path, guest)
        #expect(added.status == 201, "\(added.text)")
        let cards = try #require(added.json["cards"] as? [[String: Any]])
        let card = try #require(cards.last?["id"] as? String)
        #expect(try await anna.change(.delete, "\(path)/\(card)").status == 200)
      }
      try expect(try await anna.change(.post, path, guest), 409, "cards-used-up", says: "\(RoundBounds.cards) cards")
      try await anna.bench.close()
    }

    @Test func `One byte of notes too many`() async throws {
      let anna = try await Player()
      let round = try await anna.start()
      let id = try #require(round.json["id"] as? String)
      let card = try #require((round.json["cards"] as? [[String: Any]])?.first?["id"] as? String)
      func put(_ hole: Int, _ bytes: Int) async throws -> BenchAnswer {
        let note = String(repeating: "\u{1F3CC}", count: bytes / 4) + String(repeating: "a", count: bytes % 4)
        return try await anna.change(
          .put,
          "/api/rounds/\(id)/cards/\(card)/holes/\(hole)",
          #"{"strokes":5,"note":"\#(note)"}"#
        )
      }
      for hole in 1...16 { #expect(try await put(hole, 2_000).status == 200) }
      let left = RoundBounds.noteBytes - 32_000
      try expect(try await put(17, left + 1), 409, "notes-full", says: "\(RoundBounds.noteBytes) bytes")
      #expect(try await put(17, left).status == 200)
      try await anna.bench.close()
    }

    @Test func `One round too many for a day, and for an account`() async throws {
      let anna = try await Player(["GOLF_ROUNDS_A_DAY": "2"])
      for _ in 1...2 { #expect(try await anna.start().status == 201) }
      try expect(try await anna.start(), 429, "too-many-rounds-today", says: "2 rounds a day")
      #expect(try await anna.rounds() == 2)
      try await anna.bench.close()

      let other = try await Player(["GOLF_ROUNDS_AN_ACCOUNT": "1"])
      let first = try #require(try await other.start().json["id"] as? String)
      #expect(try await other.change(.delete, "/api/rounds/\(first)").status == 204)
      try expect(try await other.start(), 409, "rounds-used-up", says: "Deleted rounds count too")
      #expect(try await other.rounds() == 1)
      try await other.bench.close()
    }

    @Test func `One change too many to old rounds`() async throws {
      let anna = try await Player(["GOLF_LIMIT_OLD_EDITS": "1/1h"])
      var first: String?
      for number in 0...RoundBounds.recentRounds {
        let day = number < 28 ? "2026-03-\(number + 1 < 10 ? "0" : "")\(number + 1)" : "2026-04-\(number - 18)"
        let round = try await anna.start(on: day)
        let id = try #require(round.json["id"] as? String, "\(round.text)")
        first = first ?? id
        let finished = try await anna.change(.post, "/api/rounds/\(id)/finish", #"{"allowMissing":true}"#)
        #expect(finished.status == 200, "\(finished.text)")
      }
      let path = "/api/rounds/\(try #require(first))"
      #expect(try await anna.change(.patch, path, #"{"pcc":1}"#).status == 200)
      try expect(
        try await anna.change(.patch, path, #"{"pcc":2}"#),
        429,
        "too-many-old-edits",
        says: "newest \(RoundBounds.recentRounds)"
      )
      try await anna.bench.close()
    }
  }
}
