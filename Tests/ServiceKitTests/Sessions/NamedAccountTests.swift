import FoundationEssentials
import HTTPServer
import Testing

@testable import ServiceKit

@Suite struct NamedAccountTests {
  static let anna = UUID.v7()
  static let other = UUID.v7()
  static let writes: [HTTPMethod] = [.post, .put, .patch, .delete, HTTPMethod(rawValue: "NEW")]

  func request(_ method: HTTPMethod, _ fields: [(String, String)]) throws -> HTTPRequest {
    var headers = HTTPHeaders()
    for (name, value) in fields { headers.add(name, value) }
    return HTTPRequest(method: method, target: try #require(RequestTarget("/")), headers: headers)
  }

  func slug(_ method: HTTPMethod, _ fields: [(String, String)]) throws -> String? {
    let request = try request(method, fields)
    do {
      try NamedAccount.check(request, against: Self.anna)
      return nil
    } catch {
      return error.slug
    }
  }

  @Test func `A browser's write names its account, a tool's may, and a read need not`() throws {
    let browsers = [("Sec-Fetch-Site", "same-origin"), ("sec-fetch-site", "none"), ("Origin", "http://a.example")]
    for method in Self.writes {
      #expect(try slug(method, []) == nil)
      for browser in browsers {
        #expect(try slug(method, [browser]) == "account-not-named")
        #expect(try slug(method, [browser, ("x-golf-player", Self.anna.text)]) == nil)
      }
    }
    for method in [HTTPMethod.get, .head] {
      for browser in browsers { #expect(try slug(method, [browser]) == nil) }
    }
  }

  @Test func `A request for another account, or one that names none, is refused on every route`() throws {
    let upper = Self.anna.text.uppercased()
    for method in Self.writes + [.get] {
      for name in [Self.other.text, "", "anna", Self.anna.text + " ", "{\(Self.anna.text)}", Self.anna.text + ",x"] {
        #expect(try slug(method, [("X-Golf-Player", name)]) == "other-account", "\(name)")
        // Of two names the wrong one decides.
        let two = [("X-Golf-Player", Self.anna.text), ("X-Golf-Player", name)]
        #expect(try slug(method, two) == "other-account")
        #expect(try slug(method, two.reversed()) == "other-account")
      }
      #expect(try slug(method, [("X-Golf-Player", upper)]) == nil)
    }
  }

  @Test func `Where no session is needed, a name that can be no account's is refused too`() throws {
    func isNamed(_ values: [String]) throws -> Bool {
      try NamedAccount.isNamed(in: try request(.delete, values.map { ("X-Golf-Player", $0) }))
    }
    #expect(try isNamed([]) == false)
    #expect(try isNamed([Self.anna.text]))
    for name in ["", "anna", Self.anna.text + " "] {
      #expect(throws: Problem.self) { try isNamed([name]) }
      #expect(throws: Problem.self) { try isNamed([Self.anna.text, name]) }
    }
  }

  @Test func `The problems state the next step`() {
    #expect(Problem.otherAccount.status == 409 && Problem.otherAccount.detail?.contains("Sign in") == true)
    #expect(Problem.accountNotNamed.status == 428 && Problem.accountNotNamed.detail?.contains("Reload") == true)
  }
}
