internal import Batching
public import Telemetry

/// Asks a server, one request at a time, and keeps its cookies: what the operator's tool and a health check need.
/// Blocks only its own thread. Follows no redirect and uses no proxy.
public actor HTTPClient {
  private nonisolated let executor: ThreadExecutor
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let configuration: HTTPClientConfiguration
  private var curl: CurlHandle?

  /// Throws where the system gives no thread.
  public init(_ configuration: HTTPClientConfiguration = HTTPClientConfiguration()) throws(NativeThreadError) {
    executor = try ThreadExecutor("http-client")
    self.configuration = configuration
  }

  /// - Parameters:
  ///   - method: Such as `PUT`.
  ///   - url: Of the scheme `http` or `https`.
  ///   - headers: Lines as they stand, such as `Accept: text/plain`.
  /// - Returns: Whatever the server answered, also where it refused.
  /// - Throws: `HTTPClientError` where nothing was answered.
  public func send(
    _ method: String,
    _ url: String,
    headers: [String] = [],
    body: [UInt8]? = nil
  ) throws(HTTPClientError) -> HTTPAnswer {
    let curl: CurlHandle
    if let made = self.curl {
      curl = made
    } else {
      curl = try CurlHandle(configuration)
      self.curl = curl
    }
    return try curl.send(method, url, headers: headers, body: body)
  }
}
