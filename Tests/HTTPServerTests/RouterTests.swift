import FoundationEssentials
import HTTPServer
import Telemetry
import Testing

@Suite struct RouterTests {
  private let metrics = Metrics()

  private func router() -> Router {
    var router = Router(metrics: metrics)
    for (method, pattern) in [
      (HTTPMethod.get, "/"), (.get, "/api/rounds"), (.post, "/api/rounds"), (.get, "/api/rounds/{round}"),
      (.get, "/api/rounds/current"), (.put, "/api/rounds/{round}/cards/{card}/holes/{hole}"),
      (.get, "/api/{any}/latest"),
    ] {
      router.on(method, pattern) { request in
        HTTPResponse(status: 200, text: "\(request.method.rawValue) \(request.route)")
      }
    }
    return router
  }

  private func answer(_ method: HTTPMethod, _ path: String) async throws -> HTTPResponse {
    await router().answer(HTTPRequest(method: method, target: try #require(RequestTarget(path))))
  }

  @Test(arguments: [
    ("/", "GET /"), ("/api/rounds", "GET /api/rounds"), ("/api/rounds?after=1", "GET /api/rounds"),
    ("/api/rounds/7", "GET /api/rounds/{round}"), ("/api/rounds/current", "GET /api/rounds/current"),
    ("/api/rounds/a%2Fb", "GET /api/rounds/{round}"), ("/api/players/latest", "GET /api/{any}/latest"),
  ])
  func theMostLiteralRouteAnswers(path: String, text: String) async throws {
    #expect(String(decoding: try await answer(.get, path).body, as: UTF8.self) == text)
  }

  @Test(arguments: ["/api", "/api/", "/api/rounds/", "/api/rounds/1/cards", "//api/rounds", "/API/rounds"])
  func noRoute(path: String) async throws {
    #expect(try await answer(.get, path).status == 404)
  }

  @Test func anotherMethodNamesThoseThatAreAllowed() async throws {
    let response = try await answer(.delete, "/api/rounds")
    #expect(response.status == 405)
    #expect(Set(response.headers["Allow"]?.split(separator: ", ") ?? []) == ["GET", "HEAD", "POST"])
  }

  @Test func headIsAnsweredByGet() async throws {
    #expect(try await answer(.head, "/api/rounds").status == 200)
  }

  @Test func parametersAreReadAsValues() async throws {
    let identifier = UUID()
    var router = Router(metrics: metrics)
    router.on(.put, "/r/{round}/h/{hole}") { request in
      let hole = try? request.parameter("hole", as: Int.self)
      let round = (try? request.parameter("round", as: String.self)).flatMap(UUID.init(uuidString:))
      let unknown = try? request.parameter("card", as: Int.self)
      return HTTPResponse(status: hole == 18 && round == identifier && unknown == nil ? 200 : 400)
    }
    let good = try #require(RequestTarget("/r/\(identifier)/h/18"))
    #expect(await router.answer(HTTPRequest(method: .put, target: good)).status == 200)
    let bad = try #require(RequestTarget("/r/\(identifier)/h/18x"))
    #expect(await router.answer(HTTPRequest(method: .put, target: bad)).status == 400)
  }

  @Test func fallbacksAreTheServices() async throws {
    var router = router()
    router.fallbacks.notFound = { HTTPResponse(status: 404, text: "none such: \($0.requestID)") }
    let target = try #require(RequestTarget("/nowhere"))
    let response = await router.answer(HTTPRequest(method: .get, target: target, requestID: "id"))
    #expect(String(decoding: response.body, as: UTF8.self) == "none such: id")
  }

  @Test func latencyIsCountedByRouteMethodAndClass() async throws {
    _ = try await answer(.get, "/api/rounds/7")
    _ = try await answer(.get, "/api/rounds/8")
    #expect(
      metrics.render().contains(
        "http_request_duration_seconds_count{method=\"GET\",route=\"/api/rounds/{round}\",status=\"2xx\"} 2"
      )
    )
  }
}
