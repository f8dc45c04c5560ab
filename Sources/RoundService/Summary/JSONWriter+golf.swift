import Basics
import Golf

extension JSONWriter {
  mutating func value(_ tenths: Tenths) { raw(tenths.description) }

  mutating func member(_ name: StaticString, _ value: Tenths) {
    self.name(name)
    self.value(value)
  }
  mutating func member<Kind>(_ name: StaticString, _ id: Identifier<Kind>) { member(name, id.uuid) }
  mutating func member(_ name: StaticString, _ time: Timestamp) { member(name, time.description) }
}

extension JSONWriter {
  /// The contract's `Totals`.
  mutating func totals(_ name: StaticString, _ totals: CardTotals) {
    object(name) {
      $0.nullable("out", totals.out)
      $0.nullable("in", totals.in)
      $0.nullable("total", totals.total)
      $0.nullable("toPar", totals.toPar?.strokes)
      $0.nullable("putts", totals.putts)
      $0.member("puttsHoles", totals.puttsHoles)
      $0.member("holesPlayed", totals.holesPlayed)
      $0.member("thru", totals.thru)
      $0.member("complete", totals.isComplete)
    }
  }

  /// The contract's `RecordedHole`.
  mutating func hole(_ hole: StoredHole, withNote: Bool = true) {
    object {
      $0.member("hole", hole.hole.rawValue)
      if let score = hole.score {
        $0.fields(of: withNote ? score : score.withoutNote)
      } else {
        $0.member("cleared", true)
      }
      $0.member("version", hole.version)
      $0.member("recordedAt", hole.recordedAt)
      $0.member("recordedBy", hole.recordedBy)
      $0.optional("device", hole.device)
      if let id = hole.deviceID { $0.member("deviceId", id) }
    }
  }

  /// The contract's `HoleState`.
  mutating func score(_ score: HoleScore) {
    object { $0.fields(of: score) }
  }

  mutating func fields(of score: HoleScore) {
    optional("strokes", score.strokes)
    optional("putts", score.putts)
    optional("firstPuttFeet", score.firstPuttFeet)
    optional("fairway", score.fairway?.rawValue)
    optional("penalties", score.penalties)
    optional("greensideBunker", score.greensideBunker)
    member("pickedUp", score.pickedUp)
    optional("note", score.note)
  }
}
