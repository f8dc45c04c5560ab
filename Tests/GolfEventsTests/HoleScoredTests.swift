import FoundationEssentials
import Golf
import Testing

@testable import GolfEvents

/// The hand-written coding of the event of every score equals the encoder's and the decoder's.
struct HoleScoredTests {
  private static func random(_ seed: inout SystemRandomNumberGenerator) throws -> HoleScored {
    let strokes = Int.random(in: 2...9, using: &seed)
    let putts = [nil, 0, 1].randomElement(using: &seed) ?? nil
    let entry = HoleEntry(
      strokes: strokes,
      putts: putts,
      firstPuttFeet: putts == 1 ? [nil, 0, 30].randomElement(using: &seed) ?? nil : nil,
      fairway: [nil, "hit", "left"].randomElement(using: &seed) ?? nil,
      penalties: [nil, 0, 1].randomElement(using: &seed) ?? nil,
      greensideBunker: [nil, true, false].randomElement(using: &seed) ?? nil,
      pickedUp: .random(using: &seed),
      note: [nil, "plain", "a \"quoted\" line\nand a tab\t, æ/⛳️"].randomElement(using: &seed) ?? nil
    )
    let time = Timestamp(millisecondsSince1970: .random(in: 0...4_000_000_000_000, using: &seed))
    return HoleScored(
      roundId: RoundID(UUID()),
      cardId: CardID(UUID()),
      hole: RecordedHole(
        hole: try #require(HoleNumber(rawValue: .random(in: 1...18, using: &seed))),
        score: try HoleScore(entry, par: nil),
        recordedAt: try #require(time),
        recordedBy: PlayerID(UUID()),
        deviceId: [nil, DeviceID(UUID())].randomElement(using: &seed) ?? nil
      )
    )
  }

  @Test func `The written payload equals the encoder's and is read back`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var seed = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let event = try Self.random(&seed)
      #expect(event.json == Array(try encoder.encode(event)))
      #expect(try Event(type: "HoleScored", payload: event.json) == .holeScored(event))
      if event.hole.score.note?.contains("\n") != true { #expect(HoleScored(plain: event.json) == event) }
    }
  }

  @Test(arguments: [
    ("\"hole\":3", "\"hole\":19"), ("\"hole\":3", "\"hole\":3,\"hole\":3"), ("\"hole\":3", "\"hole\":\"3\""),
    ("\"hole\":3", "\"hole\":3.0"), ("\"strokes\":4", "\"strokes\":0"), ("\"strokes\":4", "\"other\":4"),
    ("\"pickedUp\":false", "\"pickedUp\":1"), ("\"pickedUp\":false", "\"pickedUp\":null"),
    ("\"strokes\":4", "\"strokes\":4,\"more\":[1]"), ("\"strokes\":4", "\"strokes\":4,\"putts\":4"),
    ("2026-05-17T", "yesterday "), ("\"cardId\":\"", "\"cardId\":\"x"), ("}", ""),
  ])
  func `A payload that is not plain is read by the decoder`(_ old: String, _ new: String) throws {
    let plain =
      #"{"cardId":"0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01","hole":3,"pickedUp":false,"#
      + #""recordedAt":"2026-05-17T09:12:33.250Z","recordedBy":"0192f0c4-7a10-7c01-9a51-3d5e8b1f4a02","#
      + #""roundId":"0192f0c4-7a10-7c01-9a51-3d5e8b1f4a03","strokes":4}"#
    #expect(HoleScored(plain: Array(plain.utf8)) != nil)
    let spoiled = Array(plain.replacing(old, with: new).utf8)
    let general = try? JSONDecoder().decode(HoleScored.self, from: Data(spoiled))
    let short = HoleScored(plain: spoiled)
    #expect(short == nil || short == general)
    #expect((try? Event(type: "HoleScored", payload: spoiled)) == general.map(Event.holeScored))
  }
}
