import Basics
public import FoundationEssentials
public import Golf

/// A player's scores from a file, CSV or JSON. The file's order within a day is the order of play.
public enum ScoreFile {
  static let needed = ["playedOn", "holes", "adjustedGross", "courseRating", "slope", "par"]
  static let columns = Set((needed + ["pcc", "parPlayed"]).map { ExactText($0) })
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Throws all faults together, in the order of the lines; a faulty file yields no scores.
  ///
  /// - Parameter now: A score dated after the current day in every time zone is a fault.
  public static func read(_ bytes: [UInt8], now: Date = Date()) throws(FileFaults) -> [PostedScore] {
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    guard String(validating: bytes, as: UTF8.self) != nil else {
      var lines = FileLines(bytes)
      let place = lines.place(firstFault(bytes))
      throw FileFaults(all: [FileFault(place, "The file is not UTF-8.", allowed: "CSV or JSON in UTF-8")])
    }
    let isJSON =
      bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      ?? false
    let table =
      isJSON
      ? try JSONReading.table(bytes, columns: columns)
      : CSVReading.table(bytes, columns: columns, needed: needed)
    let days = LocalDate.playable(at: now)
    var faults = table.faults
    let scores = table.rows.compactMap { row in
      var reading = ScoreRow(row, days: days)
      let score = reading.score()
      faults += reading.faults
      return score
    }
    guard faults.isEmpty else {
      // A stable sort: faults in one line keep their order.
      let ordered = faults.enumerated().sorted {
        ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
      }
      throw FileFaults(all: ordered.map(\.element))
    }
    return scores
  }

  /// The number of bytes before the first one that is not UTF-8.
  private static func firstFault(_ bytes: [UInt8]) -> Int {
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var sound = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) { sound += character.count }
    return sound
  }
}
