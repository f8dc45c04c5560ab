import Golf
import GolfEvents
import Postgres

extension RoundWriter {
  func reopen(_ id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .reopen, by: edit, reposts: true) { session, round, _ in
      guard round.status == .finished else { return [] }
      let cards = round.cards.filter { $0.status == .finished }
      try Self.set(session, round, .open, at: edit.time, cards: cards, to: .open)
      // The reasons are asked for again at the next finish.
      let none: [String?] = cards.map { _ in nil }
      try session.execute(FinishStatements.setMissing, [.uuids(cards.map(\.id.uuid)), .texts(none), .texts(none)])
      return cards.map { .roundReopened(RoundReopened(roundId: id, cardId: $0.id, reopenedAt: edit.time)) }
    }
  }

  func delete(_ id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .delete, by: edit, reposts: true) { session, round, _ in
      try Self.delete(session, round, at: edit.time)
    }
  }

  /// Restores a deleted round to its state before the deletion. Throws `RoundError.notFound` if that is too long ago.
  func restore(_ id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .restore, by: edit, reposts: true) { session, round, _ in
      guard round.status == .deleted else { return [] }
      // The account's end waits for this transaction; if it came before, there is no account.
      guard !(try session.execute(RoundWriteStatements.account, [.uuid(edit.player.uuid)])).isEmpty else {
        throw RoundError.notFound
      }
      let wasFinished = round.finishedAt != nil
      let cards = round.cards.filter { $0.status == .deleted }
      try Self.set(
        session,
        round,
        wasFinished ? .finished : .open,
        at: round.finishedAt ?? edit.time,
        cards: cards,
        to: wasFinished ? .finished : .open
      )
      return cards.map {
        .roundRestored(
          RoundRestored(roundId: id, cardId: $0.id, restoredAt: edit.time, finished: wasFinished)
        )
      }
    }
  }

  /// Marks a locked round and its cards as deleted. Returns the events.
  private static func delete(_ session: PostgresSession, _ round: StoredRound, at time: Timestamp) throws -> [Event] {
    guard round.status != .deleted else { return [] }
    let cards = round.cards
    try set(session, round, .deleted, at: time, cards: cards, to: .deleted)
    return cards.map { .roundDeleted(RoundDeleted(roundId: round.id, cardId: $0.id, deletedAt: time)) }
  }

  static func set(
    _ session: PostgresSession,
    _ round: StoredRound,
    _ status: StoredRound.Status,
    at time: Timestamp,
    cards: [StoredCard],
    to cardStatus: StoredCard.Status
  ) throws {
    // A deleted round keeps `finished_at`, so that it can be restored to its state.
    let finishedAt = status == .finished ? time : status == .deleted ? round.finishedAt : nil
    try session.pipeline([
      (
        RoundWriteStatements.setStatus,
        [
          .uuid(round.id.uuid), .text(status.rawValue), .text(finishedAt?.description),
          .text(status == .deleted ? time.description : nil),
        ]
      ),
      (
        RoundWriteStatements.setCardStatus,
        [.uuids(cards.map(\.id.uuid)), .text(cardStatus.rawValue)]
      ),
    ])
  }
}
