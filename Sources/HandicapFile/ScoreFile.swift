internal import ByteText
public import FoundationEssentials
public import Golf

/// A player's scores from a file, CSV or JSON; the order within a day stands for the time of day.
public enum ScoreFile {
  static let needed = ["playedOn", "holes", "adjustedGross", "courseRating", "slope", "par"]
  static let columns = Set((needed + ["pcc", "parPlayed"]).map { ExactText($0) })
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Every fault at once, in the order of the lines, and then nothing of the file.
  ///
  /// - Parameter now: A score of a day that has come nowhere yet is a fault.
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
      // A stable sort: within a line they stay as they were found.
      let ordered = faults.enumerated().sorted {
        ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
      }
      throw FileFaults(all: ordered.map(\.element))
    }
    return scores
  }

  /// How many bytes there are before the first that is not UTF-8.
  private static func firstFault(_ bytes: [UInt8]) -> Int {
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var sound = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) { sound += character.count }
    return sound
  }
}
