internal import HTTPServer

extension HTTPResponse {
  /// With what keeps a browser from taking an answer of the API for anything but data: opened by its address it is a
  /// file, it is no page and in none, and it is what its type says. The gateway puts its own, wider policy in the place of
  /// this one; behind an ingress nothing else says it. What says nothing about being kept is not kept.
  var protected: HTTPResponse {
    guard status != 101 else { return self }
    var response = self
    // A 304 would change how the kept answer is kept.
    if status != 304, response.headers["Cache-Control"] == nil { response.headers.add("Cache-Control", "no-store") }
    response.headers.add("X-Content-Type-Options", "nosniff")
    response.headers.add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
    if !response.body.isEmpty { response.headers.add("Content-Disposition", "attachment; filename=\"api.json\"") }
    return response
  }
}
