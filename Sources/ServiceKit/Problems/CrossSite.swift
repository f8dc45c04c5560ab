internal import FoundationEssentials
internal import HTTPServer

/// Refuses unsafe requests that another site made the browser send.
enum CrossSite {
  static func check(_ request: HTTPRequest) throws(Problem) {
    guard !request.method.isSafe else { return }
    if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { throw .crossSite }
    guard let origin = request.headers["Origin"] else { return }
    let host = request.headers["Host"] ?? ""
    guard origin == "http://" + host || origin == "https://" + host else { throw .crossSite }
  }
}
