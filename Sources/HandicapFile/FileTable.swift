import Basics

/// A file's content as rows of named cells, whatever its format. Each cell knows its place in the file.
struct FileTable {
  struct Cell {
    let text: String
    let place: FilePlace
  }

  struct Row {
    /// Cells by the name of their column. An empty, missing or null cell is absent.
    let cells: [ExactText: Cell]
    let place: FilePlace
    /// The columns whose cells have been reported as faulty already.
    var told: Set<ExactText> = []

    func cell(_ name: String) -> Cell? { cells[ExactText(name)] }
  }

  /// The rows that could be parsed.
  var rows: [Row] = []
  /// Faults in the file's form, as opposed to its values.
  var faults: [FileFault] = []
}

/// A place in a file, as shown to a person.
public struct FilePlace: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  public var description: String { "line \(line), column \(column)" }
}

/// One fault in a file.
public struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: FilePlace
  /// The column's name, if one value is at fault.
  public let name: String?
  public let message: String
  public let got: String?
  public let allowed: String?

  init(_ place: FilePlace, name: String? = nil, _ message: String, got: String? = nil, allowed: String? = nil) {
    self.place = place
    self.name = name
    self.message = message
    self.got = got
    self.allowed = allowed
  }

  public var description: String {
    var words = "\(place)\(name.map { ", \($0)" } ?? ""): \(message)"
    if let got { words += " Got \(got)." }
    if let allowed { words += " Allowed: \(allowed)." }
    return words
  }
}

/// All faults in a file, none of which was accepted.
public struct FileFaults: Error, CustomStringConvertible {
  public let all: [FileFault]

  /// The most faults that are listed one by one.
  private static let told = 100

  public var description: String {
    let more = all.count - Self.told
    return (all.prefix(Self.told).map(\.description) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n")
  }
}
