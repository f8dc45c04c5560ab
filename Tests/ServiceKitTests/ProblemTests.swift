import Batching
import Foundation
import HTTPServer
import Telemetry
import Testing

@testable import Postgres
@testable import Redis
@testable import ServiceKit

@Suite struct ProblemTests {
  struct Secret: Error { let text = "/etc/secret select * from golf.players" }

  func request(
    _ method: HTTPMethod = .get,
    _ headers: HTTPHeaders = [:],
    _ body: String = ""
  ) throws -> HTTPRequest {
    HTTPRequest(
      method: method,
      target: try #require(RequestTarget("/thing")),
      headers: headers,
      body: Array(body.utf8),
      requestID: "id-1"
    )
  }

  /// The answer of a route whose handler runs this.
  func answer(
    _ method: HTTPMethod = .get,
    _ headers: HTTPHeaders = [:],
    _ body: String = "",
    metrics: Metrics = Metrics(),
    _ handler: @escaping ThrowingHandler
  ) async throws -> (response: HTTPResponse, json: [String: Any]) {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    router.on(method, "/thing", logger: Logger(label: "test"), metrics: metrics, handler)
    let response = await router.answer(try request(method, headers, body))
    let json = try? JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]
    return (response, json ?? [:])
  }

  @Test func `A problem names the fault, its place and the allowed values`() async throws {
    let answer = try await answer { _ in
      throw Problem.invalid([
        RequestFault(pointer: "/a", message: "Wrong \"a\"\u{1}.", got: "12", allowed: "1 to 9"),
        RequestFault(pointer: "/b", message: "Gone."),
      ])
    }
    #expect(answer.response.status == 422)
    #expect(answer.response.headers["Content-Type"] == "application/problem+json")
    #expect(answer.json["type"] as? String == "/problems/invalid")
    #expect(answer.json["status"] as? Int == 422)
    #expect(answer.json["requestId"] as? String == "id-1")
    let errors = try #require(answer.json["errors"] as? [[String: Any]])
    #expect(errors.map { $0["pointer"] as? String } == ["/a", "/b"])
    #expect(errors[0]["message"] as? String == "Wrong \"a\"\u{1}.")
    #expect(errors[0]["got"] as? Int == 12)
  }

  @Test func `Unreachable servers give 503 with Retry-After, and none of their error text`() async throws {
    let errors: [(any Error, String)] = [
      (PostgresError(.sqlState("57P03"), "golf.players is starting", sqlState: "57P03"), "unavailable"),
      (RedisError(.timedOut, "/run/redis"), "unavailable"),
      (PostgresError(.connectionFailed, "could not connect to /run/postgres"), "unavailable"),
      (PostgresError(.outcomeUnknown, "golf.players"), "outcome-unknown"),
      (BatchingError(.overloaded, lane: "golf.players"), "overloaded"),
      (BatchingError(.timedOut, lane: "golf.players"), "overloaded"),
    ]
    for (error, slug) in errors {
      let answer = try await answer { _ in throw error }
      #expect(answer.response.status == 503)
      #expect(answer.response.headers["Retry-After"] != nil)
      #expect(answer.json["type"] as? String == "/problems/" + slug)
      let text = String(decoding: answer.response.body, as: UTF8.self)
      for word in ["golf.", "relation", "select", "/etc", "/run", "Secret"] { #expect(!text.contains(word)) }
    }
  }

  @Test func `A player at the limit of waiting requests gets 429 with Retry-After`() async throws {
    let answer = try await answer { _ in throw BatchingError(.keyBusy, lane: "rounds") }
    #expect(answer.response.status == 429)
    #expect(answer.response.headers["Retry-After"] == "1")
    #expect(answer.json["type"] as? String == "/problems/too-many-requests")
  }

  @Test func `A broken request is answered with 500, its id and advice, and is counted`() async throws {
    let errors: [any Error] = [
      Secret(), PostgresError(.sqlState("42P01"), "relation golf.players does not exist", sqlState: "42P01"),
      PostgresError(.decoding, "golf.players"), BatchingError(.unanswered, lane: "golf.players"), Problem.internalError,
    ]
    for error in errors {
      let metrics = Metrics()
      let answer = try await answer(.put, metrics: metrics) { _ in throw error }
      #expect(answer.response.status == 500)
      #expect(answer.response.headers["Retry-After"] == "60")
      #expect(answer.json["type"] as? String == "/problems/internal-error")
      #expect(answer.json["requestId"] as? String == "id-1")
      #expect((answer.json["detail"] as? String)?.contains("try again in a few minutes") == true)
      let text = String(decoding: answer.response.body, as: UTF8.self)
      for word in ["golf.", "relation", "select", "/etc", "Secret"] { #expect(!text.contains(word)) }
      #expect(metrics.render().contains("golf_internal_errors_total{in=\"http\"} 1\n"))
    }
  }

  @Test func `A failure that is not broken is not counted, and the counter exists before the first failure`()
    async throws
  {
    for error in [Problem.notFound, PostgresError(.connectionFailed), BatchingError(.overloaded, lane: "x")]
      as [any Error]
    {
      let metrics = Metrics()
      _ = try await answer(.put, metrics: metrics) { _ in throw error }
      #expect(metrics.render().contains("golf_internal_errors_total{in=\"http\"} 0\n"))
    }
  }

  @Test func `A value that the record refuses is the writer's to change, and our fault in a read`() async throws {
    let error = PostgresError(.sqlState("22003"), "golf.players", sqlState: "22003")
    let written = try await answer(.put) { _ in throw error }
    #expect(written.response.status == 422 && written.json["type"] as? String == "/problems/not-recordable")
    #expect(try await answer(.get) { _ in throw error }.response.status == 500)
  }

  @Test func `A write that timed out while it was running has an unknown outcome`() async throws {
    let error = BatchingError(.timedOut, lane: "scores", wasStarted: true)
    #expect(try await answer(.put) { _ in throw error }.json["type"] as? String == "/problems/outcome-unknown")
    #expect(try await answer(.get) { _ in throw error }.json["type"] as? String == "/problems/overloaded")
  }

  @Test(
    arguments: [
      (["Sec-Fetch-Site": "cross-site"], 403), (["Sec-Fetch-Site": "same-site"], 403),
      (["Sec-Fetch-Site": "same-origin", "Host": "a.example", "Origin": "https://a.example"], 204),
      (["Sec-Fetch-Site": "none"], 204), ([:], 204),
      (["Host": "a.example:8080", "Origin": "http://a.example:8080"], 204),
      (["Host": "a.example", "Origin": "http://b.example"], 403), (["Host": "a.example", "Origin": "null"], 403),
      (["Host": "a.example:8080", "Origin": "http://a.example:8081"], 403), (["Origin": "http://a.example"], 403),
      (["Host": "a.example", "Origin": "https://a.example.evil"], 403),
      // If the proxy reports TLS, the page without TLS is another site.
      (["Host": "a.example", "Origin": "http://a.example", "X-Forwarded-Proto": "https"], 403),
      (["Host": "a.example", "Origin": "https://a.example", "X-Forwarded-Proto": "https"], 204),
      (["Host": "a.example", "Origin": "https://a.example", "X-Forwarded-Proto": "http"], 204),
      (["Host": "a.example", "Origin": "http://a.example", "X-Forwarded-Proto": "http"], 204),
    ] as [([String: String], Int)]
  )
  func `What another site makes a browser send is refused`(fields: [String: String], status: Int) async throws {
    var headers = HTTPHeaders()
    for (name, value) in fields { headers[name] = value }
    for method in [HTTPMethod.post, .put, .patch, .delete] {
      #expect(try await answer(method, headers) { _ in HTTPResponse(status: 204) }.response.status == status)
    }
    #expect(try await answer(.get, headers) { _ in HTTPResponse(status: 204) }.response.status == 204)
  }

  /// Requests that a form or a script of another page can send without a preflight.
  @Test(arguments: [
    ("application/x-www-form-urlencoded", "a=b"), ("application/x-www-form-urlencoded", ""), ("text/plain", "{}"),
    ("multipart/form-data; boundary=x", "--x--"), ("text/plain; application/json", "{}"), (nil, "{}"),
    ("", "{}"),
  ])
  func `An unsafe request takes JSON or nothing`(type: String?, body: String) async throws {
    var headers: HTTPHeaders = ["Origin": "https://a.example", "Host": "a.example"]
    headers["Content-Type"] = type
    for method in [HTTPMethod.post, .put, .patch, .delete] {
      let answer = try await answer(method, headers, body) { _ in HTTPResponse(status: 204) }
      #expect(answer.response.status == 415)
      headers["Content-Type"] = "application/json; charset=utf-8"
      #expect(try await self.answer(method, headers, body) { _ in HTTPResponse(status: 204) }.response.status == 204)
      headers["Content-Type"] = type
    }
  }

  @Test func `Of two origins or two types the worse one decides`() async throws {
    var headers: HTTPHeaders = ["Host": "a.example", "Origin": "https://a.example", "Content-Type": "application/json"]
    #expect(try await answer(.post, headers, "{}") { _ in HTTPResponse(status: 204) }.response.status == 204)
    headers.add("Content-Type", "text/plain")
    #expect(try await answer(.post, headers, "{}") { _ in HTTPResponse(status: 204) }.response.status == 415)
    headers.add("Origin", "https://b.example")
    #expect(try await answer(.post, headers, "{}") { _ in HTTPResponse(status: 204) }.response.status == 403)
  }

  @Test func `A browser may not guess another type for an answer`() async throws {
    for answer in [
      try await answer { _ in HTTPResponse(status: 200, text: "{}", contentType: "application/json") },
      try await answer { _ in throw Problem.notFound },
    ] {
      let headers = answer.response.headers
      #expect(headers.all("X-Content-Type-Options") == ["nosniff"])
      #expect(headers.all("Cache-Control") == ["no-store"])
      #expect(headers.all("Content-Security-Policy") == ["default-src 'none'; frame-ancestors 'none'"])
      #expect(headers.all("Content-Disposition") == ["attachment; filename=\"api.json\""])
    }
  }

  @Test func `An answer's own Cache-Control is kept`() async throws {
    let kept: HTTPHeaders = ["Cache-Control": "private, no-cache", "ETag": "\"1\""]
    for (response, cacheControl) in [
      (HTTPResponse(status: 200, headers: kept), ["private, no-cache"]), (HTTPResponse(status: 304), []),
      (HTTPResponse(status: 204), ["no-store"]),
    ] {
      let answer = try await answer { _ in response }
      #expect(answer.response.headers.all("Cache-Control") == cacheControl)
      #expect(answer.response.headers.all("Content-Disposition") == [])
    }
  }

  @Test func `No cache stores an answer, unless it has a tag for revalidation`() throws {
    let plain = JSONAnswer.make(200, bytes: Array("{}".utf8))
    #expect(plain.headers.all("Cache-Control") == ["no-store"])
    let tagged = EntityTag.answer(plain, tag: "\"1\"", to: try request())
    #expect(tagged.headers.all("Cache-Control") == ["private, no-cache"])
    let same = EntityTag.answer(plain, tag: "\"1\"", to: try request(.get, ["If-None-Match": "\"1\""]))
    #expect(same.status == 304 && same.headers.all("Cache-Control") == ["private, no-cache"])
  }

  @Test func `An unknown address and a wrong method are problems too`() async throws {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    router.on(.put, "/thing", logger: Logger(label: "test")) { _ in HTTPResponse(status: 204) }
    let wrong = await router.answer(try request(.delete))
    #expect(wrong.status == 405)
    #expect(wrong.headers["Allow"] == "PUT")
    #expect(wrong.headers["Content-Type"] == "application/problem+json")
    let unknown = await router.answer(HTTPRequest(method: .get, target: try #require(RequestTarget("/other"))))
    #expect(unknown.status == 404)
    #expect(unknown.headers["Content-Type"] == "application/problem+json")
  }

  @Test func `A body of nothing but unknown fields gets a bounded answer`() throws {
    let text = "{" + (0..<250).map { "\"f\($0)\":1" }.joined(separator: ",") + "}"
    var reader = try ObjectReader(body: try jsonRequest(text))
    let problem = try #require(throws: Problem.self) { try reader.finish() }
    #expect(problem.faults.count == 100)
    #expect(problem.detail?.contains("250") == true)
  }

  @Test(arguments: [
    ("application/json", true), ("Application/JSON ; charset=utf-8", true), (" application/json", true),
    ("text/json", false), ("", false), (";application/json", false), ("application/json, text/plain", false),
  ])
  func `Only JSON is JSON`(type: String, isTaken: Bool) throws {
    if isTaken {
      _ = try ObjectReader(body: try jsonRequest("{}", type: type))
    } else {
      let problem = #expect(throws: Problem.self) { try ObjectReader(body: try jsonRequest("{}", type: type)) }
      #expect(problem?.status == 415)
    }
  }
}
