public import Basics
public import HTTPServer

extension Problem {
  /// The problem as an `application/problem+json` response.
  public func response(requestID: String) -> HTTPResponse {
    let json = JSONWriter {
      $0.member("type", "/problems/\(slug)")
      $0.member("title", title)
      $0.member("status", status)
      $0.optional("detail", detail)
      $0.member("requestId", requestID)
      if !faults.isEmpty { $0.array("errors", faults) }
      for member in members {
        $0.name(escaping: member.name)
        $0.raw(member.json)
      }
    }
    var response = HTTPResponse(status: status, body: json.bytes)
    response.headers["Content-Type"] = "application/problem+json"
    response.headers["Cache-Control"] = "no-store"
    if let retryAfter { response.headers["Retry-After"] = "\(retryAfter)" }
    for header in headers { response.headers[header.name] = header.value }
    return response.protected
  }
}

extension RequestFault: JSONObject {
  public func writeMembers(to writer: inout JSONWriter) {
    writer.member("pointer", pointer)
    writer.member("message", message)
    if let got {
      writer.name("got")
      writer.raw(got)
    }
    writer.optional("allowed", allowed)
  }
}

extension HTTPResponse {
  /// The response with headers that make a browser treat it as data only: opened by its address it is downloaded, it cannot
  /// be shown as a page or in a frame, and its type is not guessed. The gateway replaces this policy by its own, wider one;
  /// behind an ingress these headers are the only ones. A response without `Cache-Control` gets `no-store`.
  var protected: HTTPResponse {
    guard status != 101 else { return self }
    var response = self
    // In a 304 the header would replace the stored answer's.
    if status != 304, response.headers["Cache-Control"] == nil { response.headers.add("Cache-Control", "no-store") }
    response.headers.add("X-Content-Type-Options", "nosniff")
    response.headers.add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
    if !response.body.isEmpty { response.headers.add("Content-Disposition", "attachment; filename=\"api.json\"") }
    return response
  }
}
