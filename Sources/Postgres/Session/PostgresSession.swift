public import Basics
import Synchronization
import Telemetry

/// A connection as a lane's program uses it: synchronous, bounded by `deadline`.
///
/// Not `Sendable`: it lives on its lane's thread, and is valid only for the duration of a closure.
public final class PostgresSession {
  /// The time at which a wait for the server fails with `timedOut` or `outcomeUnknown` and closes the connection.
  public internal(set) var deadline: MonotonicInstant

  /// Identifies a connection within this process. It is never reused, whereas a restarted server can assign the same
  /// process id again. When it changes, everything that belonged to the session (an advisory lock, a setting) is gone.
  public struct ConnectionID: Sendable, Hashable {
    private static let last = Atomic<UInt64>(0)
    private let number = last.wrappingAdd(1, ordering: .relaxed).newValue
  }

  public let connection = ConnectionID()

  let link: Link
  /// Counts the statements that the server refused for lack of disk space, memory or connections.
  var shortages: Counter?
  /// The `begin` that is not sent yet: it is sent together with the first statement.
  private var beginning: String?
  private var isInTransaction = false
  private var isReadOnly = false

  /// Connects.
  /// - Parameter statementTimeout: The server's own limit for one statement.
  init(_ configuration: PostgresConfiguration, statementTimeout: Duration) throws(PostgresError) {
    let limit = MonotonicInstant.now + configuration.connectTimeout
    deadline = limit
    let parameters = configuration.parameters(statementTimeout: statementTimeout)
    do {
      link = try Link.connect(parameters, deadline: limit)
    } catch {
      switch error {
      case .broken(let words): throw PostgresError(.connectionFailed, words)
      case .timedOut:
        throw PostgresError(.connectionFailed, "no connection within \(configuration.connectTimeout)")
      }
    }
    guard let onConnect = configuration.onConnect else { return }
    do {
      try onConnect(self)
    } catch let error as PostgresError {
      throw error
    } catch {
      throw PostgresError(.connectionFailed, "preparing the connection: \(error)")
    }
  }

  /// The process id of the server's backend for this connection, as in `pg_stat_activity`.
  public var backend: Int { link.backend }

  /// Whether the connection has not been closed. It may still turn out to be dead.
  public var isConnected: Bool { link.isOpen }

  // MARK: statements

  /// Runs a prepared statement.
  @discardableResult
  public func execute(
    _ statement: PostgresStatement,
    _ values: [PostgresValue] = []
  ) throws(PostgresError) -> PostgresRows {
    try single([.statement(statement, values)], statement.access)
  }

  /// Runs SQL that is not worth preparing.
  @discardableResult
  public func execute(sql: String, _ values: [PostgresValue] = []) throws(PostgresError) -> PostgresRows {
    try single([.query(sql, values)], PostgresStatement.access(of: sql))
  }

  /// Runs several statements in one round trip. Outside `transaction` they are one transaction: all or none.
  /// - Throws: The error of the first failed step, with its index in `step`; then none of the steps took effect.
  @discardableResult
  public func pipeline(
    _ steps: [(PostgresStatement, [PostgresValue])]
  ) throws(PostgresError) -> [PostgresRows] {
    guard !steps.isEmpty else { return [] }
    let access: PostgresStatement.Access = steps.contains { $0.0.access == .writes } ? .writes : .reads
    return try exchange(steps.map { .statement($0.0, $0.1) }, access)
  }

  /// Runs SQL with several statements, such as a migration; outside a transaction they are one transaction.
  public func script(_ sql: String) throws(PostgresError) {
    try begin()
    let answer: LinkAnswer
    do {
      answer = try link.script(sql, deadline: deadline)
    } catch {
      throw failure(error, mayHaveCommitted: !isInTransaction)
    }
    if let fault = answer.fault { throw counted(fault) }
  }

  // MARK: transactions

  /// Whether the server has a transaction open: within `transaction`, false if a statement of its own has ended it.
  public var hasOpenTransaction: Bool { link.isInTransaction }

  /// An identifier as SQL, in double quotes.
  public static func quoted(_ identifier: String) -> String {
    "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Runs `body` in a transaction and commits it; rolls back if it throws.
  ///
  /// If the connection breaks before the commit is sent, there was no effect (`connectionFailed`, `timedOut`); after
  /// that the outcome is unknown.
  /// - Parameter isolation: The SQL level, such as `repeatable read`; nil uses the server's default.
  public func transaction<Result>(
    isolation: String? = nil,
    readOnly: Bool = false,
    _ body: (PostgresSession) throws -> Result
  ) throws -> Result {
    guard !isInTransaction else { throw PostgresError(.misuse, "a transaction inside a transaction") }
    beginning = "begin" + (isolation.map { " isolation level \($0)" } ?? "") + (readOnly ? " read only" : "")
    isInTransaction = true
    isReadOnly = readOnly
    defer {
      isInTransaction = false
      beginning = nil
    }
    let result: Result
    do {
      result = try body(self)
    } catch {
      rollBack()
      throw error
    }
    try commit()
    return result
  }

  private func commit() throws(PostgresError) {
    // No statement was sent, so no transaction was begun.
    guard beginning == nil else { return }
    let answer: LinkAnswer
    do {
      answer = try link.exchange([.sql("commit")], deadline: deadline)
    } catch {
      throw failure(error, mayHaveCommitted: !isReadOnly)
    }
    if let fault = answer.fault { throw counted(fault) }
    // The server answers the commit of a failed transaction with success and a rollback.
    guard answer.tables.first?.tag == "COMMIT" else {
      throw PostgresError(.rolledBack, "a statement of the transaction had failed")
    }
  }

  private func rollBack() {
    guard beginning == nil, link.isOpen else { return }
    let answer = try? link.exchange([.sql("rollback")], deadline: deadline)
    // If the rollback fails, closing the connection ends the transaction.
    if answer == nil || answer?.fault != nil { link.close() }
  }

  private func begin() throws(PostgresError) {
    guard let sql = beginning else { return }
    beginning = nil
    let answer: LinkAnswer
    do {
      answer = try link.exchange([.sql(sql)], deadline: deadline)
    } catch {
      throw failure(error, mayHaveCommitted: false)
    }
    // Outside the transaction each statement would commit by itself.
    if let fault = answer.fault { throw counted(fault) }
  }

  // MARK: -

  private func single(_ steps: [LinkStep], _ access: PostgresStatement.Access) throws(PostgresError) -> PostgresRows {
    guard let rows = try exchange(steps, access).last else { throw PostgresError(.misuse, "no answer") }
    return rows
  }

  private func exchange(
    _ steps: [LinkStep],
    _ access: PostgresStatement.Access
  ) throws(PostgresError) -> [PostgresRows] {
    try check(steps)
    let opening = beginning.map { [LinkStep.sql($0)] } ?? []
    beginning = nil
    let answer: LinkAnswer
    do {
      answer = try link.exchange(opening + steps, deadline: deadline)
    } catch {
      throw failure(error, mayHaveCommitted: !isInTransaction && access == .writes)
    }
    if let fault = answer.fault { throw counted(fault).shifted(by: opening.count) }
    return answer.tables.dropFirst(opening.count).map(PostgresRows.init)
  }

  private func check(_ steps: [LinkStep]) throws(PostgresError) {
    for (index, step) in steps.enumerated() {
      let values =
        switch step {
        case .sql: [PostgresValue]()
        case .query(_, let values), .statement(_, let values): values
        }
      guard !values.contains(where: \.isCutShort) else {
        // The server's own error for such text, which C would cut at the zero byte.
        throw PostgresError(.sqlState("22021"), "a zero byte in a text", sqlState: "22021", step: index)
      }
    }
  }

  private func counted(_ fault: PostgresError) -> PostgresError {
    if fault.isShortage { shortages?.increment() }
    return fault
  }

  private func failure(_ failure: LinkFailure, mayHaveCommitted: Bool) -> PostgresError {
    switch failure {
    case .broken(let words): PostgresError(mayHaveCommitted ? .outcomeUnknown : .connectionFailed, words)
    case .timedOut: PostgresError(mayHaveCommitted ? .outcomeUnknown : .timedOut, "no answer within the deadline")
    }
  }
}

extension PostgresError {
  /// The error with the caller's step numbers.
  func shifted(by count: Int) -> PostgresError {
    PostgresError(code, message, sqlState: sqlState, constraint: constraint, step: step.map { max(0, $0 - count) })
  }
}
