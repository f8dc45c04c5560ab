/// CSV as RFC 4180 has it: a header, fields that may be quoted, lines that end with LF or CRLF. A blank line is skipped.
struct CSVReading {
  private let characters: [Character]
  private var next = 0
  private var line = 1
  private var column = 1

  private init(_ text: String) {
    characters = Array(text)
  }

  static func table(_ text: String, columns known: Set<String>, needed: [String]) throws(FileFaults) -> FileTable {
    var reading = CSVReading(text)
    guard let header = try reading.record() else {
      throw FileFaults(all: [
        FileFault(FilePlace(line: 1, column: 1), "The file is empty: its first line names the columns.")
      ])
    }
    let names = header.map { Self.trimmed($0.text) }
    var faults = needed.filter { !names.contains($0) }.map {
      FileFault(FilePlace(line: 1, column: 1), name: $0, "This column is missing from the header.")
    }
    for (place, name) in names.enumerated() {
      if !known.contains(name) {
        let allowed = known.sorted().joined(separator: ", ")
        faults.append(FileFault(header[place].place, "There is no such column.", got: name, allowed: allowed))
      } else if names[..<place].contains(name) {
        faults.append(FileFault(header[place].place, name: name, "This column is named twice."))
      }
    }
    var rows: [FileTable.Row] = []
    while let record = try reading.record() {
      let place = record.first?.place ?? FilePlace(line: reading.line, column: 1)
      guard record.count == names.count else {
        faults.append(
          FileFault(
            place,
            "This line has another number of fields than the header.",
            got: "\(record.count)",
            allowed: "\(names.count)"
          )
        )
        continue
      }
      let cells = zip(names, record).filter { !$1.text.isEmpty }
      rows.append(FileTable.Row(cells: Dictionary(cells) { first, _ in first }, place: place))
    }
    guard faults.isEmpty else { throw FileFaults(all: faults) }
    return FileTable(rows: rows)
  }

  /// The fields of the next line that has any; nil at the end.
  private mutating func record() throws(FileFaults) -> [FileTable.Cell]? {
    while next < characters.count, characters[next].isNewline { step() }
    guard next < characters.count else { return nil }
    var cells: [FileTable.Cell] = []
    while true {
      cells.append(try field())
      guard next < characters.count, characters[next] == "," else { break }
      step()
    }
    return cells
  }

  private mutating func field() throws(FileFaults) -> FileTable.Cell {
    let place = FilePlace(line: line, column: column)
    guard next < characters.count, characters[next] == "\"" else {
      var text = ""
      while next < characters.count, characters[next] != ",", !characters[next].isNewline { text.append(step()) }
      return FileTable.Cell(text: Self.trimmed(text), place: place)
    }
    step()
    var text = ""
    while next < characters.count {
      let character = step()
      guard character == "\"" else {
        text.append(character)
        continue
      }
      if next < characters.count, characters[next] == "\"" {
        text.append(step())
      } else {
        guard next == characters.count || characters[next] == "," || characters[next].isNewline else { break }
        return FileTable.Cell(text: text, place: place)
      }
    }
    throw FileFaults(all: [FileFault(place, "A quoted field is not closed, or goes on after its quote.")])
  }

  /// Without blanks around it, which people put after commas.
  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  @discardableResult
  private mutating func step() -> Character {
    let character = characters[next]
    next += 1
    if character.isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
    return character
  }
}
