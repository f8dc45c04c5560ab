/// A hole's state as typed or sent, not yet checked. Nil means not entered, which differs from 0.
public struct HoleEntry: Hashable, Sendable {
  public var strokes: Int?
  public var putts: Int?
  public var firstPuttFeet: Int?
  /// A raw value of `Fairway`.
  public var fairway: String?
  public var penalties: Int?
  public var greensideBunker: Bool?
  public var pickedUp: Bool
  public var note: String?

  public init(
    strokes: Int? = nil,
    putts: Int? = nil,
    firstPuttFeet: Int? = nil,
    fairway: String? = nil,
    penalties: Int? = nil,
    greensideBunker: Bool? = nil,
    pickedUp: Bool = false,
    note: String? = nil
  ) {
    self.strokes = strokes
    self.putts = putts
    self.firstPuttFeet = firstPuttFeet
    self.fairway = fairway
    self.penalties = penalties
    self.greensideBunker = greensideBunker
    self.pickedUp = pickedUp
    self.note = note
  }
}

/// Where the tee shot of a par 4, 5 or 6 ended.
public enum Fairway: String, Codable, Hashable, Sendable, CaseIterable {
  case hit, left, right, short, long
}

extension HoleEntry {
  static let strokesAllowed = 1...99
  static let puttsAllowed = 0...98
  static let firstPuttFeetAllowed = 0...300
  static let penaltiesAllowed = 0...50
  static let noteLength = 500

  /// All faults of this entry on a hole of the given par. Without a par, checks that depend on it are skipped.
  public func faults(par: Par?) -> [Fault] {
    var faults: [Fault] = []
    if strokes == nil, !pickedUp {
      faults.append(
        Fault(
          field: "strokes",
          message: "Strokes are missing.",
          allowed: "\(Self.strokesAllowed.words); only a picked-up hole can have none"
        )
      )
    }
    faults.append("strokes", strokes, outside: Self.strokesAllowed)
    faults.append("putts", putts, outside: Self.puttsAllowed)
    if let strokes, let putts, Self.strokesAllowed ~= strokes, Self.puttsAllowed ~= putts, putts >= strokes {
      faults.append(
        Fault(
          field: "putts",
          message: "There must be fewer putts than strokes.",
          got: String(putts),
          allowed: "0 to \(strokes - 1)"
        )
      )
    }
    faults.append("firstPuttFeet", firstPuttFeet, outside: Self.firstPuttFeetAllowed)
    if putts == 0, let feet = firstPuttFeet, feet > 0, Self.firstPuttFeetAllowed ~= feet {
      faults.append(
        Fault(
          field: "firstPuttFeet",
          message: "There is no first putt on a hole without putts.",
          got: String(feet),
          allowed: "no value if putts are 0"
        )
      )
    }
    faults.append(contentsOf: fairwayFaults(par: par))
    faults.append("penalties", penalties, outside: Self.penaltiesAllowed)
    if let strokes, let penalties, Self.strokesAllowed ~= strokes, Self.penaltiesAllowed ~= penalties,
      penalties >= strokes
    {
      faults.append(
        Fault(
          field: "penalties",
          message: "There must be fewer penalties than strokes.",
          got: String(penalties),
          allowed: "0 to \(strokes - 1)"
        )
      )
    }
    faults.append(contentsOf: noteFaults)
    return faults
  }

  private func fairwayFaults(par: Par?) -> [Fault] {
    guard let fairway else { return [] }
    let words = Fairway.allCases.map(\.rawValue).joined(separator: ", ")
    if Fairway(rawValue: fairway) == nil {
      return [Fault(field: "fairway", message: "Unknown fairway value.", got: fairway, allowed: words)]
    }
    if par?.rawValue == 3 {
      return [
        Fault(
          field: "fairway",
          message: "A par 3 has no fairway to hit.",
          got: fairway,
          allowed: "no value on a par 3"
        )
      ]
    }
    return []
  }

  private var noteFaults: [Fault] {
    guard let note else { return [] }
    var faults: [Fault] = []
    let length = note.unicodeScalars.count
    if length > Self.noteLength {
      faults.append(
        Fault(
          field: "note",
          message: "The note is too long.",
          got: "\(length) characters",
          allowed: "at most \(Self.noteLength) characters"
        )
      )
    }
    // PostgreSQL's text cannot hold NUL, and no reader needs the other control characters.
    if note.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }) {
      faults.append(
        Fault(
          field: "note",
          message: "The note contains control characters.",
          allowed: "text, line breaks and tabs"
        )
      )
    }
    return faults
  }
}
