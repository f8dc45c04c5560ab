import Basics
import Testing

@Suite struct ExactTextTests {
  @Test func `Texts are the same where their bytes are`() {
    #expect("\u{E9}" == "e\u{301}", "as Swift compares")
    #expect(!"\u{E9}".isExactly("e\u{301}"))
    #expect("\u{212A}".isExactly("\u{212A}") && !"\u{212A}".isExactly("K"))
    #expect(ExactText("\u{E9}") != ExactText("e\u{301}") && Set<ExactText>(["\u{E9}", "e\u{301}"]).count == 2)
    #expect(Substring("open").isExactly("open") && !Substring("open").isExactly("opens"))
  }

  @Test func `Only the case of ASCII letters may be another in a token`() {
    #expect("Content-TYPE".isExactlyIgnoringCase("content-type"))
    for (one, other) in [("[", "{"), ("@", "`"), ("\u{212A}", "k"), ("\u{C9}", "\u{E9}"), ("a", "b"), ("a", "ab")] {
      #expect(!one.isExactlyIgnoringCase(other), "\(one) and \(other)")
    }
  }

  @Test func `The order is that of the bytes`() {
    #expect(ExactText("Z") < ExactText("a") && ExactText("a") < ExactText("ab") && ExactText("z") < ExactText("\u{E9}"))
    #expect(!(ExactText("a") < ExactText("a")))
  }

  @Test func `Blanks around a part are ignored`() {
    #expect(Substring(" \t a b\t ").trimmingBlanks == "a b")
    #expect(Substring(" \t").trimmingBlanks.isEmpty)
  }

  @Test func `Thirty combining marks may follow one another`() {
    func marks(_ count: Int) -> String { "a" + String(repeating: "\u{315}\u{301}", count: count / 2) }
    #expect(!CombiningMarks.areTooMany(in: marks(30)) && CombiningMarks.areTooMany(in: marks(32)))
    #expect(!CombiningMarks.areTooMany(in: String(repeating: marks(30), count: 100)))
    // Musical signs are marks beyond the first plane.
    #expect(CombiningMarks.areTooMany(in: String(repeating: "\u{1D165}", count: 31)))
    #expect(!CombiningMarks.areTooMany(in: String(repeating: "\u{1F468}\u{200D}\u{4E00}\u{AC00}", count: 100)))
  }

  /// The short ways of telling a mark say what Unicode's tables say.
  @Test func `A mark is what normalisation moves`() {
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let run = String(String.UnicodeScalarView(repeating: scalar, count: CombiningMarks.longestRun + 1))
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      #expect(CombiningMarks.areTooMany(in: run) == isMark, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [#"\u0315\u0301"#, #"\ud834\udd65\ud834\udd65"#, "\u{315}\u{301}", #"\u0301"# + "\u{301}"])
  func `In JSON an escape is a mark as well`(pair: String) {
    func json(_ count: Int) -> [UInt8] { Array(#"{"a"#.utf8) + Array(String(repeating: pair, count: count / 2).utf8) }
    #expect(!CombiningMarks.areTooMany(inJSON: json(30)) && CombiningMarks.areTooMany(inJSON: json(32)))
    #expect(
      !CombiningMarks.areTooMany(inJSON: Array(String(repeating: #"\n\u0041\ud83d\ude00\\u0301"#, count: 50).utf8))
    )
  }
}
