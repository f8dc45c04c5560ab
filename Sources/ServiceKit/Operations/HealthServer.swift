public import HTTPServer
public import Telemetry

/// `/livez`, `/readyz` and `/metrics` on a port of their own, which no gateway routes.
public enum HealthServer {
  /// - Parameter isReady: Whether what is required answers; the words say what does not.
  public static func make(
    host: String,
    port: Int,
    metrics: Metrics = .shared,
    isReady: @escaping @Sendable () async -> String?
  ) -> HTTPServer {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    // Touches nothing: a service that waits for PostgreSQL is alive, and a restart would not help it.
    router.on(.get, "/livez") { _ in HTTPResponse(status: 200, text: "ok\n") }
    router.on(.get, "/readyz") { _ in
      if let reason = await isReady() { return HTTPResponse(status: 503, text: reason + "\n") }
      return HTTPResponse(status: 200, text: "ok\n")
    }
    router.on(.get, "/metrics") { _ in
      HTTPResponse(status: 200, text: metrics.render(), contentType: "text/plain; version=0.0.4; charset=utf-8")
    }
    var configuration = HTTPServerConfiguration(host: host, port: port, loops: 1)
    configuration.maximumConnections = 64
    // Who asks here is near, and asks again.
    configuration.headLimit = .seconds(2)
    configuration.idleLimit = .seconds(5)
    configuration.requestLimit = .seconds(5)
    configuration.metrics = Metrics()
    return HTTPServer(configuration: configuration, router: router)
  }
}
