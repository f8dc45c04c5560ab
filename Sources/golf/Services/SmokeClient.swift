import Basics
import HTTPClient

/// Repeats a request until the service itself answers: an ingress that has just been installed, or a pod that is being
/// replaced, answers 404, 502 or 503 for a moment.
struct SmokeClient: Sendable {
  let client: HTTPClient
  let base: String
  let end: MonotonicInstant

  /// - Parameters:
  ///   - step: The step of the round, for the text of a fault.
  ///   - status: The expected status.
  ///   - patience: Statuses after which the request is repeated.
  func ask(
    _ step: String,
    _ method: String,
    _ path: String,
    _ body: String? = nil,
    expect status: Int,
    patience: Set<Int> = [502, 503, 504]
  ) async throws -> HTTPAnswer {
    while true {
      var found: String
      do {
        let headers = body == nil ? [] : ["Content-Type: application/json"]
        let answer = try await client.send(method, base + path, headers: headers, body: body.map { Array($0.utf8) })
        if answer.status == status { return answer }
        found = "answered \(answer.status), not \(status): \(answer.text.prefix(600))"
        guard patience.contains(answer.status) else { throw SmokeFault(step, method, base + path, found) }
      } catch let error as HTTPClientError {
        found = "\(error)"
      }
      guard MonotonicInstant.now < end else {
        throw SmokeFault(step, method, base + path, "timed out; the last attempt: it \(found)")
      }
      try await Task.sleep(for: .milliseconds(250))
    }
  }

  /// Decodes an answer's JSON.
  func read<Body: Decodable>(_ type: Body.Type, _ answer: HTTPAnswer, _ step: String) throws -> Body {
    do { return try CanonicalJSON.decode(type, from: answer.body) } catch {
      throw SmokeFault(description: "\(step): the answer is not what the contract says: \(answer.text.prefix(600))")
    }
  }
}

extension SmokeFault {
  init(_ step: String, _ method: String, _ url: String, _ found: String) {
    self.init(description: "\(step): \(method) \(url) \(found)")
  }
}
