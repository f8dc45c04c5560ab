internal import Synchronization
public import Telemetry

/// A connection as the program of a lane uses it: synchronous, bounded by `deadline`.
///
/// Not `Sendable`: it lives on its lane's thread, and only for the length of a closure.
public final class PostgresSession {
  /// When a wait for the server ends with `timedOut` or `outcomeUnknown`, and the connection with it.
  public internal(set) var deadline: MonotonicInstant

  /// Which connection of this process a session is: no two have the same, whereas a server that started again counts its
  /// processes anew. What belongs to a session (an advisory lock, a setting) is gone when this has changed.
  public struct ConnectionID: Sendable, Hashable {
    private static let last = Atomic<UInt64>(0)
    private let number = last.wrappingAdd(1, ordering: .relaxed).newValue
  }

  public let connection = ConnectionID()

  let link: Link
  /// Counts the statements that the server refused for want of disk, memory or connections.
  var shortages: Counter?
  /// Not yet sent: it travels with the first statement.
  private var beginning: String?
  private var isInTransaction = false
  private var isReadOnly = false

  /// Connects.
  /// - Parameter statementTimeout: the server's own limit for one statement.
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

  /// The server's process for this connection: what `pg_stat_activity` calls it.
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
  /// - Throws: the first step's error that failed, with its number in `step`; none of the steps is then in effect.
  @discardableResult
  public func pipeline(
    _ steps: [(PostgresStatement, [PostgresValue])]
  ) throws(PostgresError) -> [PostgresRows] {
    guard !steps.isEmpty else { return [] }
    let access: PostgresStatement.Access = steps.contains { $0.0.access == .writes } ? .writes : .reads
    return try exchange(steps.map { .statement($0.0, $0.1) }, access)
  }

  /// Runs SQL of several statements, as a migration has; in no transaction they are one.
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

  /// Runs `body` in a transaction and commits it; rolls back if it throws.
  ///
  /// A connection that breaks before the commit is sent had no effect (`connectionFailed`, `timedOut`); from then on
  /// the outcome is unknown.
  /// - Parameter isolation: as in SQL, `repeatable read`; the server's default if nil.
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
    // Nothing was asked: nothing was begun.
    guard beginning == nil else { return }
    let answer: LinkAnswer
    do {
      answer = try link.exchange([.sql("commit")], deadline: deadline)
    } catch {
      throw failure(error, mayHaveCommitted: !isReadOnly)
    }
    if let fault = answer.fault { throw counted(fault) }
    // The server answers a commit of a failed transaction with success and a rollback.
    guard answer.tables.first?.tag == "COMMIT" else {
      throw PostgresError(.rolledBack, "a statement of the transaction had failed")
    }
  }

  private func rollBack() {
    guard beginning == nil, link.isOpen else { return }
    let answer = try? link.exchange([.sql("rollback")], deadline: deadline)
    // What could not be rolled back ends with its connection.
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
    // Without the transaction each statement would stand for good by itself.
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
        // What the server says of such text, which C would cut at the zero byte.
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
  /// With the number of the step as the caller counts.
  func shifted(by count: Int) -> PostgresError {
    PostgresError(code, message, sqlState: sqlState, constraint: constraint, step: step.map { max(0, $0 - count) })
  }
}
