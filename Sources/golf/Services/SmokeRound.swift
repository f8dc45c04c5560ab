import Basics
import FoundationEssentials
import Golf
import HTTPClient
import ServiceKit

/// A golfer's whole journey, once: the page, an account, a round, its scores, its figures. Then the account is deleted.
struct SmokeRound: Sendable {
  private let client: SmokeClient
  private let say: @Sendable (String) -> Void
  private let limit: Duration
  private let handle = "smoke-" + UUID().text.split(separator: "-").joined().prefix(16)
  private let password = UUID().text

  init(client: HTTPClient, base: String, limit: Duration, say: @escaping @Sendable (String) -> Void) {
    self.client = SmokeClient(client: client, base: base, end: MonotonicInstant.now + limit)
    self.limit = limit
    self.say = say
  }

  /// Throws `SmokeFault` for the first step that fails. The account is deleted in any case.
  func play() async throws {
    try await findTheWay()
    try await signUp()
    do {
      try await playAndWait()
    } catch {
      do { try await leave() } catch let second {
        say("the account \(handle) could not be deleted: \(second)")
      }
      throw error
    }
    try await leave()
  }

  /// Checks that the page and both services answer.
  private func findTheWay() async throws {
    let unready: Set = [404, 502, 503, 504]
    let page = try await client.ask("the page", "GET", "/", expect: 200, patience: unready)
    guard page.text.lowercased().hasPrefix("<!doctype html") else {
      throw SmokeFault(description: "the page: GET / answered 200, but not with HTML: \(page.text.prefix(200))")
    }
    _ = try await client.ask("the round service", "GET", "/api/me", expect: 401, patience: unready)
    _ = try await client.ask("the analytics service", "GET", Self.overview, expect: 401, patience: unready)
    say("the page and both services answer")
  }

  private func signUp() async throws {
    let body = #"{"handle":"\#(handle)","displayName":"Smoke test","password":"\#(password)"}"#
    _ = try await client.ask("signing up", "POST", "/api/players", body, expect: 201)
    let me = try await client.ask("the session", "GET", "/api/me", expect: 200, patience: [503])
    guard try client.read(Me.self, me, "the session").handle == handle else {
      throw SmokeFault(description: "the session: GET /api/me names another player: \(me.text)")
    }
    say("signed up as \(handle)")
  }

  private func playAndWait() async throws {
    let courses = try await client.ask("the courses", "GET", "/api/courses", expect: 200)
    let all = try client.read(Courses.self, courses, "the courses").courses
    guard let course = all.first(where: { $0.holeCount == 18 }), let tee = course.tees.first else {
      throw SmokeFault(description: "the courses: none has 18 holes; has `golf migrate` run?")
    }
    let (round, card) = (UUID.v7(), UUID.v7())
    let day = Timestamp(.now)?.description.prefix(10) ?? ""
    _ = try await client.ask(
      "starting a round",
      "POST",
      "/api/rounds",
      #"{"id":"\#(round.text)","course":"\#(course.id)","mode":"eighteen","playedOn":"\#(day)","#
        + #""players":[{"cardId":"\#(card.text)","tee":"\#(tee.id)"}]}"#,
      expect: 201
    )
    let start = MonotonicInstant.now
    for hole in 1...18 {
      let path = "/api/rounds/\(round.text)/cards/\(card.text)/holes/\(hole)"
      let answer = try await client.ask("hole \(hole)", "PUT", path, #"{"strokes":4}"#, expect: 200)
      let totals = try client.read(CardState.self, answer, "hole \(hole)").totals
      guard totals.total == 4 * hole else {
        throw SmokeFault(description: "hole \(hole): the card's total is \(totals.total), not \(4 * hole)")
      }
    }
    say("18 scores acknowledged in \(Self.seconds(since: start)) s")
    _ = try await client.ask("finishing", "POST", "/api/rounds/\(round.text)/finish", "{}", expect: 200)
    try await awaitFigures()
  }

  private func awaitFigures() async throws {
    let start = MonotonicInstant.now
    while true {
      let answer = try await client.ask("the figures", "GET", Self.overview, expect: 200)
      if try client.read(Overview.self, answer, "the figures").roundsPlayed == 1 { break }
      guard MonotonicInstant.now < client.end else {
        throw SmokeFault(
          description: "the figures: they lack the finished round \(limit.components.seconds) s after the start: "
            + "\(answer.text.prefix(300)); is a relay active, and the analytics service consuming?"
        )
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    say("the round is in the analytics after \(Self.seconds(since: start)) s")
  }

  private func leave() async throws {
    let body = #"{"password":"\#(password)"}"#
    _ = try await client.ask("deleting the account", "POST", "/api/me/deletion", body, expect: 204)
    _ = try await client.ask("after the deletion", "GET", "/api/me", expect: 401, patience: [502, 503, 504])
    say("the account is deleted")
  }

  private static let overview = "/api/analytics/overview"

  private static func seconds(since start: MonotonicInstant) -> String {
    (MonotonicInstant.now - start).secondsText(decimals: 3)
  }

  private struct Me: Decodable { let handle: String }
  private struct Courses: Decodable { let courses: [Course] }
  private struct Course: Decodable {
    let id: String
    let holeCount: Int
    let tees: [Tee]
  }
  private struct Tee: Decodable { let id: String }
  private struct CardState: Decodable { let totals: Totals }
  private struct Totals: Decodable { let total: Int }
  private struct Overview: Decodable { let roundsPlayed: Int }
}
