import CLibpq

/// Copies the contents of libpq's results.
enum ResultReading {
  static func table(_ result: OpaquePointer) -> PostgresTable {
    let rowCount = Int(PQntuples(result))
    let columnCount = Int(PQnfields(result))
    let columns = (0..<columnCount).map { String(cString: PQfname(result, Int32($0))) }
    var cells: [Range<Int>?] = []
    cells.reserveCapacity(rowCount * columnCount)
    var bytes: [UInt8] = []
    for row in 0..<Int32(rowCount) {
      for column in 0..<Int32(columnCount) {
        guard PQgetisnull(result, row, column) == 0, let value = PQgetvalue(result, row, column) else {
          cells.append(nil)
          continue
        }
        let start = bytes.count
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: value, count: Int(PQgetlength(result, row, column))))
        cells.append(start..<bytes.count)
      }
    }
    return PostgresTable(
      columns: columns,
      rowCount: rowCount,
      cells: cells,
      bytes: bytes,
      affected: Int(String(cString: PQcmdTuples(result))) ?? 0,
      tag: String(cString: PQcmdStatus(result))
    )
  }

  static func error(_ result: OpaquePointer, step: Int?) -> PostgresError {
    let state = field(result, "C") ?? "XX000"
    let detail = field(result, "D").map { " (\($0))" } ?? ""
    return PostgresError(
      .sqlState(state),
      (field(result, "M") ?? "") + detail,
      sqlState: state,
      constraint: field(result, "n"),
      step: step
    )
  }

  /// Whether this is an error after which the server closes the connection.
  static func endsConnection(_ result: OpaquePointer) -> Bool {
    let severity = field(result, "V")
    return severity == "FATAL" || severity == "PANIC"
  }

  /// A field of an error, by its letter in the protocol.
  private static func field(_ result: OpaquePointer, _ letter: Unicode.Scalar) -> String? {
    PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
  }
}
