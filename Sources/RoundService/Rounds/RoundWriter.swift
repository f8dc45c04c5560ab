internal import Batching
internal import FoundationEssentials
internal import Golf
internal import GolfEvents
internal import Postgres
internal import ServiceKit
internal import Telemetry

/// Who changes a round, when, and within which trace.
struct Edit: Sendable {
  let player: PlayerID
  let time: Timestamp
  let traceparent: String?
}

/// The transactions that change rounds as a whole. Each writes state and events together, and each, repeated, changes
/// nothing the second time.
final class RoundWriter: Sendable {
  /// How many changes one player may have under way or waiting; one more is refused with 429. The app sends one after
  /// the other, on each of a player's devices.
  static let maximumPerPlayer = 8

  let quota: RoundQuota
  private let lane: PostgresLane
  private let oldEdits: OldEdits?
  private let outcomeUnknown: @Sendable () -> Void

  /// - Parameters:
  ///   - oldEdits: Nil for any number of them.
  ///   - connections: One player has all of them but one at most, so that others' changes never wait for one player's.
  ///   - outcomeUnknown: Runs where a transaction may have been committed and its answer was lost.
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

  /// Runs a transaction in the player's place in line.
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

  func close() async { await lane.close() }

  /// Locks the round and its cards, gives their state to `body`, which writes and says which events follow, and
  /// answers the state after. No event, no change.
  ///
  /// - Parameter reposts: Whether figures change where the round is finished, or was: limited for old rounds.
  func edit(
    _ id: RoundID,
    by edit: Edit,
    includingDeleted: Bool = false,
    reposts: Bool = false,
    _ body: @escaping @Sendable (PostgresSession, StoredRound) throws -> [Event]
  ) async throws -> StoredRound {
    try await run(for: edit.player) { [oldEdits] session in
      try session.transaction { session in
        let round = try Self.lock(session, id, owner: edit.player)
        guard includingDeleted || round.status != .deleted else { throw RoundError.notFound }
        let events = try body(session, round)
        guard !events.isEmpty else { return round }
        if reposts { try oldEdits?.take(session, round) }
        try Self.emit(session, events, edit)
        return try Self.read(session, id)
      }
    }
  }

  /// Cards first, in id order, as the score writer does; then the round, which keeps its list of cards from growing;
  /// then the cards that a transaction before may have added while this one waited.
  private static func lock(_ session: PostgresSession, _ id: RoundID, owner: PlayerID) throws -> StoredRound {
    let key: [PostgresValue] = [.uuid(id.uuid), .uuid(owner.uuid)]
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

  static func emit(_ session: PostgresSession, _ events: [Event], _ edit: Edit) throws {
    try session.execute(
      RoundWriteStatements.emit,
      [
        .uuids(events.map { _ in UUID.v7(at: edit.time.date) }),
        .uuids(events.map(\.cardID.uuid)),
        .texts(events.map(\.type)),
        .jsons(try events.map { try $0.payload }),
        .text(edit.traceparent),
        .text(edit.time.description),
      ]
    )
  }
}

extension Error {
  /// Whether what was sent may have been committed although it failed.
  var leavesOutcomeUnknown: Bool {
    switch self {
    case let error as PostgresError: error.code == .outcomeUnknown
    case let error as BatchingError: error.wasStarted
    default: false
    }
  }
}

extension PostgresConfiguration {
  /// The same, with the server's limit for a lock wait.
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
