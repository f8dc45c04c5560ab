import Foundation
import HTTPServer
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct RoundNameTests {
    @Test func `A bad guest's name is one fault, and a good one is stored composed`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let courses = try await bench.ask(.get, "/api/courses", cookie: cookie).json["courses"] as? [[String: Any]]
      let course = try #require(courses?.first { $0["holeCount"] as? Int == 18 })
      let tee = try #require((course["tees"] as? [[String: Any]])?.first?["id"] as? String)
      let id = try #require(course["id"] as? String)
      func create(_ name: String) async throws -> BenchAnswer {
        try await bench.ask(
          .post,
          "/api/rounds",
          #"{"course":"\#(id)","mode":"eighteen","playedOn":"2026-05-17","#
            + #""players":[{"tee":"\#(tee)"},{"tee":"\#(tee)","guestName":"\#(name)"}]}"#,
          cookie: cookie
        )
      }
      for name in [
        #"\u200b"#, #"\u3164"#, #"\u2800"#, #"\ufeff"#, #"\u2060"#, #"\u00ad"#, #"\u202eLive"#, #"a\u2028b"#, "",
      ] {
        let answer = try await create(name)
        #expect(answer.status == 422 && answer.pointers == ["/players/1/guestName"], "\(name): \(answer.text)")
      }
      let made = try await create(#"Jose\u0301"#)
      try #require(made.status == 201, "\(made.text)")
      let round = try #require(made.json["id"] as? String)
      let cards = try #require(made.json["cards"] as? [[String: Any]])
      let guest = try #require(cards[1]["id"] as? String)
      let stored =
        "select string_agg(to_hex(ascii(c)), ' ') from regexp_split_to_table("
        + "(select display_name from golf.players where host_id is not null), '') c"
      #expect(try await bench.database.execute(stored).hasSuffix("e9"))
      let path = "/api/rounds/\(round)/cards/\(guest)"
      let hidden = #"{"guestName":"\u3164"}"#
      #expect(try await bench.ask(.patch, path, hidden, cookie: cookie).pointers == ["/guestName"])
      let another = #"{"guestName":"\u202eX","tee":"\#(tee)"}"#
      let added = try await bench.ask(.post, "/api/rounds/\(round)/cards", another, cookie: cookie)
      #expect(added.pointers == ["/guestName"])
      for (note, status) in [(#"\u202eLive"#, 422), (#"a\u2028b"#, 422), (#"one\ntwo"#, 200)] {
        let hole = #"{"strokes":4,"note":"\#(note)"}"#
        #expect(try await bench.ask(.put, path + "/holes/1", hole, cookie: cookie).status == status, "\(note)")
      }
      try await bench.close()
    }
  }
}
