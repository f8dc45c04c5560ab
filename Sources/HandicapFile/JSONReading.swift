import Basics

/// Parses an array of objects as rows.
enum JSONReading {
  static func table(_ bytes: [UInt8], columns known: Set<ExactText>) throws(FileFaults) -> FileTable {
    var lines = FileLines(bytes)
    let allowed = known.sorted().map(\.text).joined(separator: ", ")
    let value: JSONValue
    var places: JSONPlaces
    do {
      (value, places) = try JSONValue.parseWithPlaces(bytes)
    } catch {
      throw FileFaults(all: [FileFault(lines.place(error.offset), "This is not valid JSON: \(error.message).")])
    }
    let start = lines.place(places.nextValue())
    guard case .array(let elements) = value else {
      throw FileFaults(all: [FileFault(start, "The file is not an array of objects.", got: value.short)])
    }
    var table = FileTable()
    for element in elements {
      let place = lines.place(places.nextValue())
      guard case .object(let members) = element else {
        places.skip(within: element)
        table.faults.append(FileFault(place, "This is not an object.", got: element.short, allowed: "an object"))
        continue
      }
      var cells: [ExactText: FileTable.Cell] = [:]
      var told: Set<ExactText> = []
      for member in members {
        let name = lines.place(places.nextName())
        let place = lines.place(places.nextValue())
        places.skip(within: member.value)
        guard known.contains(ExactText(member.name)) else {
          table.faults.append(FileFault(name, "Unknown member.", got: member.name, allowed: allowed))
          continue
        }
        switch member.value {
        case .null: break
        case .string(let text), .number(let text):
          cells[ExactText(member.name)] = FileTable.Cell(text: text, place: place)
        default:
          let got = member.value.short
          let message = "This is neither a number nor text."
          table.faults.append(FileFault(place, name: member.name, message, got: got, allowed: "a number or text"))
          told.insert(ExactText(member.name))
        }
      }
      table.rows.append(FileTable.Row(cells: cells, place: place, told: told))
    }
    return table
  }
}
