internal import ServiceKit

/// An array of objects, as rows.
enum JSONReading {
  static func table(_ bytes: [UInt8], columns known: Set<String>) throws(FileFaults) -> FileTable {
    let value: JSONValue
    do {
      value = try JSONValue.parse(bytes)
    } catch {
      throw FileFaults(all: [
        FileFault(.text(line: error.line, column: error.column), "This is not sound JSON: \(error.message).")
      ])
    }
    guard case .array(let elements) = value else {
      throw FileFaults(all: [FileFault(.text(line: 1, column: 1), "The file is not an array of objects.")])
    }
    var faults: [FileFault] = []
    var rows: [FileTable.Row] = []
    for (index, element) in elements.enumerated() {
      let place = FilePlace.object(index + 1)
      guard case .object(let members) = element else {
        faults.append(FileFault(place, "This is not an object.", got: element.short))
        continue
      }
      var cells: [String: FileTable.Cell] = [:]
      for member in members {
        guard known.contains(member.name) else {
          let allowed = known.sorted().joined(separator: ", ")
          faults.append(FileFault(place, "There is no such name.", got: member.name, allowed: allowed))
          continue
        }
        switch member.value {
        case .null: break
        case .string(let text), .number(let text): cells[member.name] = FileTable.Cell(text: text, place: place)
        default:
          faults.append(FileFault(place, name: member.name, "This is no number and no text.", got: member.value.short))
        }
      }
      rows.append(FileTable.Row(cells: cells, place: place))
    }
    guard faults.isEmpty else { throw FileFaults(all: faults) }
    return FileTable(rows: rows)
  }
}
