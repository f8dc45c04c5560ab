import FoundationEssentials
import Golf
import Testing

struct ValueTests {
  @Test(arguments: [(-154, -15), (-155, -15), (-156, -16), (125, 13), (124, 12), (-125, -12), (-126, -13)])
  func `Hundredths round to tenths, half towards plus infinity`(hundredths: Int, tenths: Int) {
    #expect(Rounding.nearest(hundredths, 10) == tenths)
    #expect(Tenths(rounding: hundredths, over: 100) == Tenths(tenths))
  }

  @Test func `Rounding agrees with its definition on every small fraction`() {
    for numerator in -300...300 {
      for denominator in 1...17 {
        let rounded = Rounding.nearest(numerator, denominator)
        // rounded - 1/2 <= numerator/denominator < rounded + 1/2
        #expect(2 * numerator >= (2 * rounded - 1) * denominator)
        #expect(2 * numerator < (2 * rounded + 1) * denominator)
      }
    }
  }

  @Test(arguments: [(721, "72.1"), (-14, "-1.4"), (-4, "-0.4"), (0, "0.0"), (540, "54.0")])
  func `Tenths are written with one decimal`(count: Int, text: String) {
    #expect(Tenths(count).description == text)
  }

  @Test func `Values exist only within their bounds`() {
    #expect(Par(rawValue: 2) == nil && Par(rawValue: 3) != nil && Par(rawValue: 6) != nil && Par(rawValue: 7) == nil)
    #expect(Slope(rawValue: 54) == nil && Slope(rawValue: 155) != nil && Slope(rawValue: 156) == nil)
    #expect(HoleNumber(rawValue: 0) == nil && HoleNumber(rawValue: 19) == nil)
    #expect(StrokeIndex(rawValue: 0) == nil && StrokeIndex(rawValue: 19) == nil)
    #expect(HandicapIndex(rawValue: 541) == nil && HandicapIndex(rawValue: -100)?.description == "-10.0")
    #expect(CourseRating(rawValue: 721)?.description == "72.1")
  }

  @Test(arguments: [(0, "E"), (3, "+3"), (-2, "\u{2212}2")])
  func `To-par has its sign, a true minus`(strokes: Int, text: String) {
    #expect(ToPar(strokes).description == text)
  }

  @Test func `An id is read in either case and written in lower case`() throws {
    let id = try #require(PlayerID("0192F0C4-7A10-7C01-9A51-3D5E8B1F4A01"))
    #expect(id.description == "0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01")
    let json = try JSONEncoder().encode([id])
    #expect(String(decoding: json, as: UTF8.self) == "[\"0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01\"]")
    #expect(try JSONDecoder().decode([PlayerID].self, from: json) == [id])
    #expect(PlayerID("not an id") == nil)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([PlayerID].self, from: Data("[\"x\"]".utf8)) }
  }

  @Test func `Ids sort as their text does`() throws {
    let texts = ["00000000-0000-7000-8000-000000000002", "00000000-0000-7000-8000-0000000000ff", "f0", "0a"]
    let ids = texts.compactMap { RoundID($0) } + (0..<50).map { _ in RoundID(UUID()) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }
}
