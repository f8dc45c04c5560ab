public import FoundationEssentials

/// One row of an answer; columns are accessed by name.
///
/// Every accessor throws `PostgresError` with code `decoding` if the column does not exist, is null (except in the
/// `optional` accessors), or does not parse as the type.
public struct PostgresRow: Sendable {
  let table: PostgresTable
  let row: Int

  public func isNull(_ column: String) throws(PostgresError) -> Bool { try cell(column) == nil }

  public func int(_ column: String) throws(PostgresError) -> Int { try value(column, TextReading.int) }
  public func double(_ column: String) throws(PostgresError) -> Double { try value(column, TextReading.double) }
  public func bool(_ column: String) throws(PostgresError) -> Bool { try value(column, TextReading.bool) }
  public func text(_ column: String) throws(PostgresError) -> String { try value(column, TextReading.text) }
  public func uuid(_ column: String) throws(PostgresError) -> UUID { try value(column, TextReading.uuid) }
  /// `bytea`.
  public func bytes(_ column: String) throws(PostgresError) -> [UInt8] { try value(column, TextReading.bytes) }
  /// `json` and `jsonb` as the server writes them; for other types the text.
  public func json(_ column: String) throws(PostgresError) -> [UInt8] { try value(column) { Array($0) } }
  /// `timestamptz`, to the microsecond.
  public func timestamp(_ column: String) throws(PostgresError) -> Date { try value(column, TextReading.timestamp) }

  public func optionalInt(_ column: String) throws(PostgresError) -> Int? { try optional(column, TextReading.int) }
  public func optionalDouble(_ column: String) throws(PostgresError) -> Double? {
    try optional(column, TextReading.double)
  }
  public func optionalBool(_ column: String) throws(PostgresError) -> Bool? { try optional(column, TextReading.bool) }
  public func optionalText(_ column: String) throws(PostgresError) -> String? { try optional(column, TextReading.text) }
  public func optionalUUID(_ column: String) throws(PostgresError) -> UUID? { try optional(column, TextReading.uuid) }
  public func optionalBytes(_ column: String) throws(PostgresError) -> [UInt8]? {
    try optional(column, TextReading.bytes)
  }
  public func optionalJSON(_ column: String) throws(PostgresError) -> [UInt8]? { try optional(column) { Array($0) } }
  public func optionalTimestamp(_ column: String) throws(PostgresError) -> Date? {
    try optional(column, TextReading.timestamp)
  }

  /// A one-dimensional array; null elements are nil.
  public func ints(_ column: String) throws(PostgresError) -> [Int?] { try array(column, TextReading.int) }
  public func bools(_ column: String) throws(PostgresError) -> [Bool?] { try array(column, TextReading.bool) }
  public func texts(_ column: String) throws(PostgresError) -> [String?] { try array(column, TextReading.text) }
  public func uuids(_ column: String) throws(PostgresError) -> [UUID?] { try array(column, TextReading.uuid) }
  public func timestamps(_ column: String) throws(PostgresError) -> [Date?] {
    try array(column, TextReading.timestamp)
  }

  // MARK: -

  private func cell(_ column: String) throws(PostgresError) -> ArraySlice<UInt8>? {
    guard let index = table.columns.firstIndex(of: column) else {
      throw PostgresError(.decoding, "no column \(column)")
    }
    return table.cell(row: row, column: index)
  }

  private func optional<Value>(
    _ column: String,
    _ read: (ArraySlice<UInt8>) -> Value?
  ) throws(PostgresError) -> Value? {
    guard let cell = try cell(column) else { return nil }
    guard let value = read(cell) else {
      throw PostgresError(.decoding, "column \(column) does not read as \(Value.self)")
    }
    return value
  }

  private func value<Value>(_ column: String, _ read: (ArraySlice<UInt8>) -> Value?) throws(PostgresError) -> Value {
    guard let value = try optional(column, read) else { throw PostgresError(.decoding, "column \(column) is null") }
    return value
  }

  private func array<Value>(
    _ column: String,
    _ read: (ArraySlice<UInt8>) -> Value?
  ) throws(PostgresError) -> [Value?] {
    try value(column) { cell in
      guard let elements = TextReading.elements(cell) else { return nil }
      var values: [Value?] = []
      for element in elements {
        guard let element else {
          values.append(nil)
          continue
        }
        guard let value = read(element[...]) else { return nil }
        values.append(value)
      }
      return values
    }
  }
}
