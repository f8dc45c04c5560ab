internal import Basics
public import HTTPServer

extension Problem {
  /// `application/problem+json` with everything that the problem says.
  public func response(requestID: String) -> HTTPResponse {
    var json = "{\"type\":\"/problems/\(slug)\",\"title\":\(JSONText.string(title)),\"status\":\(status)"
    if let detail { json += ",\"detail\":\(JSONText.string(detail))" }
    json += ",\"requestId\":\(JSONText.string(requestID))"
    if !faults.isEmpty { json += ",\"errors\":[\(faults.map(\.json).joined(separator: ","))]" }
    for member in members { json += ",\(JSONText.string(member.name)):\(member.json)" }
    json += "}"
    var response = HTTPResponse(status: status, text: json, contentType: "application/problem+json")
    response.headers["Cache-Control"] = "no-store"
    if let retryAfter { response.headers["Retry-After"] = "\(retryAfter)" }
    for header in headers { response.headers[header.name] = header.value }
    return response.protected
  }
}

extension Fault {
  var json: String {
    var json = "{\"pointer\":\(JSONText.string(pointer)),\"message\":\(JSONText.string(message))"
    if let got { json += ",\"got\":\(got)" }
    if let allowed { json += ",\"allowed\":\(JSONText.string(allowed))" }
    return json + "}"
  }
}
