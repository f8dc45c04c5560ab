import Golf
import Postgres

/// The end of a score that found its card finished.
enum LateHole: Sendable {
  /// The hole has this value already.
  case equal(StoredRound)
  /// The value waits for the card's keeper.
  case proposed(StoredRound)
  /// The card has changed in the meantime: the score is to be sent once more.
  case again
}

extension RoundWriter {
  /// Keeps a score that found its card finished as a proposed value, at most one of a player for a hole. One that equals
  /// the stored hole takes the player's earlier one back.
  func propose(_ write: ScoreWrite) async throws -> LateHole {
    let edit = Edit(player: write.writer, time: write.recordedAt, traceparent: write.traceparent)
    return try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, write.round, for: edit.player)
        if round.removed[write.card]?.replacedBy != nil { return .again }
        let refusal = round.policy(for: edit.player, card: write.card).refusal(of: .enterHole)
        if let refusal, refusal != .finished { throw RoundError(refusal) }
        guard let card = round.card(write.card), card.status == .finished, card.tee == write.tee else { return .again }
        let isEqual = card.hole(write.hole)?.score?.withoutNote == write.score?.withoutNote
        let key: [PostgresValue] = [.uuid(card.id.uuid), .int(write.hole.rawValue), .uuid(edit.player.uuid)]
        let rows =
          if isEqual {
            try session.execute(ProposalStatements.withdraw, key)
          } else {
            try session.execute(
              ProposalStatements.propose,
              ProposalStatements.proposed(card.id, write.hole, write.score, .late, device: write.deviceID, by: edit)
            )
          }
        var after = round
        if !rows.isEmpty {
          try session.execute(RoundWriteStatements.raiseRevision, [.uuid(round.id.uuid)])
          after = try Self.read(session, round.id)
        }
        return isEqual ? .equal(after) : .proposed(after)
      }
    }
  }
}
