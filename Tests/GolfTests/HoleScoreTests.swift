import FoundationEssentials
import Golf
import Testing

struct HoleScoreTests {
  func faults(_ entry: HoleEntry, par value: Int = 4) throws -> [String] {
    entry.faults(par: try par(value)).map(\.field)
  }

  @Test func `A full hole is kept as it was entered`() throws {
    let entry = HoleEntry(
      strokes: 5,
      putts: 2,
      firstPuttFeet: 18,
      fairway: "left",
      penalties: 1,
      greensideBunker: true,
      note: "wind"
    )
    let score = try HoleScore(entry, par: par(4))
    #expect(score.entry == entry)
    let json = try JSONEncoder().encode(score)
    #expect(try JSONDecoder().decode(HoleScore.self, from: json) == score)
  }

  @Test(arguments: [1, 99])
  func `Strokes reach from 1 to 99`(strokes: Int) throws {
    #expect(try faults(HoleEntry(strokes: strokes)).isEmpty)
  }

  @Test(arguments: [0, 100, -1, Int.max, Int.min])
  func `Other strokes are refused`(strokes: Int) throws {
    #expect(try faults(HoleEntry(strokes: strokes)) == ["strokes"])
  }

  @Test func `Strokes may be missing only where the ball was picked up`() throws {
    #expect(try faults(HoleEntry()) == ["strokes"])
    #expect(try faults(HoleEntry(pickedUp: true)).isEmpty)
    #expect(try faults(HoleEntry(strokes: 8, pickedUp: true)).isEmpty)
  }

  @Test func `Putts and penalties are fewer than strokes`() throws {
    #expect(try faults(HoleEntry(strokes: 1, putts: 0, penalties: 0)).isEmpty)
    #expect(try faults(HoleEntry(strokes: 3, putts: 3)) == ["putts"])
    #expect(try faults(HoleEntry(strokes: 3, penalties: 3)) == ["penalties"])
    #expect(try faults(HoleEntry(strokes: 3, putts: -1, penalties: 51)) == ["putts", "penalties"])
    #expect(try faults(HoleEntry(putts: 98, pickedUp: true)).isEmpty)
  }

  @Test func `A first putt needs a putt`() throws {
    #expect(try faults(HoleEntry(strokes: 3, putts: 0, firstPuttFeet: 12)) == ["firstPuttFeet"])
    #expect(try faults(HoleEntry(strokes: 3, putts: 0, firstPuttFeet: 0)).isEmpty)
    #expect(try faults(HoleEntry(strokes: 3, firstPuttFeet: 301)) == ["firstPuttFeet"])
  }

  @Test func `A par 3 has no fairway`() throws {
    #expect(try faults(HoleEntry(strokes: 3, fairway: "hit"), par: 3) == ["fairway"])
    #expect(try faults(HoleEntry(strokes: 3, fairway: "hit"), par: 4).isEmpty)
    #expect(try faults(HoleEntry(strokes: 3, fairway: "middle"), par: 3) == ["fairway"])
    #expect(HoleEntry(strokes: 3, fairway: "hit").faults(par: nil).isEmpty)
  }

  @Test func `A note has at most 500 characters and no controls`() throws {
    #expect(try faults(HoleEntry(strokes: 4, note: String(repeating: "é", count: 500))).isEmpty)
    #expect(try faults(HoleEntry(strokes: 4, note: String(repeating: "x", count: 501))) == ["note"])
    #expect(try faults(HoleEntry(strokes: 4, note: "a\u{0}b")) == ["note"])
    #expect(try faults(HoleEntry(strokes: 4, note: "two\nlines\tand a tab")).isEmpty)
    #expect(try HoleScore(HoleEntry(strokes: 4, note: ""), par: nil).note == nil)
  }

  @Test func `All faults are reported together, with the received and the allowed values`() throws {
    let entry = HoleEntry(strokes: 100, putts: 120, firstPuttFeet: -3, fairway: "hit", penalties: 60, note: "\u{7}")
    let faults = entry.faults(par: try par(3))
    #expect(faults.map(\.field) == ["strokes", "putts", "firstPuttFeet", "fairway", "penalties", "note"])
    #expect(faults.first?.got == "100")
    #expect(faults.first?.allowed == "1 to 99")
    #expect(throws: Faults(faults)) { try HoleScore(entry, par: par(3)) }
  }

  @Test(arguments: [#"{"strokes":0,"pickedUp":false}"#, #"{"pickedUp":false}"#, #"{"strokes":4,"putts":4}"#])
  func `A score that breaks the rules cannot be decoded`(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(HoleScore.self, from: Data(json.utf8)) }
  }

  @Test func `Unknown fields are ignored, pickedUp may be missing`() throws {
    let score = try JSONDecoder().decode(HoleScore.self, from: Data(#"{"strokes":4,"shots":[1,2]}"#.utf8))
    #expect(score.strokes == 4 && !score.pickedUp)
  }
}
