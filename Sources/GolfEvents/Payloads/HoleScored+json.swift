import ByteText
import FoundationEssentials
import Golf

// The event of every score, and so the one that is written and read by hand: the bytes are those that `JSONEncoder`
// gives with sorted keys.
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

  /// Reads a payload that is as plain as those written above; nil for anything else, sound or not, which is then the
  /// general decoder's to judge.
  init?(plain payload: [UInt8]) {
    var members = Members()
    guard PlainJSON.members(of: payload[...], { name, value in members.take(name, value) }) else { return nil }
    guard let round = members.round, let card = members.card, let hole = members.hole, let time = members.recordedAt,
      let writer = members.recordedBy, let score = try? HoleScore(members.entry, par: nil)
    else { return nil }
    self.init(
      roundId: round,
      cardId: card,
      hole: RecordedHole(hole: hole, score: score, recordedAt: time, recordedBy: writer)
    )
  }

  private struct Members {
    var round: RoundID?
    var card: CardID?
    var hole: HoleNumber?
    var recordedAt: Timestamp?
    var recordedBy: PlayerID?
    var entry = HoleEntry()
    /// A bit for each field; a set of them took half of the time.
    private var known: UInt16 = 0

    /// False for a value that does not fit, or a name that comes twice.
    mutating func take(_ name: ArraySlice<UInt8>, _ value: PlainJSON.Value) -> Bool {
      // Names of up to 15 bytes need no memory of their own; longer ones are not known anyway.
      guard name.count <= 15, let field = Field(String(decoding: name, as: UTF8.self)) else { return true }
      guard known & field.bit == 0 else { return false }
      known |= field.bit
      if case .null = value { return field.isOptional }
      switch field {
      case .roundId: return Self.set(&round, value.uuid.map { RoundID($0) })
      case .cardId: return Self.set(&card, value.uuid.map { CardID($0) })
      case .hole: return Self.set(&hole, value.integer.flatMap(HoleNumber.init(rawValue:)))
      case .recordedAt: return Self.set(&recordedAt, value.utf8.flatMap { Timestamp(utf8: $0) })
      case .recordedBy: return Self.set(&recordedBy, value.uuid.map { PlayerID($0) })
      case .strokes: return Self.set(&entry.strokes, value.integer)
      case .putts: return Self.set(&entry.putts, value.integer)
      case .firstPuttFeet: return Self.set(&entry.firstPuttFeet, value.integer)
      case .fairway: return Self.set(&entry.fairway, value.string)
      case .penalties: return Self.set(&entry.penalties, value.integer)
      case .greensideBunker: return Self.set(&entry.greensideBunker, value.bool)
      case .note: return Self.set(&entry.note, value.string)
      case .pickedUp:
        guard let bool = value.bool else { return false }
        entry.pickedUp = bool
        return true
      }
    }

    private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
      place = value
      return value != nil
    }
  }

  private enum Field: UInt16 {
    case roundId, cardId, hole, recordedAt, recordedBy
    case strokes, putts, firstPuttFeet, fairway, penalties, greensideBunker, pickedUp, note

    init?(_ name: String) {
      switch name {
      case "roundId": self = .roundId
      case "cardId": self = .cardId
      case "hole": self = .hole
      case "recordedAt": self = .recordedAt
      case "recordedBy": self = .recordedBy
      case "strokes": self = .strokes
      case "putts": self = .putts
      case "firstPuttFeet": self = .firstPuttFeet
      case "fairway": self = .fairway
      case "penalties": self = .penalties
      case "greensideBunker": self = .greensideBunker
      case "pickedUp": self = .pickedUp
      case "note": self = .note
      default: return nil
      }
    }

    var bit: UInt16 { 1 << rawValue }

    var isOptional: Bool {
      switch self {
      case .roundId, .cardId, .hole, .recordedAt, .recordedBy: false
      default: true
      }
    }
  }
}
