import HTTPServer
import Testing

@Suite struct MessageTests {
  @Test func aTargetIsSplitBeforeItIsDecoded() throws {
    let target = try #require(RequestTarget("/a%2Fb/c%20d/?x=1&y=a+b%26&z&x=2"))
    #expect(target.segments == ["a/b", "c d", ""])
    #expect(target.query.map(\.name) == ["x", "y", "z", "x"])
    #expect(target.query.map(\.value) == ["1", "a b&", "", "2"])
  }

  @Test(arguments: ["", "a", "*", "http://x/", "/%", "/%0", "/%g0", "/%00", "/%1f", "/%ff", "/%ed%a0%80", "/?%zz=1"])
  func noTarget(text: String) {
    #expect(RequestTarget(text) == nil)
  }

  @Test func headerNamesCompareWithoutCase() {
    var headers: HTTPHeaders = ["Content-Type": "a", "X-A": "1"]
    headers.add("x-a", "2")
    #expect(headers["content-TYPE"] == "a" && headers.all("X-A") == ["1", "2"] && headers["X_A"] == nil)
    headers["X-a"] = "3"
    #expect(headers.all("x-a") == ["3"])
    headers["x-A"] = nil
    #expect(headers["X-A"] == nil && headers.fields.count == 1)
  }

  @Test(arguments: ["a", "A-z_0.9", String(repeating: "x", count: 64)])
  func aPlainRequestIDIsKept(text: String) {
    #expect(RequestID.accepted(text) == text)
  }

  @Test(arguments: [nil, "", "a b", "a\nb", "ä", "a/b", String(repeating: "x", count: 65)])
  func anyOtherIsReplaced(text: String?) {
    let made = RequestID.accepted(text)
    #expect(made != text && made.utf8.count == 16)
    #expect(made != RequestID.accepted(text))
  }
}
