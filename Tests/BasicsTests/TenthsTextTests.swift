import Basics
import Testing

/// Numbers with one decimal: as persons write them, and as JSON may have them.
struct TenthsTextTests {
  @Test(
    arguments: [
      ("12.3", 123), ("0.1", 1), ("-9.9", -99), ("12.34", nil), ("54", 540), ("72.10", 721), ("72.0500", nil),
      ("-0", 0), ("-0.0", 0), ("007", 70), ("0.05", nil), ("100", 1_000), ("1e1", 100), ("721e-1", 721),
      ("7210e-2", 721), ("7215e-2", nil), ("1E+2", 1_000), ("0e99", 0), ("1e99", nil), ("1e-99", nil),
      ("999999999999.9", 9_999_999_999_999), ("1000000000000", nil), ("99999999999999999999999", nil),
      ("1e11", 1_000_000_000_000),
      ("1e12", nil), ("12.30000000000000000001", nil), ("12.300000000000000000000", 123),
      ("12.3000000000000000000000", nil),
    ] as [(String, Int?)]
  )
  func json(text: String, tenths: Int?) { #expect(TenthsText.parse(json: text) == tenths) }

  @Test(
    arguments: [
      ("72", 720), ("72.1", 721), ("-1.4", -14), ("-0.5", -5), ("0", 0), ("72.0", 720), ("72.10", nil), ("70.00", nil),
      ("7e1", nil), ("721e-1", nil), ("72.15", nil), ("999999999999.9", 9_999_999_999_999), ("1000000000000", nil),
    ] as [(String, Int?)]
  )
  func written(text: String, tenths: Int?) { #expect(TenthsText.parse(text) == tenths) }

  @Test(
    arguments: [
      "", "-", ".5", "5.", "+5", "--5", "1e", "1e-", "1e+", "1.2.3", "1,2", " 1", "1 ", "\u{661}", "0x1", "1e5.5",
      "nan",
    ]
  )
  func refused(text: String) {
    #expect(TenthsText.parse(text) == nil)
    #expect(TenthsText.parse(json: text) == nil)
  }

  @Test func `Every tenth of a range is read as itself`() {
    for tenths in -2_000...2_000 {
      let text = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
      #expect(TenthsText.parse(text) == tenths)
      #expect(TenthsText.parse(json: text + "0") == tenths)
      #expect(TenthsText.parse(json: "\(tenths)e-1") == tenths)
    }
  }
}
