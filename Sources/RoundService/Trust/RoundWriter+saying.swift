import Golf
import Postgres

extension RoundWriter {
  /// Runs a change of what is said of a card, under the locks of the round. Such a change is no event by itself: it raises
  /// the round's revision.
  ///
  /// - Parameters:
  ///   - act: Refused as `CardPolicy` says.
  ///   - body: Returns whether it changed anything.
  func say(
    _ id: RoundID,
    _ act: CardPolicy.Act,
    on cardID: CardID,
    by edit: Edit,
    _ body: @escaping @Sendable (PostgresSession, StoredRound, StoredCard) throws -> Bool
  ) async throws -> StoredRound {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player, card: cardID).require(act)
        guard let card = round.card(cardID) else { throw RoundError.notFound }
        guard try body(session, round, card) else { return round }
        try session.execute(RoundWriteStatements.raiseRevision, [.uuid(id.uuid)])
        return try Self.read(session, id)
      }
    }
  }

  /// Confirms another's finished card as it was at a sequence.
  ///
  /// Throws `RoundError.cardChanged` if its sequence is another by now.
  func confirm(_ card: CardID, of id: RoundID, at sequence: Int64, by edit: Edit) async throws -> StoredRound {
    try await say(id, .confirm, on: card, by: edit) { session, _, card in
      guard card.sequence == sequence else { throw RoundError.cardChanged(card.sequence) }
      return try !session.execute(
        TrustStatements.confirm,
        [
          .uuid(card.id.uuid), .uuid(edit.player.uuid), .int(card.sequence), .text(card.attested),
          .text(edit.time.description),
        ]
      ).isEmpty
    }
  }

  /// Takes a confirmation back; without one it changes nothing.
  func takeBackConfirmation(of card: CardID, in id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await say(id, .read, on: card, by: edit) { session, _, card in
      try !session.execute(TrustStatements.takeBack, [.uuid(card.id.uuid), .uuid(edit.player.uuid)]).isEmpty
    }
  }
}
