import Basics
import Foundation
import Golf
import HTTPServer
import LiveUpdates
import Postgres
import Redis
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// The scripts of this target as the users that run them in production.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct LiveEndsTests {
  @Test(arguments: DeployedScript.of("RoundService"))
  func `A tombstone is written and published, in a full Redis too`(script: DeployedScript) async throws {
    let server = try await RedisServer.start()
    let client = RedisClient(
      configuration: try RedisConfiguration(url: server.url(as: script.user)),
      metrics: Metrics()
    )
    let (ends, round, passes) = (LiveEnds(client, metrics: Metrics()), RoundID(UUID()), [UUID(), UUID()])
    let channel = LiveNames.channel(.round(round))
    let news = passes.map { RedisServer.Published(channel, "gone \($0.uuidString.lowercased())") }
    var isTold = false
    #expect(script.name == LiveEnds.script.name)
    #expect(try await server.published { isTold = await ends.end(passes, of: round) } == news)
    #expect(isTold)
    #expect(news.map { LiveNews(Array($0.text.utf8)) } == passes.map { .gone($0) })
    for pass in passes {
      let left = try #require(Int(try await server.command("PTTL", LiveNames.tombstone(pass))))
      #expect((LiveNames.tombstoneMilliseconds - 60_000...LiveNames.tombstoneMilliseconds).contains(left))
    }
    await ends.takeBack(passes)
    #expect(try await server.command("DBSIZE") == "0")
    try await server.command("CONFIG", "SET", "maxmemory", "1")
    #expect(try await server.published { isTold = await ends.end(passes, of: round) } == news)
    #expect(isTold)
    #expect(try await server.command("DBSIZE") == "2")
    await client.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }
}

extension RealServers {
  /// Tickets, links and what they open, as clients see it.
  @Suite struct LiveRouteTests {
    static let keys = TicketKeys(String(repeating: "5a", count: 32)) ?? .none

    /// A round of Bea's, with a guest; Cleo has joined.
    struct Table {
      let bench: AccountBench
      let (bea, cleo, round): (String, String, String)
      let cards: [String]
      /// Cleo's card.
      let card: String

      init(_ bench: AccountBench) async throws {
        self.bench = bench
        (bea, cleo) = (try await bench.signUp("bea"), try await bench.signUp("cleo"))
        let made = try await bench.round(bea)
        (round, cards) = (made.id, made.cards)
        let code = try #require(
          try await bench.ask(.post, "/api/rounds/\(round)/code", "{}", cookie: bea).json["code"] as? String
        )
        card = UUID.v7(at: .now).uuidString.lowercased()
        let body = #"{"code":"\#(code)","cardId":"\#(card)","tee":"\#(made.tee)"}"#
        let joined = try await bench.ask(.post, "/api/join", body, cookie: cleo)
        try #require(joined.status == 201, "\(joined.text)")
      }

      func tickets(_ cookie: String, _ round: String? = nil) async throws -> BenchAnswer {
        try await bench.ask(
          .post,
          "/api/live/tickets",
          #"{"round":\#(round.map { "\"\($0)\"" } ?? "null")}"#,
          cookie: cookie
        )
      }

      func link(_ method: HTTPMethod, _ cookie: String) async throws -> BenchAnswer {
        try await bench.ask(method, "/api/rounds/\(round)/spectator-link", method == .post ? "{}" : nil, cookie: cookie)
      }

      func watch(_ token: Any?) async throws -> BenchAnswer {
        try await bench.ask(.post, "/api/spectate", #"{"token":"\#(token as? String ?? "")"}"#)
      }

      func ticket(_ json: Any?) throws -> LiveTicket {
        let text = try #require((json as? [String: Any])?["ticket"] as? String)
        return try #require(LiveTicket(text, keys))
      }

      func isGone(_ pass: String) async throws -> Bool {
        try await bench.server.command("EXISTS", LiveNames.tombstone(try #require(UUID(uuidString: pass)))) == "1"
      }
    }

    @Test func `A member gets tickets for the round and for its own figures, a stranger none`() async throws {
      let table = try await Table(try await AccountBench.make(liveKeys: Self.keys))
      let answer = try await table.tickets(table.cleo, table.round)
      #expect(answer.status == 200 && answer.response.headers["Cache-Control"] == "no-store")
      let cleo = PlayerID(try #require(UUID(uuidString: try await table.bench.player(table.cleo))))
      let round = RoundID(try #require(UUID(uuidString: table.round)))
      let (own, shared) = (try table.ticket(answer.json["player"]), try table.ticket(answer.json["round"]))
      #expect(own.subject == .player(cleo) && own.holder == .player(cleo))
      let card = CardID(try #require(UUID(uuidString: table.card)))
      #expect(shared.subject == .round(round) && shared.holder == .member(cleo, card: card))
      let left = shared.endsAt.millisecondsSince1970 - Int64(Date.now.timeIntervalSince1970 * 1_000)
      #expect((LiveTicket.lifeMilliseconds - 60_000...LiveTicket.lifeMilliseconds).contains(left))
      let dora = try await table.bench.signUp("dora")
      #expect(try await table.tickets(dora, table.round).status == 404)
      #expect(try await table.tickets(dora).json["round"] is NSNull)
      #expect(try await table.bench.ask(.post, "/api/live/tickets", "{}", cookie: dora).status == 200)
      #expect(try await table.tickets(dora, "x").status == 422)
      try await table.bench.close()
    }

    @Test func `Without keys there are no tickets, and links show the record`() async throws {
      let table = try await Table(try await AccountBench.make())
      #expect(try await table.tickets(table.cleo, table.round).text == #"{"player":null,"round":null}"#)
      #expect(try await table.tickets(table.cleo, UUID().uuidString).status == 404)
      let token = try await table.link(.post, table.bea).json["token"]
      let watched = try await table.watch(token)
      #expect(watched.status == 200 && watched.json["ticket"] is NSNull && watched.json["round"] is [String: Any])
      try await table.bench.close()
    }

    @Test func `A link opens the round without an account, and every other answer looks the same`() async throws {
      let table = try await Table(try await AccountBench.make(liveKeys: Self.keys))
      #expect(try await table.link(.get, table.cleo).json["type"] as? String == "/problems/no-spectator-link")
      #expect(try await table.link(.post, table.cleo).status == 403)
      let made = try await table.link(.post, table.bea)
      #expect(made.status == 201 && made.json["previous"] is NSNull)
      let (token, id) = (made.json["token"], try #require(made.json["id"] as? String))
      let seen = try await table.link(.get, table.cleo)
      #expect(seen.status == 200 && Set(seen.json.keys) == ["id", "madeAt"] && seen.json["id"] as? String == id)

      let watched = try await table.watch(token)
      #expect(watched.status == 200)
      let round = try #require(watched.json["round"] as? [String: Any])
      #expect(round["id"] as? String == table.round)
      let ticket = try table.ticket(watched.json["ticket"])
      #expect(ticket.holder == .link(try #require(UUID(uuidString: id))))
      let players = try await [table.bea, table.cleo].asyncMap { try await table.bench.player($0) }
      for player in players { #expect(!watched.text.contains(player)) }

      // Wrong; deleted; renewed; ended.
      var unknown = [
        try await table.watch("AAAAAAAAAAAAAAAAAAAAAA"), try await table.watch("x"), try await table.watch(id),
      ]
      _ = try await table.bench.ask(.post, "/api/rounds/\(table.round)/leave", "{}", cookie: table.cleo)
      #expect(try await table.bench.ask(.delete, "/api/rounds/\(table.round)", cookie: table.bea).status == 204)
      unknown.append(try await table.watch(token))
      #expect(try await table.bench.ask(.post, "/api/rounds/\(table.round)/restore", cookie: table.bea).status == 200)
      #expect(try await table.watch(token).status == 200, "the link of a restored round works again")
      let renewed = try await table.link(.post, table.bea)
      #expect((renewed.json["previous"] as? [String: Any])?["ended"] as? String == "now")
      unknown.append(try await table.watch(token))
      #expect(try await table.link(.delete, table.bea).text == #"{"ended":"now"}"#)
      unknown.append(try await table.watch(renewed.json["token"]))
      for answer in unknown {
        #expect(answer.status == 404 && answer.json["type"] as? String == "/problems/spectator-link-unknown")
        #expect(
          Set(answer.json.keys) == Set(unknown[0].json.keys) && answer.text.utf8.count == unknown[0].text.utf8.count
        )
        #expect(answer.json["detail"] as? String == unknown[0].json["detail"] as? String)
      }
      for answer in unknown + [watched] {
        #expect(answer.response.headers["X-Robots-Tag"] == "noindex")
        #expect(answer.response.headers["Cache-Control"] == "no-store")
      }
      // A refusal does not repeat the secret.
      let long = String(repeating: "s", count: 65)
      let refused = try await table.watch(long)
      #expect(refused.status == 422 && !refused.text.contains("sss"))
      try await table.bench.close()
    }

    @Test func `An end that Redis does not take says until when tickets hold, and its repetition ends them`()
      async throws
    {
      let server = try await RedisServer.start()
      let table = try await Table(try await AccountBench.make(redis: server, liveKeys: Self.keys))
      let made = try await table.link(.post, table.bea)
      let id = try #require(made.json["id"] as? String)
      let ticket = try table.ticket(try await table.watch(made.json["token"]).json["ticket"])
      server.pause()
      let later = try await table.link(.delete, table.bea)
      let before = Timestamp(.now)
      server.resume()
      #expect(later.status == 200 && later.json["ended"] as? String == "later")
      let end = try #require((later.json["endsAt"] as? String).flatMap { Timestamp($0) })
      let bound = try #require(before).millisecondsSince1970 + Int64(LiveNames.tombstoneMilliseconds)
      #expect(end >= ticket.endsAt && end.millisecondsSince1970 <= bound)
      #expect(try await table.watch(made.json["token"]).status == 404, "the record has ended it all the same")
      for _ in 0..<200 {
        if try await table.link(.delete, table.bea).json["ended"] as? String == "now" { break }
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(try await table.isGone(id))
      try await table.bench.close()
      try await server.stop()
    }

    @Test func `Whoever leaves, is removed or deletes loses the pass, and a restoration gives it back`() async throws {
      let table = try await Table(try await AccountBench.make(liveKeys: Self.keys))
      let (bench, path) = (table.bench, "/api/rounds/\(table.round)")
      let own = try table.ticket(try await table.tickets(table.bea, table.round).json["round"])
      let pass = try #require(own.holder.pass).uuidString.lowercased()
      // The owner deletes its part: Cleo has the round now.
      #expect(try await bench.ask(.delete, path, cookie: table.bea).status == 204)
      #expect(try await table.isGone(pass))
      #expect(try await table.isGone(table.card) == false)
      #expect(try await table.tickets(table.bea, table.round).status == 404)
      #expect(try await bench.ask(.post, path + "/restore", cookie: table.bea).status == 200)
      #expect(try await table.isGone(pass) == false)
      #expect(try table.ticket(try await table.tickets(table.bea, table.round).json["round"]).holder == own.holder)
      // Cleo removes Bea; a repeated request writes what Redis may have lost.
      let bea = try await bench.player(table.bea)
      for _ in 0..<2 {
        #expect(try await bench.ask(.delete, path + "/members/\(bea)", cookie: table.cleo).status == 200)
        #expect(try await table.isGone(pass))
        try await bench.server.command("DEL", LiveNames.tombstone(try #require(UUID(uuidString: pass))))
      }
      #expect(try await bench.ask(.post, path + "/members/\(bea)/invite", "{}", cookie: table.cleo).status == 204)
      let code = try await bench.ask(.post, path + "/code", "{}", cookie: table.cleo).json["code"] as? String
      let card = UUID.v7(at: .now).uuidString.lowercased()
      let tee = try #require(
        (try await bench.ask(.get, path, cookie: table.cleo).json["cards"] as? [[String: Any]])?[0]["tee"] as? String
      )
      let joining = #"{"code":"\#(code ?? "")","cardId":"\#(card)","tee":"\#(tee)"}"#
      #expect(try await bench.ask(.post, "/api/join", joining, cookie: table.bea).status == 201)
      #expect(try await bench.ask(.post, path + "/leave", "{}", cookie: table.bea).status == 200)
      #expect(try await table.isGone(card))
      #expect(try await table.isGone(table.card) == false)
      try await bench.close()
    }

    @Test func `An account that ends loses its passes and its round's link`() async throws {
      let table = try await Table(try await AccountBench.make(liveKeys: Self.keys))
      let bench = table.bench
      let link = try #require(try await table.link(.post, table.bea).json["id"] as? String)
      let own = try table.ticket(try await table.tickets(table.bea, table.round).json["round"])
      let ended = try await bench.ask(
        .post,
        "/api/me/deletion",
        #"{"password":"\#(AccountBench.password)"}"#,
        cookie: table.bea
      )
      #expect(ended.status == 204)
      while try await bench.parts.endedAccounts.piece() {}
      for pass in [try #require(own.holder.pass).uuidString, link] { #expect(try await table.isGone(pass)) }
      #expect(try await table.link(.get, table.cleo).status == 404)
      #expect(try await table.link(.post, table.cleo).status == 201, "Cleo has the round now")
      try await bench.close()
    }

    @Test func `Rounds opened from one address are limited before the body is read`() async throws {
      let bench = try await AccountBench.make(
        redis: try await RedisServer.start(),
        limits: try AccountBench.limits(["GOLF_LIMIT_SPECTATE_ADDRESS": "2/1h"])
      )
      let statuses = try await [0, 1, 2].asyncMap { _ in try await bench.ask(.post, "/api/spectate", "{").status }
      #expect(statuses == [400, 400, 429])
      let other = try await bench.ask(.post, "/api/spectate", "{", headers: ["X-Forwarded-For": "192.0.2.7"])
      #expect(other.status == 429 || other.status == 400)
      try await bench.close()
      try await bench.server.stop()
    }

    /// A ticket made at the moment of its answer would outlive a tombstone that was written while the record was read.
    @Test func `A ticket's time is taken before the record is read`() async throws {
      let bench = try await AccountBench.make(liveKeys: Self.keys)
      let table = try await Table(bench)
      let first = Date(timeIntervalSince1970: 1_795_000_000)
      let clock = Protected(first)
      var context = bench.parts.context
      context.now = { clock.withLock { $0 } }
      var router = Router()
      let (logger, tickets) = (Logger(label: "test"), LiveTickets(keys: Self.keys))
      LiveTicketRoute(context: context, tickets: tickets).add(to: &router, logger: logger)
      var headers = HTTPHeaders()
      headers["Content-Type"] = "application/json"
      headers["Cookie"] = table.cleo
      let request = HTTPRequest(
        method: .post,
        target: try #require(RequestTarget("/api/live/tickets")),
        headers: headers,
        body: Array(#"{"round":"\#(table.round)"}"#.utf8)
      )
      let owner = PostgresLane(
        configuration: try PostgresConfiguration(url: bench.database.url),
        name: "owner",
        timeout: .seconds(30),
        metrics: Metrics()
      )
      let (locked, signal) = AsyncStream.makeStream(of: Void.self)
      async let holder: Void = owner.run { session in
        try session.transaction { session in
          try session.execute(sql: "lock table golf.rounds in access exclusive mode")
          signal.finish()
          let waits = "select exists(select from pg_locks where not granted) as waits"
          while try !session.execute(sql: waits)[0].bool("waits") {}
          // The record is being read; an hour later it answers.
          clock.withLock { $0 += 3_600 }
        }
      }
      for await _ in locked {}
      let answer = BenchAnswer(response: await router.answer(request))
      try await holder
      await owner.close()
      let (ticket, begin) = (try table.ticket(answer.json["round"]), try #require(Timestamp(first)))
      #expect(ticket.endsAt.millisecondsSince1970 == begin.millisecondsSince1970 + LiveTicket.lifeMilliseconds)
      try await bench.close()
    }
  }
}

extension Array {
  fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async throws -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await body(element)) }
    return values
  }
}
