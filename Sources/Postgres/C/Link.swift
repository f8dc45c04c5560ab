import Basics
import CLibpq
import Glibc

/// One libpq connection. It never blocks beyond a deadline: it sends with `PQsend...` in non-blocking mode, waits with
/// `poll`, and reads with `PQconsumeInput`. (The exception is looking up a host name, which libpq leaves to the
/// system's resolver with limits of its own.)
///
/// Not `Sendable`: it belongs to the thread that created it.
final class Link {
  private var connection: OpaquePointer?
  private var prepared: Set<String> = []

  private init(_ connection: OpaquePointer) { self.connection = connection }

  deinit { close() }

  /// Connects with `PQconnectPoll`.
  static func connect(_ parameters: [(keyword: String, value: String)], deadline: MonotonicInstant)
    throws(LinkFailure) -> Link
  {
    let started = withCStrings(parameters.map(\.keyword)) { keywords in
      withCStrings(parameters.map(\.value)) { values in PQconnectStartParams(keywords, values, 0) }
    }
    guard let connection = started else { throw .broken("out of memory") }
    let link = Link(connection)
    // libpq would print the server's notices on standard error.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    guard PQstatus(connection) != CONNECTION_BAD else { throw link.broken() }
    var next = PGRES_POLLING_WRITING
    while next != PGRES_POLLING_OK {
      guard next != PGRES_POLLING_FAILED else { throw link.broken() }
      try link.wait(forReading: next == PGRES_POLLING_READING, forWriting: next == PGRES_POLLING_WRITING, deadline)
      next = PQconnectPoll(connection)
    }
    guard PQsetnonblocking(connection, 1) == 0 else { throw link.broken() }
    return link
  }

  var isOpen: Bool { connection != nil }

  /// The process id of the server's backend for this connection.
  var backend: Int { connection.map { Int(PQbackendPID($0)) } ?? 0 }

  var isInTransaction: Bool { connection.map { PQtransactionStatus($0) == PQTRANS_INTRANS } ?? false }

  func close() {
    guard let connection else { return }
    self.connection = nil
    PQfinish(connection)
  }

  /// Whether the server has not closed the idle connection. Costs one `poll` that does not wait.
  func isAlive() -> Bool {
    guard let connection else { return false }
    while ready(forReading: true, forWriting: false, milliseconds: 0) {
      guard PQconsumeInput(connection) == 1, PQstatus(connection) == CONNECTION_OK else {
        close()
        return false
      }
    }
    return true
  }

  // MARK: pipeline

  /// Sends all steps as one pipeline with one `Sync` at its end, which makes them one transaction unless a transaction
  /// block is open, and reads all answers.
  func exchange(_ steps: [LinkStep], deadline: MonotonicInstant) throws(LinkFailure) -> LinkAnswer {
    guard let connection else { throw .broken("the connection is closed") }
    guard PQenterPipelineMode(connection) == 1 else { throw broken() }
    var expected: [Expected] = []
    for (index, step) in steps.enumerated() { try send(step, index, &expected) }
    guard PQpipelineSync(connection) == 1 else { throw broken() }

    var answer = LinkAnswer()
    for expectation in expected {
      while let result = try nextResult(deadline) {
        defer { PQclear(result) }
        try note(result, of: expectation, in: &answer)
      }
    }
    try readSync(deadline, &answer)
    guard PQexitPipelineMode(connection) == 1 else { throw broken() }
    return answer
  }

  private enum Expected {
    case prepare(step: Int, name: String)
    case answer(step: Int)
  }

  private func send(_ step: LinkStep, _ index: Int, _ expected: inout [Expected]) throws(LinkFailure) {
    let sent: Int32
    switch step {
    case .sql(let sql):
      sent = PQsendQueryParams(connection, sql, 0, nil, nil, nil, nil, 0)
    case .query(let sql, let values):
      sent = Parameters(values).withPointers { count, pointers, lengths, formats in
        PQsendQueryParams(connection, sql, count, nil, pointers, lengths, formats, 0)
      }
    case .statement(let statement, let values):
      if prepared.insert(statement.name).inserted {
        guard PQsendPrepare(connection, statement.name, statement.sql, 0, nil) == 1 else { throw broken() }
        expected.append(.prepare(step: index, name: statement.name))
      }
      sent = Parameters(values).withPointers { count, pointers, lengths, formats in
        PQsendQueryPrepared(connection, statement.name, count, pointers, lengths, formats, 0)
      }
    }
    guard sent == 1 else { throw broken() }
    expected.append(.answer(step: index))
  }

  /// Reads up to the end of the pipeline. An error may come first, from the commit itself: a deferred constraint, or a
  /// timeout waiting for the lock that `NOTIFY` takes there. Then nothing of the pipeline took effect.
  private func readSync(_ deadline: MonotonicInstant, _ answer: inout LinkAnswer) throws(LinkFailure) {
    for _ in 0..<4 {
      guard let result = try nextResult(deadline) else { continue }
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC: return
      case PGRES_FATAL_ERROR:
        guard !ResultReading.endsConnection(result), PQstatus(connection) == CONNECTION_OK else { throw broken() }
        if answer.fault == nil { answer.fault = ResultReading.error(result, step: nil) }
      default: throw broken("an answer that is not the end of the pipeline")
      }
    }
    throw broken("no end of the pipeline")
  }

  private func note(_ result: OpaquePointer, of expected: Expected, in answer: inout LinkAnswer) throws(LinkFailure) {
    let step: Int
    switch expected {
    case .prepare(let index, let name):
      step = index
      if PQresultStatus(result) != PGRES_COMMAND_OK { prepared.remove(name) }
    case .answer(let index):
      step = index
    }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
      if case .answer = expected { answer.tables.append(ResultReading.table(result)) }
    case PGRES_PIPELINE_ABORTED:
      break
    case PGRES_FATAL_ERROR:
      guard !ResultReading.endsConnection(result), PQstatus(connection) == CONNECTION_OK else { throw broken() }
      if answer.fault == nil { answer.fault = ResultReading.error(result, step: step) }
    default:
      throw broken("an answer that is neither rows nor an error")
    }
  }

  // MARK: simple protocol

  /// Runs SQL that may contain several statements, without parameters; outside a transaction block they are one
  /// transaction.
  func script(_ sql: String, deadline: MonotonicInstant) throws(LinkFailure) -> LinkAnswer {
    guard let connection else { throw .broken("the connection is closed") }
    guard PQsendQuery(connection, sql) == 1 else { throw broken() }
    var answer = LinkAnswer()
    while let result = try nextResult(deadline) {
      defer { PQclear(result) }
      try note(result, of: .answer(step: 0), in: &answer)
    }
    return answer
  }

  // MARK: notifications

  /// The notifications that have arrived; reads available input without waiting.
  func notifications() throws(LinkFailure) -> [(channel: String, payload: String)] {
    guard let connection else { throw .broken("the connection is closed") }
    guard PQconsumeInput(connection) == 1 else { throw broken() }
    var all: [(channel: String, payload: String)] = []
    while let note = PQnotifies(connection) {
      all.append((String(cString: note.pointee.relname), String(cString: note.pointee.extra)))
      PQfreemem(note)
    }
    return all
  }

  /// Waits until the server sends something, `wake` becomes readable, or the instant is reached.
  /// - Returns: Whether the server sent something.
  func waitForInput(orWake wake: Int32, until instant: MonotonicInstant) -> Bool {
    guard let connection else { return false }
    var descriptors = [
      pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&descriptors, 2, instant.pollTimeout)
    return descriptors[0].revents != 0
  }

  // MARK: waiting

  /// The next result; nil at the end of a statement's results.
  private func nextResult(_ deadline: MonotonicInstant) throws(LinkFailure) -> OpaquePointer? {
    guard let connection else { throw .broken("the connection is closed") }
    while true {
      let unsent = PQflush(connection)
      guard unsent >= 0 else { throw broken() }
      if PQisBusy(connection) == 0 { return PQgetResult(connection) }
      try wait(forReading: true, forWriting: unsent == 1, deadline)
      guard PQconsumeInput(connection) == 1 else { throw broken() }
    }
  }

  private func wait(forReading: Bool, forWriting: Bool, _ deadline: MonotonicInstant) throws(LinkFailure) {
    while !ready(forReading: forReading, forWriting: forWriting, milliseconds: deadline.pollTimeout) {
      guard MonotonicInstant.now < deadline else {
        close()
        throw .timedOut
      }
    }
  }

  private func ready(forReading: Bool, forWriting: Bool, milliseconds: Int32) -> Bool {
    var descriptor = pollfd(
      fd: PQsocket(connection),
      events: Int16((forReading ? POLLIN : 0) | (forWriting ? POLLOUT : 0)),
      revents: 0
    )
    return poll(&descriptor, 1, milliseconds) > 0
  }

  /// Closes the connection and returns a failure with libpq's message.
  private func broken(_ words: String? = nil) -> LinkFailure {
    let message = words ?? connection.map { String(cString: PQerrorMessage($0)) } ?? ""
    close()
    return .broken(message)
  }
}

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
