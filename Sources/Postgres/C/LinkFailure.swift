/// The connection is of no further use; it has been closed.
enum LinkFailure: Error {
  /// It broke, or could not be made; libpq's words.
  case broken(String)
  /// The deadline passed while waiting for the server.
  case timedOut
}

/// One message of a pipeline.
enum LinkStep {
  /// SQL without parameters, parsed anew each time.
  case sql(String)
  /// SQL with parameters, parsed anew each time.
  case query(String, [PostgresValue])
  /// Prepared the first time that this connection sees it.
  case statement(PostgresStatement, [PostgresValue])
}

/// What a pipeline gave: an answer for each step, or for those before the one that failed.
struct LinkAnswer {
  var tables: [PostgresTable] = []
  var fault: PostgresError?
}
