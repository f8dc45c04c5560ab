import Basics
import FoundationEssentials
import HTTPServer

/// The account that a request is for, as the client names it in `X-Golf-Player`.
///
/// A page remembers which player is signed in, but the browser's cookie may belong to another player by now, after a
/// sign-in in another tab. So a page names the account with each request, and a request that names another account than
/// its session's is refused before it reads or writes anything. A browser must name the account with each write. For other
/// clients, which have no tabs that share a cookie, the header is optional.
enum NamedAccount {
  static let header = "X-Golf-Player"

  /// Throws 409 if the request names another account than the session's, 428 if a browser writes and names none.
  static func check(_ request: HTTPRequest, against player: UUID) throws(Problem) {
    var isNamed = false
    for name in request.headers.values(of: header) {
      guard UUIDText.parse(name) == player else { throw .otherAccount }
      isNamed = true
    }
    guard isNamed || request.method.isSafe || !isFromBrowser(request) else { throw .accountNotNamed }
  }

  /// Whether the request names an account. Throws 409 for a value that cannot be an account's id.
  static func isNamed(in request: HTTPRequest) throws(Problem) -> Bool {
    let names = request.headers.all(header)
    guard names.allSatisfy({ UUIDText.parse($0) != nil }) else { throw .otherAccount }
    return !names.isEmpty
  }

  /// A browser sends at least one of these headers with each unsafe request, and no page can prevent it.
  private static func isFromBrowser(_ request: HTTPRequest) -> Bool {
    request.headers["Sec-Fetch-Site"] != nil || request.headers["Origin"] != nil
  }
}

extension Problem {
  static let otherAccount = Problem(
    "other-account",
    status: 409,
    title: "Another account is signed in.",
    detail: "This request is for a different account from the one that is signed in. Nothing was read or changed. "
      + "Sign in to that account and send the request again."
  )
  /// The text that a page from before this header existed shows to its player.
  static let accountNotNamed = Problem(
    "account-not-named",
    status: 428,
    title: "This page is out of date.",
    detail: "Reload the page. What you entered stays on this device and is sent after the reload. "
      + "(A write from a browser must name its account in \(NamedAccount.header).)"
  )
}
