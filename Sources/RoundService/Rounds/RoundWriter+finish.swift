import Basics
import FoundationEssentials
import Golf
import GolfEvents
import Postgres

extension RoundWriter {
  /// Finishes the open cards that the player keeps. The round is finished when no card in it is open any more.
  ///
  /// Throws `RoundError.holesMissing` if holes have no score and that is not allowed, and `.noNine` if a card is to
  /// count as a nine and none can.
  func finish(_ id: RoundID, _ finish: Finish, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .read, by: edit) { session, round, _ in
      let cards = try round.kept(by: edit.player, among: finish.cards).filter { $0.status == .open }
      guard !cards.isEmpty else { return [] }
      let finished = cards.map { FinishedCard($0, of: round, finish) }
      let short = finished.filter { !$0.missing.isEmpty }
      guard finish.missing != .refused || short.isEmpty else {
        throw RoundError.holesMissing(short.map { MissingHoles(card: $0.card, holes: $0.missing) })
      }
      let nines = try Self.nines(session, of: finished, in: round)
      guard !finish.asNine || !nines.isEmpty else { throw RoundError.noNine }
      try Self.set(session, cards, .finished, finishedAt: edit.time)
      try Self.setStatus(session, round, open: round.open(without: cards), at: edit.time)
      try Self.setMissing(session, finished, nines, by: edit)
      return finished.map { $0.event(in: id, at: edit.time, nine: nines[$0.card]) }
    }
  }

  /// The nine-hole tee of each card that counts as a nine.
  private static func nines(
    _ session: PostgresSession,
    of cards: [FinishedCard],
    in round: StoredRound
  ) throws -> [CardID: TeeSnapshot] {
    var nines: [CardID: TeeSnapshot] = [:]
    for finished in cards {
      guard let mode = finished.nine, let tee = round.card(finished.card).flatMap({ round.snapshot.tee($0.tee) }),
        let rating = try FinishStatements.rating(of: mode, tee.id, round.snapshot.course, session)
      else { continue }
      nines[finished.card] = tee.nine(mode, rating: rating)
    }
    return nines
  }

  private static func setMissing(
    _ session: PostgresSession,
    _ cards: [FinishedCard],
    _ nines: [CardID: TeeSnapshot],
    by edit: Edit
  ) throws {
    let marks = cards.flatMap { card in card.pickedUp.map { (card: card, hole: $0) } }
    try session.pipeline([
      (
        FinishStatements.pickUp,
        [
          .uuids(marks.map(\.card.card.uuid)), .ints(marks.map(\.hole.rawValue)),
          .ints(marks.map { Int($0.card.sequence) }), .text(edit.time.description), .uuid(edit.player.uuid),
        ]
      ),
      (
        FinishStatements.setMissing,
        [
          .uuids(cards.map(\.card.uuid)), .texts(cards.map(\.reason?.rawValue)),
          .jsons(try cards.map { try nines[$0.card].map { try CanonicalJSON.encode($0) } }),
        ]
      ),
    ])
  }
}
