import HTTPServer
import Testing

@testable import ServiceKit

@Suite struct SessionCookieTests {
  let token = SessionToken()

  func request(_ cookies: String...) throws -> HTTPRequest {
    var headers = HTTPHeaders()
    for cookie in cookies { headers.add("Cookie", cookie) }
    return HTTPRequest(method: .get, target: try #require(RequestTarget("/")), headers: headers)
  }

  @Test func `No script reads it, and no other site sends it along`() {
    let parts = SessionCookie(isBehindTLS: false).setting(token).split(separator: "; ").map(String.init)
    #expect(
      Set(parts) == ["golf_session=\(token.text)", "Max-Age=15552000", "Path=/", "HttpOnly", "SameSite=Lax"]
    )
  }

  @Test func `Behind TLS it is Secure and bound to the host`() {
    let cookie = SessionCookie(isBehindTLS: true)
    for text in [cookie.setting(token), cookie.clearing] {
      let parts = text.split(separator: "; ").map(String.init)
      #expect(parts[0].hasPrefix("__Host-golf_session="))
      #expect(Set(parts).isSuperset(of: ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]))
      #expect(!text.contains("Domain"))
    }
  }

  @Test func `Clearing takes it away`() {
    #expect(SessionCookie(isBehindTLS: false).clearing.hasPrefix("golf_session=; Max-Age=0;"))
  }

  @Test func `It is found among others`() throws {
    let cookie = SessionCookie(isBehindTLS: false)
    let other = SessionToken()
    #expect(cookie.token(in: try request("a=b; golf_session=\(token.text);c=d")) == token)
    #expect(cookie.token(in: try request("a=b", "golf_session=\(token.text)")) == token)
    #expect(cookie.token(in: try request("xgolf_session=\(other.text); golf_session=\(token.text)")) == token)
    #expect(cookie.token(in: try request("golf_session=broken; golf_session=\(token.text)")) == token)
    #expect(cookie.token(in: try request("__Host-golf_session=\(token.text)")) == nil)
    #expect(SessionCookie(isBehindTLS: true).token(in: try request("golf_session=\(token.text)")) == nil)
  }

  @Test func `Tokens differ, and only their hash is kept`() {
    let tokens = (0..<1_000).map { _ in SessionToken() }
    #expect(Set(tokens).count == 1_000)
    #expect(tokens.allSatisfy { $0.text.utf8.count == 64 && $0.hash.bytes.count == 32 && $0.hash.text != $0.text })
    #expect(SessionToken(token.text)?.hash == token.hash)
  }
}
