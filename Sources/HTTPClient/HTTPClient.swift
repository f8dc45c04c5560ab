public import Basics
import Batching

/// Sends requests one at a time and keeps cookies: what the operator's tool and a health check need. Blocks only its
/// own thread. Follows no redirects and uses no proxy.
public actor HTTPClient {
  private nonisolated let executor: ThreadExecutor
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let configuration: HTTPClientConfiguration
  private var curl: CurlHandle?

  /// Throws if the system cannot start a thread.
  public init(_ configuration: HTTPClientConfiguration = HTTPClientConfiguration()) throws(NativeThreadError) {
    executor = try ThreadExecutor("http-client")
    self.configuration = configuration
  }

  /// - Parameters:
  ///   - method: Such as `PUT`.
  ///   - url: A URL with the scheme `http` or `https`.
  ///   - headers: Complete lines, such as `Accept: text/plain`.
  /// - Returns: The server's answer, also if it is an error.
  /// - Throws: `HTTPClientError` if there was no answer.
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
