/// The answer to one statement.
public struct PostgresRows: Sendable, RandomAccessCollection {
  let table: PostgresTable

  /// The number of rows that the statement inserted, updated, deleted or selected.
  public var affected: Int { table.affected }
  public var startIndex: Int { 0 }
  public var endIndex: Int { table.rowCount }

  public subscript(position: Int) -> PostgresRow {
    precondition(position >= 0 && position < table.rowCount, "no such row")
    return PostgresRow(table: table, row: position)
  }
}

/// All cells of an answer, copied out of libpq in one piece.
final class PostgresTable: Sendable {
  let columns: [String]
  let rowCount: Int
  let affected: Int
  /// The command tag: `INSERT 0 3`, `COMMIT`.
  let tag: String
  /// The cells row by row; nil for `null`.
  private let cells: [Range<Int>?]
  private let bytes: [UInt8]

  init(columns: [String], rowCount: Int, cells: [Range<Int>?], bytes: [UInt8], affected: Int, tag: String) {
    self.columns = columns
    self.rowCount = rowCount
    self.cells = cells
    self.bytes = bytes
    self.affected = affected
    self.tag = tag
  }

  func cell(row: Int, column: Int) -> ArraySlice<UInt8>? { cells[row * columns.count + column].map { bytes[$0] } }
}
