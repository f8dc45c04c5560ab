public import Golf

/// A player's scores from a file, CSV or JSON; the order within a day stands for the time of day.
public enum ScoreFile {
  static let columns: Set<String> = [
    "playedOn", "holes", "adjustedGross", "courseRating", "slope", "par", "pcc", "parPlayed",
  ]

  /// Every fault at once, and then nothing of the file.
  public static func read(_ bytes: [UInt8]) throws(FileFaults) -> [PostedScore] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileFaults(all: [FileFault(.text(line: 1, column: 1), "The file is not UTF-8.")])
    }
    let isJSON = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }.map { $0 == "[" || $0 == "{" } ?? false
    let table = isJSON ? try JSONReading.table(bytes, columns: columns) : try CSVReading.table(text, columns: columns)
    var faults: [FileFault] = []
    let scores = table.rows.compactMap { row in
      var reading = ScoreRow(row)
      let score = reading.score()
      faults += reading.faults
      return score
    }
    guard faults.isEmpty else { throw FileFaults(all: faults) }
    return scores
  }
}
