/// A player's result on one hole, checked. Nil means not entered; strokes are nil only if the ball was picked up. (A
/// picked-up hole with strokes has the most likely score.)
public struct HoleScore: Hashable, Sendable {
  /// 1 to 99.
  public let strokes: Int?
  /// Fewer than the strokes.
  public let putts: Int?
  /// The length of the first putt, in feet.
  public let firstPuttFeet: Int?
  /// Never on a par 3.
  public let fairway: Fairway?
  public let penalties: Int?
  public let greensideBunker: Bool?
  public let pickedUp: Bool
  /// At most 500 characters; never empty.
  public let note: String?

  /// Throws all faults of the entry, not only the first one. Without a par, checks that depend on it are skipped; a
  /// `Card` repeats them with its hole's par.
  public init(_ entry: HoleEntry, par: Par?) throws(Faults) {
    let faults = entry.faults(par: par)
    guard faults.isEmpty else { throw Faults(faults) }
    strokes = entry.strokes
    putts = entry.putts
    firstPuttFeet = entry.firstPuttFeet
    fairway = entry.fairway.flatMap(Fairway.init(rawValue:))
    penalties = entry.penalties
    greensideBunker = entry.greensideBunker
    pickedUp = entry.pickedUp
    note = entry.note == "" ? nil : entry.note
  }

  private init(_ score: HoleScore, note: String?) {
    strokes = score.strokes
    putts = score.putts
    firstPuttFeet = score.firstPuttFeet
    fairway = score.fairway
    penalties = score.penalties
    greensideBunker = score.greensideBunker
    pickedUp = score.pickedUp
    self.note = note
  }

  /// The same result: a note is the player's own words, and no figure uses it.
  public var withoutNote: HoleScore { HoleScore(self, note: nil) }

  /// The same state as an entry.
  public var entry: HoleEntry {
    HoleEntry(
      strokes: strokes,
      putts: putts,
      firstPuttFeet: firstPuttFeet,
      fairway: fairway?.rawValue,
      penalties: penalties,
      greensideBunker: greensideBunker,
      pickedUp: pickedUp,
      note: note
    )
  }
}

extension HoleScore: Codable {
  private enum CodingKeys: String, CodingKey {
    case strokes, putts, firstPuttFeet, fairway, penalties, greensideBunker, pickedUp, note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let entry = HoleEntry(
      strokes: try container.decodeIfPresent(Int.self, forKey: .strokes),
      putts: try container.decodeIfPresent(Int.self, forKey: .putts),
      firstPuttFeet: try container.decodeIfPresent(Int.self, forKey: .firstPuttFeet),
      fairway: try container.decodeIfPresent(String.self, forKey: .fairway),
      penalties: try container.decodeIfPresent(Int.self, forKey: .penalties),
      greensideBunker: try container.decodeIfPresent(Bool.self, forKey: .greensideBunker),
      pickedUp: try container.decodeIfPresent(Bool.self, forKey: .pickedUp) ?? false,
      note: try container.decodeIfPresent(String.self, forKey: .note)
    )
    do {
      try self.init(entry, par: nil)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
      )
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(strokes, forKey: .strokes)
    try container.encodeIfPresent(putts, forKey: .putts)
    try container.encodeIfPresent(firstPuttFeet, forKey: .firstPuttFeet)
    try container.encodeIfPresent(fairway, forKey: .fairway)
    try container.encodeIfPresent(penalties, forKey: .penalties)
    try container.encodeIfPresent(greensideBunker, forKey: .greensideBunker)
    try container.encode(pickedUp, forKey: .pickedUp)
    try container.encodeIfPresent(note, forKey: .note)
  }
}

// Values derived from a hole's score, never entered. Nil if their input was not entered. A picked-up ball was not
// putted out, so its putts say nothing about the green or the putting.
extension HoleScore {
  /// The strokes in which the ball was holed; nil if it was picked up (Rule 3.3c), with or without a most likely score.
  /// Totals, games, statistics and badges use these: a most likely score is for the handicap alone (WHS rule 3.3).
  public var holedOut: Int? { pickedUp ? nil : strokes }

  /// The putts, if the last one was holed.
  public var puttedOut: Int? { pickedUp ? nil : putts }

  public func toPar(_ par: Par) -> ToPar? {
    holedOut.map { ToPar($0 - par.rawValue) }
  }

  /// The strokes played to reach the green: all except the putts.
  public var strokesToGreen: Int? {
    guard let holedOut, let putts else { return nil }
    return holedOut - putts
  }
}
