import Foundation
import HTTPServer
import Telemetry
import Testing

/// A server with a few routes on a free port. The body blocks, so it runs on a thread of its own: the cooperative pool
/// is the handlers'.
func serve(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
  var router = Router(metrics: Metrics())
  router.on(.get, "/hello/{name}") { request in
    HTTPResponse(status: 200, text: "hello \((try? request.parameter("name", as: String.self)) ?? "?")")
  }
  router.on(.put, "/echo") { request in
    await Task.yield()
    return HTTPResponse(status: 200, body: request.body)
  }
  var configuration = HTTPServerConfiguration(port: 0)
  configuration.metrics = Metrics()
  let server = HTTPServer(configuration: configuration, router: router)
  let port = try server.start()
  let result = await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: Result { try body(port) }) }
  }
  await server.drain()
  try result.get()
}

@Suite struct ServingTests {
  @Test func answersRequestsOneAfterAnotherOnAConnection() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      for name in ["a", "b%2Fc"] {
        client.send("GET /hello/\(name) HTTP/1.1\r\nHost: x\r\n\r\n")
        let answer = client.readAnswer()
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.hasSuffix("hello \(name == "a" ? "a" : "b/c")"))
      }
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12345")
      #expect(client.readAnswer().hasSuffix("\r\n\r\n12345"))
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
      #expect(client.readAnswer().hasSuffix("\r\n\r\nabc"))
    }
  }

  @Test func unknownRoutesAndMethods() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer().hasPrefix("HTTP/1.1 404"))
      client.send("DELETE /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      let answer = client.readAnswer()
      #expect(answer.hasPrefix("HTTP/1.1 405"))
      #expect(answer.contains("Allow: GET, HEAD\r\n"))
    }
  }

  @Test func headHasTheLengthAndNoBody() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("HEAD /hello/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      let answer = client.read()
      #expect(answer.contains("Content-Length: 7\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  @Test(arguments: [
    ("Content-Length: 1\r\nContent-Length: 1\r\n", "400"),
    ("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "400"),
    ("Transfer-Encoding: gzip\r\n", "400"),
    ("Content-Length: 70000\r\n", "413"),
    ("X-Big: \(String(repeating: "x", count: 17_000))\r\n", "431"),
  ])
  func refusesAndCloses(headers: String, status: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\n\(headers)\r\n")
      #expect(client.read().hasPrefix("HTTP/1.1 \(status)"))
    }
  }

  @Test(arguments: ["/hello/%00", "/hello/%zz", "/hello/%ff", "/hello/%0a"])
  func refusesATargetThatDoesNotDecode(target: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.read().hasPrefix("HTTP/1.1 400"))
    }
  }
}
