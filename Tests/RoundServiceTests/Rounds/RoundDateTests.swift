import Foundation
import HTTPServer
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct RoundDateTests {
    @Test func `A round is dated from 1900 to the latest date that it is anywhere, and a refusal says so`() async throws
    {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let courses = try await bench.ask(.get, "/api/courses", cookie: cookie).json["courses"] as? [[String: Any]]
      let course = try #require(courses?.first { $0["holeCount"] as? Int == 18 })
      let tee = try #require((course["tees"] as? [[String: Any]])?.first?["id"] as? String)
      let id = try #require(course["id"] as? String)
      for (day, status) in [
        ("0001-01-01", 422), ("0024-05-12", 422), ("1899-12-31", 422), ("1900-01-01", 201), ("9999-12-31", 422),
      ] {
        let answer = try await bench.ask(
          .post,
          "/api/rounds",
          #"{"course":"\#(id)","mode":"eighteen","playedOn":"\#(day)","players":[{"tee":"\#(tee)"}]}"#,
          cookie: cookie
        )
        #expect(answer.status == status, "\(day): \(answer.text)")
        guard status == 422 else { continue }
        #expect(answer.pointers == ["/playedOn"] && answer.text.contains("1900-01-01 to 20"), "\(answer.text)")
      }
      try await bench.close()
    }
  }
}
