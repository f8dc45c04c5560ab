import Golf
import Postgres

/// The statements about what members say of each other's cards. All that write run under the locks of the round.
enum TrustStatements {
  /// Writes an accepted value. The keeper's note on the hole stays.
  static let setHole = PostgresStatement(
    "proposal_accept",
    """
    insert into golf.hole_scores
      (card_id, hole, strokes, putts, first_putt_feet, fairway, penalties, greenside_bunker, picked_up, cleared,
       version, recorded_at, recorded_by)
    values ($1::uuid, $2::smallint, $3::smallint, $4::smallint, $5::smallint, $6::text, $7::smallint, $8::boolean,
            $9::boolean, $10::boolean, $11::bigint, $12::timestamptz, $13::uuid)
    on conflict (card_id, hole) do update
    set strokes = excluded.strokes, putts = excluded.putts, first_putt_feet = excluded.first_putt_feet,
        fairway = excluded.fairway, penalties = excluded.penalties, greenside_bunker = excluded.greenside_bunker,
        picked_up = excluded.picked_up, cleared = excluded.cleared, version = excluded.version,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by, device = null, device_id = null
    """
  )

  /// Confirms a card, or confirms it again as it is now. Returns no row if that changes nothing.
  static let confirm = PostgresStatement(
    "confirmation_put",
    """
    insert into golf.attestations as a (card_id, player_id, sequence, scores, made_at)
    values ($1::uuid, $2::uuid, $3::bigint, $4::text, $5::timestamptz)
    on conflict (card_id, player_id) do update
    set sequence = excluded.sequence, scores = excluded.scores, made_at = excluded.made_at
    where a.scores <> excluded.scores
    returning a.card_id
    """
  )

  static let takeBack = PostgresStatement(
    "confirmation_take_back",
    "delete from golf.attestations where card_id = $1::uuid and player_id = $2::uuid returning card_id"
  )

  /// A card that is replaced for the same player keeps the confirmations; what is proposed always goes along, so that no
  /// value is lost.
  static let moveProposals = PostgresStatement(
    "proposals_move",
    """
    update golf.hole_proposals v set card_id = n.new
    from unnest($1::uuid[], $2::uuid[]) as n(old, new)
    where v.card_id = n.old
    """
  )
  static let moveConfirmations = PostgresStatement(
    "confirmations_move",
    """
    update golf.attestations a set card_id = n.new
    from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as n(old, new, keeps)
    where a.card_id = n.old and n.keeps
    """
  )
}
