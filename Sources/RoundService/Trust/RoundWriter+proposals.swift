import Basics
import Golf
import GolfEvents
import Postgres

/// A keeper's decision on a proposed value.
struct Settlement: Sendable {
  let hole: HoleNumber
  /// Whose value it is.
  let by: PlayerID
  let isAccepted: Bool
  /// The hole's version that the keeper knows, from `If-Match`; nil for any.
  let version: Int64?
}

extension RoundWriter {
  /// Doubts a hole of another's card: the keeper gets both values. The stored strokes take the doubt back.
  func query(
    _ hole: HoleNumber,
    of card: CardID,
    in id: RoundID,
    strokes: Int,
    by edit: Edit
  ) async throws -> StoredRound {
    try await say(id, .query, on: card, by: edit) { session, round, card in
      let par = try round.par(of: hole, on: card)
      let score = try HoleScore(HoleEntry(strokes: strokes), par: par)
      if card.hole(hole)?.score?.holedOut == strokes {
        let key: [PostgresValue] = [.uuid(card.id.uuid), .int(hole.rawValue), .uuid(edit.player.uuid)]
        return try !session.execute(ProposalStatements.withdraw, key).isEmpty
      }
      let values = ProposalStatements.proposed(card.id, hole, score, .query, by: edit)
      return try !session.execute(ProposalStatements.propose, values).isEmpty
    }
  }

  /// Accepts or declines a proposed value; either way it goes. An accepted one is written, on a finished card too, which
  /// stays finished. Without such a value nothing changes.
  ///
  /// Throws `RoundError.holeChanged` if the hole's version is another by now.
  func settle(_ settlement: Settlement, on card: CardID, of id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await say(id, .settle, on: card, by: edit) { [oldEdits] session, round, card in
      let hole = settlement.hole
      guard let proposal = card.proposals.first(where: { $0.hole == hole && $0.by == settlement.by }) else {
        return false
      }
      let stored = card.hole(hole)
      if let version = settlement.version, version != stored?.version ?? 0 {
        throw RoundError.holeChanged(stored, sent: proposal.score)
      }
      try session.execute(
        ProposalStatements.withdraw,
        [.uuid(card.id.uuid), .int(hole.rawValue), .uuid(settlement.by.uuid)]
      )
      let score = proposal.accepted(over: stored?.score, par: try round.par(of: hole, on: card))
      guard settlement.isAccepted, stored?.score?.withoutNote != score else { return true }
      if card.status == .finished { try oldEdits?.take(session, round, of: edit.player) }
      try Self.write(session, hole, score, on: card, of: round, by: edit)
      return true
    }
  }

  /// Writes a hole in its place on a locked card, with its event.
  private static func write(
    _ session: PostgresSession,
    _ hole: HoleNumber,
    _ score: HoleScore?,
    on card: StoredCard,
    of round: StoredRound,
    by edit: Edit
  ) throws {
    try session.execute(
      TrustStatements.setHole,
      [
        .uuid(card.id.uuid), .int(hole.rawValue), .int(score?.strokes), .int(score?.putts), .int(score?.firstPuttFeet),
        .text(score?.fairway?.rawValue), .int(score?.penalties), .bool(score?.greensideBunker),
        .bool(score?.pickedUp ?? false), .bool(score == nil), .int(card.sequence + 1), .text(edit.time.description),
        .uuid(edit.player.uuid),
      ]
    )
    let event: Event =
      if let score {
        .holeScored(
          HoleScored(
            roundId: round.id,
            cardId: card.id,
            hole: RecordedHole(hole: hole, score: score, recordedAt: edit.time, recordedBy: edit.player)
          )
        )
      } else {
        .holeCleared(
          HoleCleared(roundId: round.id, cardId: card.id, hole: hole, clearedAt: edit.time, clearedBy: edit.player)
        )
      }
    try emit(session, [event], edit)
    try keepReason(session, hole, score, on: card, of: round)
  }

  /// A card that lacks no hole any more was not stopped early, and counts as a nine only with just its holes.
  private static func keepReason(
    _ session: PostgresSession,
    _ hole: HoleNumber,
    _ score: HoleScore?,
    on card: StoredCard,
    of round: StoredRound
  ) throws {
    guard card.holesMissing == .stopped, var after = card.scored(in: round.snapshot, startHole: round.startHole) else {
      return
    }
    if let score { try after.set(score, at: hole) } else { try after.clear(hole) }
    let reason = after.missing.isEmpty ? nil : card.holesMissing
    let nine = card.postedNine.flatMap { after.asNine($0) == nil ? nil : $0 }
    guard reason != card.holesMissing || nine != card.postedNine else { return }
    try session.execute(
      FinishStatements.setMissing,
      [
        .uuids([card.id.uuid]), .texts([reason?.rawValue]),
        .jsons([try nine.map { try CanonicalJSON.encode($0) }]),
      ]
    )
  }
}

extension StoredRound {
  /// Throws `RoundError.noSuchHole` for a hole that the card's tee does not have.
  fileprivate func par(of hole: HoleNumber, on card: StoredCard) throws(RoundError) -> Par {
    guard let par = snapshot.tee(card.tee)?.hole(hole)?.par else { throw .noSuchHole(hole, mode) }
    return par
  }
}
