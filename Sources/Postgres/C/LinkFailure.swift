/// The connection is unusable and has been closed.
enum LinkFailure: Error {
  /// The connection broke, or could not be made; the text is libpq's message.
  case broken(String)
  /// The deadline passed while waiting for the server.
  case timedOut
}

/// One message of a pipeline.
enum LinkStep {
  /// SQL without parameters, parsed each time.
  case sql(String)
  /// SQL with parameters, parsed each time.
  case query(String, [PostgresValue])
  /// Prepared when a connection first uses it.
  case statement(PostgresStatement, [PostgresValue])
}

/// A pipeline's answers: one for each step, or for the steps before the one that failed.
struct LinkAnswer {
  var tables: [PostgresTable] = []
  var fault: PostgresError?
}
