internal import HTTPClient

/// Asks a service of this machine how it is, for a container's health check, where there is no other program to ask.
public enum HealthCheck {
  /// What is asked.
  public enum Question: String, Sendable {
    /// Whether it lives.
    case live = "/livez"
    /// Whether it can serve.
    case ready = "/readyz"
  }

  /// - Parameters:
  ///   - host: What the service listens on; one that stands for every address is asked on loopback.
  ///   - port: The port of its health.
  /// - Returns: What is wrong; nil where all is well.
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
