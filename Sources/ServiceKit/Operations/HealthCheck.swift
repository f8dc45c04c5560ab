import HTTPClient

/// Asks the health port of a service on this machine, for the health checks of containers that have no other HTTP client.
public enum HealthCheck {
  /// The question, by its path.
  public enum Question: String, Sendable {
    /// Whether the process runs.
    case live = "/livez"
    /// Whether the service can answer requests.
    case ready = "/readyz"
  }

  /// - Parameters:
  ///   - host: The address that the service listens on. If that is every address, the request goes to loopback.
  ///   - port: Its health port.
  /// - Returns: What is wrong; nil if the answer is 200.
  public static func fault(_ question: Question, host: String, port: Int) async -> String? {
    var configuration = HTTPClientConfiguration()
    configuration.connectTimeout = .seconds(1)
    configuration.timeout = .seconds(2)
    let name = host == "0.0.0.0" || host.isEmpty ? "127.0.0.1" : host
    do {
      let answer = try await HTTPClient(configuration).send("GET", "http://\(name):\(port)\(question.rawValue)")
      guard answer.status != 200 else { return nil }
      let words = answer.text.split(separator: "\n").first.map(String.init) ?? "no reason is given"
      return "\(question.rawValue) says \(answer.status): \(words)"
    } catch {
      return "port \(port) does not answer: \(error)"
    }
  }
}
