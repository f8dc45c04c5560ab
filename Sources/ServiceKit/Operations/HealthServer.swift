public import HTTPServer
public import Telemetry

/// `/livez`, `/readyz`, `/metrics` and `/background` on a port of their own, which no gateway routes.
public enum HealthServer {
  /// - Parameters:
  ///   - background: The tasks that `/background` lists.
  ///   - isReady: Returns why no requests should be sent; nil if everything that is required answers.
  public static func make(
    host: String,
    port: Int,
    metrics: Metrics = .shared,
    background: BackgroundDriver = BackgroundDriver(),
    isReady: @escaping @Sendable () async -> String?
  ) -> HTTPServer {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    // Checks nothing else: a service that waits for PostgreSQL is alive, and a restart would not help.
    router.on(.get, "/livez") { _ in HTTPResponse(status: 200, text: "ok\n") }
    router.on(.get, "/readyz") { _ in
      if let reason = await isReady() { return HTTPResponse(status: 503, text: reason + "\n") }
      return HTTPResponse(status: 200, text: "ok\n")
    }
    router.on(.get, "/metrics") { _ in
      HTTPResponse(status: 200, text: metrics.render(), contentType: "text/plain; version=0.0.4; charset=utf-8")
    }
    router.on(.get, "/background") { _ in
      HTTPResponse(status: 200, text: background.json(), contentType: "application/json")
    }
    var configuration = HTTPServerConfiguration(host: host, port: port, loops: 1)
    configuration.maximumConnections = 64
    // A probe comes from the same machine or cluster and is repeated, so short limits cost nothing.
    configuration.headLimit = .seconds(2)
    configuration.idleLimit = .seconds(5)
    configuration.requestLimit = .seconds(5)
    configuration.metrics = Metrics()
    return HTTPServer(configuration: configuration, router: router)
  }
}
