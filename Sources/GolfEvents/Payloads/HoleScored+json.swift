import ByteText
import FoundationEssentials
import Golf

// The most frequent event, and so the one that is written and read without an encoder: the bytes equal those of
// `JSONEncoder` with sorted keys.
extension HoleScored {
  var json: [UInt8] {
    JSONWriter(object: { writer in
      let score = hole.score
      writer.member("cardId", cardId.uuid)
      writer.optional("fairway", score.fairway?.rawValue)
      writer.optional("firstPuttFeet", score.firstPuttFeet)
      writer.optional("greensideBunker", score.greensideBunker)
      writer.member("hole", hole.hole.rawValue)
      writer.optional("note", score.note)
      writer.optional("penalties", score.penalties)
      writer.member("pickedUp", score.pickedUp)
      writer.optional("putts", score.putts)
      writer.member("recordedAt", hole.recordedAt.description)
      writer.member("recordedBy", hole.recordedBy.uuid)
      writer.member("roundId", roundId.uuid)
      writer.optional("strokes", score.strokes)
    }).bytes
  }

  /// Parses a payload in the form written above. Nil for anything else, valid or not: the general decoder then decides.
  init?(plain payload: [UInt8]) {
    guard let all = PlainObject(payload[...]), let round: RoundID = all.id("roundId"),
      let card: CardID = all.id("cardId"), let hole: HoleNumber = all.bounded("hole"),
      let time = all.time("recordedAt"), let writer: PlayerID = all.id("recordedBy"),
      let strokes = all.optional("strokes", \.integer), let putts = all.optional("putts", \.integer),
      let firstPuttFeet = all.optional("firstPuttFeet", \.integer), let fairway = all.optional("fairway", \.string),
      let penalties = all.optional("penalties", \.integer),
      let greensideBunker = all.optional("greensideBunker", \.bool),
      let pickedUp = all.optional("pickedUp", \.bool), let note = all.optional("note", \.string)
    else { return nil }
    let entry = HoleEntry(
      strokes: strokes,
      putts: putts,
      firstPuttFeet: firstPuttFeet,
      fairway: fairway,
      penalties: penalties,
      greensideBunker: greensideBunker,
      pickedUp: pickedUp ?? false,
      note: note
    )
    guard let score = try? HoleScore(entry, par: nil) else { return nil }
    self.init(
      roundId: round,
      cardId: card,
      hole: RecordedHole(hole: hole, score: score, recordedAt: time, recordedBy: writer)
    )
  }
}
