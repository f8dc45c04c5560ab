import Foundation
import HTTPServer
import Telemetry

/// Runs a server with a few routes on a free port, and drains it after the body. The body blocks in its sockets, so it
/// runs on a thread of its own: the cooperative pool is for the handlers.
func serve(
  configure: (inout HTTPServerConfiguration) -> Void = { _ in },
  routes: (inout Router) -> Void = { _ in },
  body: @escaping @Sendable (Int) throws -> Void
) async throws {
  let server = try startServer(configure: configure, routes: routes)
  let result = await onThread { try body(server.port) }
  await server.server.drain()
  try result.get()
}

/// The server of `serve`, for tests that drain it themselves.
func startServer(
  configure: (inout HTTPServerConfiguration) -> Void = { _ in },
  routes: (inout Router) -> Void = { _ in }
) throws -> (server: HTTPServer, port: Int) {
  var router = Router(metrics: Metrics())
  router.on(.get, "/hello/{name}") { request in
    HTTPResponse(status: 200, text: "hello \((try? request.parameter("name", as: String.self)) ?? "?")")
  }
  router.on(.put, "/echo") { request in
    await Task.yield()
    return HTTPResponse(status: 200, body: request.body)
  }
  routes(&router)
  var configuration = HTTPServerConfiguration(port: 0)
  configuration.metrics = Metrics()
  // No timer rescues a forgotten request: a lost wake-up hangs, and the test with it.
  configuration.sweepInterval = .seconds(3_600)
  configuration.idleLimit = .seconds(3_600)
  configuration.headLimit = .seconds(3_600)
  configuration.requestLimit = .seconds(3_600)
  configure(&configuration)
  let server = HTTPServer(configuration: configuration, router: router)
  return (server, try server.start())
}

/// Runs blocking code outside the cooperative pool.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async -> Result<Value, any Error> {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: Result { try body() }) }
  }
}

/// Client and server ends of 1,000 connections are more than a shell's usual 1,024 descriptors.
func raiseOpenFileLimit() {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  limit.rlim_cur = min(8_192, limit.rlim_max)
  setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
}
