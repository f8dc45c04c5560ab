import Golf
import GolfEvents
import Postgres

/// A card that ends, and a new one that goes on with its holes, in one transaction.
///
/// A card changes neither its player, which is the key of its events, nor its round. So taking a guest's card over,
/// undoing that, and leaving a round with one's scores all replace cards: the old one is removed and names the new one
/// (`replaced_by`), and the new one's first event carries all holes.
struct Replacement {
  let old: StoredCard
  let new: CardID
  let player: PlayerID
  /// The new player's host, if it is a guest.
  let host: PlayerID?
  let position: Int
  /// The index of the new card; it may be changed when a guest's card is taken over.
  let handicapIndex: HandicapIndex?

  /// Whether the player stays the same: a note is the keeper's own words and stays with the player.
  var keepsNotes: Bool { player == old.player }

  /// Replaces cards of a locked round.
  ///
  /// - Parameters:
  ///   - round: The round that the old cards are in.
  ///   - target: The round of the new cards.
  /// - Returns: The events, in their order.
  static func run(
    _ session: PostgresSession,
    _ cards: [Replacement],
    from round: StoredRound,
    to target: RoundID,
    at time: Timestamp
  ) throws -> [Event] {
    let old = PostgresValue.uuids(cards.map(\.old.id.uuid))
    let new = PostgresValue.uuids(cards.map(\.new.uuid))
    let inserted = try session.execute(
      ReplacementStatements.insert,
      [
        old, new, .uuid(target.uuid), .uuids(cards.map(\.player.uuid)), .ints(cards.map(\.position)),
        .ints(cards.map { $0.handicapIndex?.rawValue }),
      ]
    )
    guard inserted.affected == cards.count else { throw RoundError.idTaken }
    try session.pipeline([
      (ReplacementStatements.copyHoles, [old, new, .bools(cards.map(\.keepsNotes))]),
      (ReplacementStatements.end, [old, new]),
      (TrustStatements.moveProposals, [old, new]),
      (TrustStatements.moveConfirmations, [old, new, .bools(cards.map(\.keepsNotes))]),
    ])
    return try cards.flatMap { try $0.events(from: round, to: target, at: time) }
  }

  private func events(from round: StoredRound, to target: RoundID, at time: Timestamp) throws -> [Event] {
    guard let tee = round.snapshot.tee(old.tee) else { throw RoundError.noSuchTee(old.tee) }
    var started = RoundStarted(
      roundId: target,
      cardId: new,
      player: EventPlayer(id: player, guest: host != nil, ownerId: host ?? player),
      playedOn: old.playedOn,
      startedAt: round.startedAt,
      startHole: round.startHole,
      mode: round.mode,
      course: EventCourse(round.snapshot.course),
      tee: EventTee(tee),
      handicapIndex: handicapIndex,
      pcc: old.conditions == .normal ? nil : old.conditions,
      holes: old.holes.compactMap { hole in
        hole.score.map {
          RecordedHole(hole: hole.hole, score: $0.withoutNote, recordedAt: hole.recordedAt, recordedBy: hole.recordedBy)
        }
      }
    )
    started.replaces = old.id
    var events: [Event] = [
      .cardRemoved(CardRemoved(roundId: round.id, cardId: old.id, removedAt: time)), .roundStarted(started),
    ]
    if old.status == .finished {
      events.append(
        .roundFinished(
          RoundFinished(
            roundId: target,
            cardId: new,
            finishedAt: old.finishedAt ?? round.finishedAt ?? time,
            complete: old.isComplete(in: round),
            // A reader would pick up a hole that was cleared since the finish.
            holesMissing: old.holesMissing == .pickedUp && !old.isComplete(in: round) ? .stopped : old.holesMissing,
            nine: old.postedNine.map(EventTee.init)
          )
        )
      )
    }
    return events
  }
}

extension StoredCard {
  /// Whether every hole of the round has a score.
  func isComplete(in round: StoredRound) -> Bool {
    scored(in: round.snapshot, startHole: round.startHole)?.missing.isEmpty ?? false
  }

  /// Whether a hole has a score.
  var isBegun: Bool { holes.contains { $0.score != nil } }
}

/// The statements that replace cards.
private enum ReplacementStatements {
  static let insert = PostgresStatement(
    "replacement_insert",
    """
    insert into golf.cards
      (id, round_id, player_id, position, tee_id, handicap_index_tenths, status, played_on, pcc, finished_at,
       holes_missing, posted_nine, spectators_see)
    select n.new, $3::uuid, n.player_id, n.position, c.tee_id, n.handicap_index, c.status,
           coalesce(c.played_on, r.played_on), coalesce(c.pcc, r.pcc),
           case when c.status = 'finished' then coalesce(c.finished_at, r.finished_at) end,
           c.holes_missing, c.posted_nine, case when c.player_id = n.player_id then c.spectators_see end
    from unnest($1::uuid[], $2::uuid[], $4::uuid[], $5::smallint[], $6::smallint[])
         as n(old, new, player_id, position, handicap_index)
    join golf.cards c on c.id = n.old
    join golf.rounds r on r.id = c.round_id
    on conflict (id) do nothing
    """
  )

  /// The holes as of the new card's first event. Times and authors stay.
  static let copyHoles = PostgresStatement(
    "replacement_copy_holes",
    """
    insert into golf.hole_scores
      (card_id, hole, strokes, putts, first_putt_feet, fairway, penalties, greenside_bunker, picked_up, note, version,
       recorded_at, recorded_by, device, device_id)
    select n.new, h.hole, h.strokes, h.putts, h.first_putt_feet, h.fairway, h.penalties, h.greenside_bunker, h.picked_up,
           case when n.keeps_notes then h.note end, 1, h.recorded_at, h.recorded_by, h.device, h.device_id
    from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as n(old, new, keeps_notes)
    join golf.hole_scores h on h.card_id = n.old and not h.cleared
    """
  )

  static let end = PostgresStatement(
    "replacement_end",
    """
    update golf.cards c set status = 'removed', replaced_by = n.new
    from unnest($1::uuid[], $2::uuid[]) as n(old, new)
    where c.id = n.old
    """
  )
}
