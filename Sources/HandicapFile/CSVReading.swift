import Basics

/// CSV according to RFC 4180: a header, optionally quoted fields, lines that end with LF, CRLF or CR. Blank lines are
/// skipped. Read byte by byte: all syntax characters are ASCII.
struct CSVReading {
  private let bytes: [UInt8]
  private var next = 0
  private var line = 1
  private var column = 1

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A line with a different number of fields than the header is not a row, because its values cannot be assigned to
  /// columns. Nothing after an unclosed quote can be parsed.
  ///
  /// - Parameter bytes: UTF-8.
  static func table(_ bytes: [UInt8], columns known: Set<ExactText>, needed: [String]) -> FileTable {
    var reading = CSVReading(bytes)
    var table = FileTable()
    do {
      try reading.read(into: &table, columns: known, needed: needed)
    } catch {
      table.faults.append(error)
    }
    return table
  }

  private mutating func read(
    into table: inout FileTable,
    columns known: Set<ExactText>,
    needed: [String]
  ) throws(FileFault) {
    guard let header = try record() else {
      throw FileFault(FilePlace(line: 1, column: 1), "The file is empty; its first line must name the columns.")
    }
    let names = header.map { ExactText($0.text) }
    let all = Set(names)
    let absent = needed.filter { !all.contains(ExactText($0)) }
    table.faults += absent.map {
      FileFault(FilePlace(line: 1, column: 1), name: $0, "This column is missing from the header.")
    }
    let allowed = known.sorted().map(\.text).joined(separator: ", ")
    var seen: Set<ExactText> = []
    for (cell, name) in zip(header, names) {
      if !known.contains(name) {
        table.faults.append(FileFault(cell.place, "Unknown column.", got: name.text, allowed: allowed))
      } else if !seen.insert(name).inserted {
        table.faults.append(FileFault(cell.place, name: name.text, "This column appears twice."))
      }
    }
    while let record = try record() {
      let place = record.first?.place ?? FilePlace(line: line, column: 1)
      guard record.count == names.count else {
        table.faults.append(
          FileFault(
            place,
            "This line and the header differ in the number of fields.",
            got: "\(record.count)",
            allowed: "\(names.count)"
          )
        )
        continue
      }
      let cells = zip(names, record).filter { !$1.text.isEmpty }
      table.rows.append(
        FileTable.Row(
          cells: Dictionary(cells) { first, _ in first },
          place: place,
          told: Set(absent.map { ExactText($0) })
        )
      )
    }
  }

  /// The fields of the next line that is not blank; nil at the end.
  private mutating func record() throws(FileFault) -> [FileTable.Cell]? {
    while isAtLineEnd { step() }
    guard next < bytes.count else { return nil }
    var cells: [FileTable.Cell] = []
    while true {
      cells.append(try field())
      guard isAt(UInt8(ascii: ",")) else { break }
      step()
    }
    return cells
  }

  private mutating func field() throws(FileFault) -> FileTable.Cell {
    let place = FilePlace(line: line, column: column)
    guard isAt(UInt8(ascii: "\"")) else {
      let start = next
      while next < bytes.count, !isAt(UInt8(ascii: ",")), !isAtLineEnd { step() }
      let text = Substring(String(decoding: bytes[start..<next], as: UTF8.self))
      return FileTable.Cell(text: String(text.trimmingBlanks), place: place)
    }
    step()
    var text: [UInt8] = []
    while next < bytes.count {
      let byte = step()
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if isAt(UInt8(ascii: "\"")) {
        text.append(step())
      } else {
        guard next == bytes.count || isAt(UInt8(ascii: ",")) || isAtLineEnd else { break }
        return FileTable.Cell(text: String(decoding: text, as: UTF8.self), place: place)
      }
    }
    throw FileFault(place, "A quoted field has no closing quote, or has text after it.")
  }

  private func isAt(_ byte: UInt8) -> Bool { next < bytes.count && bytes[next] == byte }

  private var isAtLineEnd: Bool { isAt(UInt8(ascii: "\n")) || isAt(UInt8(ascii: "\r")) }

  @discardableResult
  private mutating func step() -> UInt8 {
    let byte = bytes[next]
    next += 1
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isAt(UInt8(ascii: "\n")) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
      column += 1
    }
    return byte
  }
}
