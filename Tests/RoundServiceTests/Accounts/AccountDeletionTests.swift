import Foundation
import Golf
import HTTPServer
import ServiceKit
import TestServers
import Testing

@testable import RoundService

extension RealServers {
  @Suite struct AccountDeletionTests {
    let password = #"{"password":"\#(AccountBench.password)"}"#

    /// Creates a round of the account with a guest; returns its id and its cards' ids.
    func round(_ bench: AccountBench, _ cookie: String) async throws -> (id: String, cards: [String]) {
      let courses = try await bench.ask(.get, "/api/courses", cookie: cookie).json["courses"] as? [[String: Any]]
      let course = try #require(courses?.first { $0["holeCount"] as? Int == 18 })
      let tee = try #require((course["tees"] as? [[String: Any]])?.first?["id"] as? String)
      let id = try #require(course["id"] as? String)
      let answer = try await bench.ask(
        .post,
        "/api/rounds",
        #"{"course":"\#(id)","mode":"eighteen","playedOn":"2026-05-17","#
          + #""players":[{"tee":"\#(tee)"},{"tee":"\#(tee)","guestName":"Carl"}]}"#,
        cookie: cookie
      )
      try #require(answer.status == 201, "\(answer.text)")
      let cards = (answer.json["cards"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
      return (try #require(answer.json["id"] as? String), try #require(cards))
    }

    @Test func `Rounds, sessions, handle and names are deleted; those of other accounts stay`() async throws {
      let bench = try await AccountBench.make()
      let (here, other) = (try await bench.signUp("anna"), try await bench.signUp("berta"))
      let elsewhere = try #require(try await bench.signIn("anna").cookie)
      let first = try await round(bench, here)
      let second = try await round(bench, here)
      let kept = try await round(bench, other)
      // Fill the cache of rounds and the cache of sessions.
      for cookie in [here, elsewhere] {
        #expect(try await bench.ask(.get, "/api/rounds/\(first.id)", cookie: cookie).status == 200)
      }
      #expect(try await bench.ask(.delete, "/api/rounds/\(second.id)", cookie: here).status == 204)

      let answer = try await bench.ask(.post, "/api/me/deletion", password, cookie: here)
      #expect(answer.status == 204, "\(answer.text)")
      #expect(answer.response.headers["Set-Cookie"]?.contains("Max-Age=0") == true)
      #expect(answer.response.headers["Clear-Site-Data"] == "\"cache\"")
      for cookie in [here, elsewhere] { #expect(try await bench.me(cookie) == 401) }
      #expect(try await bench.signIn("anna").status == 401)
      #expect(try await bench.ask(.post, "/api/me/deletion", password, cookie: here).status == 401)
      // The account has ended; its rounds are deleted in the background.
      #expect(try await bench.count("from golf.players where deleted_at is not null and handle is null") == 1)
      #expect(try await bench.count("from golf.rounds where status <> 'deleted'") == 2)
      #expect(try await bench.count("from golf.ended_accounts") == 1)
      while try await bench.parts.endedAccounts.piece() {}

      // Every card has exactly one event that its round was deleted.
      for card in first.cards + second.cards {
        let events = try await bench.database.execute(
          "select string_agg(type, ' ' order by sequence) from golf.events where card_id = '\(card)'"
        )
        #expect(events == "RoundStarted RoundDeleted")
      }
      #expect(try await bench.count("from golf.rounds where status <> 'deleted'") == 1)
      #expect(try await bench.count("from golf.players where display_name in ('anna!', 'Carl')") == 1)
      #expect(try await bench.count("from golf.players where deleted_at is not null and handle is null") == 1)
      #expect(try await bench.count("from golf.ended_accounts") == 0)
      #expect(try await bench.count("from golf.round_counts") == 1)
      let events = try await bench.count("from golf.events")
      #expect(try await bench.count("from golf.outbox") == events)

      // Berta's data is untouched, and the handle is available for another account, which sees none of Anna's data.
      #expect(try await bench.ask(.get, "/api/rounds/\(kept.id)", cookie: other).status == 200)
      let next = try await bench.signUp("anna")
      #expect(try await bench.ask(.get, "/api/rounds/\(first.id)", cookie: next).status == 404)
      try await bench.close()
    }

    @Test func `A remaining session of a deleted account identifies no player`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      #expect(try await bench.ask(.post, "/api/me/deletion", password, cookie: cookie).status == 204)
      let token = SessionToken()
      try await bench.database.execute(
        """
        insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
        select '\\x\(token.hash.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())', id, now(), now(),
               now() + interval '1 day', now() + interval '1 day'
        from golf.players where deleted_at is not null
        """
      )
      #expect(try await bench.count("from golf.sessions") == 1)
      #expect(try await bench.me("golf_session=\(token.text)") == 401)
      try await bench.close()
    }

    @Test func `A wrong password deletes nothing`() async throws {
      let bench = try await AccountBench.make()
      let cookie = try await bench.signUp("anna")
      let round = try await round(bench, cookie)
      for (body, status) in [(#"{"password":"not hers at all"}"#, 403), ("{}", 422), ("", 400)] {
        #expect(try await bench.ask(.post, "/api/me/deletion", body, cookie: cookie).status == status, "\(body)")
      }
      #expect(try await bench.ask(.post, "/api/me/deletion", password).status == 401)
      #expect(try await bench.ask(.get, "/api/rounds/\(round.id)", cookie: cookie).status == 200)
      #expect(try await bench.me(cookie) == 200)
      try await bench.close()
    }
  }
}
