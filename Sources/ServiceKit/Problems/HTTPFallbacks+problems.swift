public import HTTPServer

extension HTTPFallbacks {
  /// Problems for the requests that the HTTP server itself refuses.
  public static var problems: HTTPFallbacks {
    var fallbacks = HTTPFallbacks()
    fallbacks.notFound = { Problem.notFound.response(requestID: $0.requestID) }
    fallbacks.methodNotAllowed = { request, allowed in
      Problem(
        "method-not-allowed",
        status: 405,
        title: "This address does not accept \(request.method.rawValue).",
        detail: "It accepts \(allowed.joined(separator: ", "))."
      ).response(requestID: request.requestID)
    }
    fallbacks.refused = { refusal, requestID in
      let slug =
        switch refusal.status {
        case 413: "too-large"
        case 414: "target-too-long"
        case 431: "headers-too-large"
        case 503: "unavailable"
        default: "bad-request"
        }
      let detail = refusal == .bodyTooLarge ? "A body may have at most 64 KB." : nil
      return Problem(slug, status: refusal.status, title: refusal.reason, detail: detail).response(requestID: requestID)
    }
    return fallbacks
  }
}
