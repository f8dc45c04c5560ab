internal import Basics
internal import FoundationEssentials
internal import HTTPServer

/// The account that a request is for, as its sender names it in `X-Golf-Player`.
///
/// A page knows from its memory who is signed in, and the browser's cookie may be another's by now: someone signed in
/// in another tab. A page therefore names the account with each request, and a request that names another account than
/// its session's is refused before it reads or writes anything. A browser must name it with each write; a tool, which
/// has no tabs that share a cookie, may.
enum NamedAccount {
  static let header = "X-Golf-Player"

  /// Throws 409 where another account than the session's is named, 428 where a browser writes and names none.
  static func check(_ request: HTTPRequest, against player: UUID) throws(Problem) {
    var isNamed = false
    for name in request.headers.values(of: header) {
      guard UUIDText.parse(name) == player else { throw .otherAccount }
      isNamed = true
    }
    guard isNamed || request.method.isSafe || !isFromBrowser(request) else { throw .accountNotNamed }
  }

  /// Whether an account is named. Throws 409 for a name that can be no account's.
  static func isNamed(in request: HTTPRequest) throws(Problem) -> Bool {
    let names = request.headers.all(header)
    guard names.allSatisfy({ UUIDText.parse($0) != nil }) else { throw .otherAccount }
    return !names.isEmpty
  }

  /// A browser sends at least one of them with each request that is not safe, and no page can keep it from that.
  private static func isFromBrowser(_ request: HTTPRequest) -> Bool {
    request.headers["Sec-Fetch-Site"] != nil || request.headers["Origin"] != nil
  }
}

extension Problem {
  static let otherAccount = Problem(
    "other-account",
    status: 409,
    title: "Another account is signed in.",
    detail: "The request is for another account than the one that is signed in. Nothing was read or changed. "
      + "Sign in as the account that the request is for, and send it again."
  )
  /// What a page that was loaded before the header existed shows its player.
  static let accountNotNamed = Problem(
    "account-not-named",
    status: 428,
    title: "This page is older than the service.",
    detail: "Reload the page. What was entered stays on this device and is sent then. "
      + "(A browser's write names its account in \(NamedAccount.header).)"
  )
}
