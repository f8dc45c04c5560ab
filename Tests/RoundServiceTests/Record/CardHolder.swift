import Basics
import Glibc
import Golf
import Postgres

@testable import RoundService

/// Another transaction that holds a card's lock.
extension RecordBench {
  /// Locks the card, then starts `waiting`; once that waits for the lock, runs `sql` in the lock's transaction and
  /// commits. The order does not depend on a clock.
  func behind<Answer: Sendable>(
    _ card: CardID,
    changing sql: String,
    _ waiting: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await behind(
      after: { try $0.execute(sql: "select id from golf.cards where id = '\(card)' for update") },
      then: { try $0.execute(sql: sql) },
      waiting
    )
  }

  /// Runs `first` in a transaction, then starts `waiting`; once that waits for it, runs `last` in that transaction and
  /// commits.
  func behind<Answer: Sendable>(
    after first: @escaping @Sendable (PostgresSession) throws -> Void,
    then last: @escaping @Sendable (PostgresSession) throws -> Void = { _ in },
    _ waiting: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    let (locked, signal) = AsyncStream.makeStream(of: Void.self)
    async let holder: Void = session { session in
      defer { signal.finish() }
      try session.transaction { session in
        try first(session)
        signal.yield()
        try Self.poll("a transaction that waits for the card") {
          try session.execute(
            sql: """
              select exists(select from pg_locks l
                            where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))) as waits
              """
          )[0].bool("waits")
        }
        try last(session)
      }
    }
    for await _ in locked { break }
    async let answer = waiting()
    try await holder
    return try await answer
  }

  /// Holds the card's lock while `body` runs, or until it calls its argument.
  func holding(_ card: CardID, _ body: (_ letGo: @escaping @Sendable () -> Void) async throws -> Void) async throws {
    let (locked, signal) = AsyncStream.makeStream(of: Void.self)
    let isOver = Protected(false)
    async let holder: Void = session { session in
      defer { signal.finish() }
      try session.transaction { session in
        try session.execute(sql: "select id from golf.cards where id = '\(card)' for update")
        signal.yield()
        try Self.poll("the end of the hold") { isOver.withLock { $0 } }
      }
    }
    for await _ in locked { break }
    defer { isOver.withLock { $0 = true } }
    try await body { isOver.withLock { $0 = true } }
    isOver.withLock { $0 = true }
    try await holder
  }

  private static func poll(_ what: String, _ condition: () throws -> Bool) throws {
    for _ in 0..<8_000 {
      if try condition() { return }
      usleep(2_000)
    }
    throw Absent(what)
  }
}
