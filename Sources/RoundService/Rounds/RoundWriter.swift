import Batching
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import ServiceKit
import Telemetry

/// The author, time and trace of a write.
struct Edit: Sendable {
  let player: PlayerID
  let time: Timestamp
  let traceparent: String?
}

/// The transactions that edit rounds as a whole. Each writes state and events together and is idempotent.
final class RoundWriter: Sendable {
  /// How many edits of one player may run or wait; one more is refused with 429. The app sends one at a time from each
  /// of the player's devices.
  static let maximumPerPlayer = 8

  let quota: RoundQuota
  private let lane: PostgresLane
  let oldEdits: OldEdits?
  private let outcomeUnknown: @Sendable () -> Void

  /// - Parameters:
  ///   - oldEdits: The limit on edits of old rounds; nil for none.
  ///   - connections: One player uses at most all but one, so that others' edits never wait for one player's.
  ///   - outcomeUnknown: Called if a transaction may have been committed and its answer was lost.
  init(
    configuration: PostgresConfiguration,
    quota: RoundQuota = .standard,
    oldEdits: OldEdits? = nil,
    connections: Int = 2,
    metrics: Metrics = .shared,
    outcomeUnknown: @escaping @Sendable () -> Void = {}
  ) {
    self.quota = quota
    self.oldEdits = oldEdits
    lane = PostgresLane(
      configuration: configuration.waitingForLocks(milliseconds: 1_000),
      name: "rounds",
      connections: connections,
      maximumPerKey: Self.maximumPerPlayer,
      maximumServedPerKey: max(1, connections - 1),
      metrics: metrics
    )
    self.outcomeUnknown = outcomeUnknown
  }

  /// Runs a transaction in the player's turn.
  func run<Answer: Sendable>(
    for player: PlayerID,
    timeout: Duration? = nil,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await lane.run(key: player.hashValue, timeout: timeout, body)
    } catch {
      if error.leavesOutcomeUnknown { outcomeUnknown() }
      throw error
    }
  }

  /// Runs a transaction in the turn of a client that is not signed in.
  func run<Answer: Sendable>(
    turn: Int,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws -> Answer {
    try await lane.run(key: turn, body)
  }

  func close() async { await lane.close() }

  /// Locks the round and its cards and asks `CardPolicy`; then `body` writes and returns the events. Without events no
  /// card has changed. Returns the state afterwards.
  ///
  /// - Parameters:
  ///   - act: Refused here, except with `finished`: an act that changes nothing is accepted in a finished round too, so
  ///     `body` requires it once it has something to change.
  ///   - card: The card that the act is on; nil for the round as a whole.
  ///   - reposts: Whether figures of finished cards change: limited for old rounds.
  func edit(
    _ id: RoundID,
    _ act: CardPolicy.Act,
    on card: CardID? = nil,
    by edit: Edit,
    reposts: Bool = false,
    _ body: @escaping @Sendable (PostgresSession, StoredRound, CardPolicy) throws -> [Event]
  ) async throws -> StoredRound {
    try await run(for: edit.player) { [oldEdits] session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        let isRestorable = round.deletedAt.map { edit.time < Restoring.end(deletedAt: $0) } ?? false
        let policy = round.policy(for: edit.player, card: card, isRestorable: isRestorable)
        if let refusal = policy.refusal(of: act), refusal != .finished { throw RoundError(refusal) }
        let events = try body(session, round, policy)
        guard !events.isEmpty else { return try Self.read(session, id) }
        if reposts { try oldEdits?.take(session, round, of: edit.player) }
        try Self.emit(session, events, edit)
        return try Self.read(session, id)
      }
    }
  }

  /// Locks the cards first, in id order, as the score writer does; then the round, so that no card can be added; then
  /// cards that another transaction may have added while this one waited.
  static func lock(_ session: PostgresSession, _ id: RoundID, for account: PlayerID) throws -> StoredRound {
    let key: [PostgresValue] = [.uuid(id.uuid), .uuid(account.uuid)]
    try session.execute(RoundWriteStatements.lockCards, key)
    guard !(try session.execute(RoundWriteStatements.lockRound, key)).isEmpty else { throw RoundError.notFound }
    try session.execute(RoundWriteStatements.lockCards, key)
    return try read(session, id)
  }

  static func read(_ session: PostgresSession, _ id: RoundID) throws -> StoredRound {
    guard let row = try session.execute(RoundStatements.read, [.uuids([id.uuid])]).first else {
      throw RoundError.notFound
    }
    return try StoredRound(row)
  }

  /// Writes the events in their order; a card may have several.
  static func emit(_ session: PostgresSession, _ events: [Event], _ edit: Edit) throws {
    var waves: [[Event]] = []
    var next: [CardID: Int] = [:]
    for event in events {
      let wave = next[event.cardID, default: 0]
      next[event.cardID] = wave + 1
      if wave == waves.count { waves.append([]) }
      waves[wave].append(event)
    }
    for wave in waves {
      try session.execute(
        RoundWriteStatements.emit,
        [
          .uuids(wave.map { _ in UUID.v7(at: edit.time.date) }),
          .uuids(wave.map(\.cardID.uuid)),
          .texts(wave.map(\.type)),
          .jsons(try wave.map { try $0.payload }),
          .text(edit.traceparent),
          .text(edit.time.description),
        ]
      )
    }
  }
}

extension Error {
  /// Whether a statement may have been committed although it failed.
  var leavesOutcomeUnknown: Bool {
    switch self {
    case let error as PostgresError: error.code == .outcomeUnknown
    case let error as BatchingError: error.wasStarted
    default: false
    }
  }
}

extension PostgresConfiguration {
  /// The same configuration with the server's limit on waiting for a lock.
  func waitingForLocks(milliseconds: Int) -> PostgresConfiguration {
    var configuration = self
    let before = configuration.onConnect
    configuration.onConnect = { session in
      try before?(session)
      try session.execute(sql: "set lock_timeout = \(milliseconds)")
    }
    return configuration
  }
}
