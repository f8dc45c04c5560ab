internal import ByteText

/// A file's content as rows of named cells, whatever its format: each cell knows where it stands.
struct FileTable {
  struct Cell {
    let text: String
    let place: FilePlace
  }

  struct Row {
    /// By the name of the column. A cell that is empty, missing or null is not there.
    let cells: [ExactText: Cell]
    let place: FilePlace
    /// Of cells that nothing more is to be said of: their fault is among the file's.
    var told: Set<ExactText> = []

    func cell(_ name: String) -> Cell? { cells[ExactText(name)] }
  }

  /// Those that could be made out.
  var rows: [Row] = []
  /// What is wrong with the form of the file, beside the values that stand in it.
  var faults: [FileFault] = []
}

/// Where something stands in a file, as a person finds it.
public struct FilePlace: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let line: Int
  /// From 1; counts Unicode scalars.
  public let column: Int

  public var description: String { "line \(line), column \(column)" }
}

/// One thing that is wrong with a file.
public struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let place: FilePlace
  /// The column's name, where it is one value that is wrong.
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

/// Everything that is wrong with a file: nothing of it was taken.
public struct FileFaults: Error, CustomStringConvertible {
  public let all: [FileFault]

  /// How many are told one by one.
  private static let told = 100

  public var description: String {
    let more = all.count - Self.told
    return (all.prefix(Self.told).map(\.description) + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n")
  }
}
