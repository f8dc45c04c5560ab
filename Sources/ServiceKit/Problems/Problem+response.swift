public import Basics
public import HTTPServer

extension Problem {
  /// `application/problem+json` with everything that the problem says.
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

extension Fault: JSONObject {
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
