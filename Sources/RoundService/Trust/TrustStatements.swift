import Golf
import Postgres

/// The statements about what members say of each other's cards. All that write run under the locks of the round.
enum TrustStatements {
  /// JSON of the confirmations of a card `c`, part of `RoundStatements.read`.
  static let confirmationsOfCard = """
    coalesce(
      (select json_agg(
         json_build_object(
           'by', a.player_id, 'name', (select n.display_name from golf.players n where n.id = a.player_id),
           'scores', a.scores, 'at', (extract(epoch from a.made_at) * 1000)::bigint)
         order by a.made_at, a.player_id)
       from golf.attestations a
       where a.card_id = c.id),
      '[]'::json)
    """

  /// JSON of the proposed values of a card `c`, likewise.
  static let proposalsOfCard = """
    coalesce(
      (select json_agg(
         json_build_object(
           'hole', v.hole, 'by', v.proposed_by,
           'byName', (select n.display_name from golf.players n where n.id = v.proposed_by), 'kind', v.kind,
           'strokes', v.strokes, 'putts', v.putts, 'firstPuttFeet', v.first_putt_feet, 'fairway', v.fairway,
           'penalties', v.penalties, 'greensideBunker', v.greenside_bunker, 'pickedUp', v.picked_up,
           'cleared', v.cleared, 'at', (extract(epoch from v.made_at) * 1000)::bigint)
         order by v.hole, v.made_at, v.proposed_by)
       from golf.hole_proposals v
       where v.card_id = c.id),
      '[]'::json)
    """

  /// Keeps a value in the place of the player's earlier one for the hole. Returns no row if that was the same.
  static let propose = PostgresStatement(
    "proposal_put",
    """
    insert into golf.hole_proposals as v
      (card_id, hole, proposed_by, kind, strokes, putts, first_putt_feet, fairway, penalties, greenside_bunker,
       picked_up, cleared, device_id, made_at)
    values ($1::uuid, $2::smallint, $3::uuid, $4::text, $5::smallint, $6::smallint, $7::smallint, $8::text,
            $9::smallint, $10::boolean, $11::boolean, $12::boolean, $13::uuid, $14::timestamptz)
    on conflict (card_id, hole, proposed_by) do update
    set kind = excluded.kind, strokes = excluded.strokes, putts = excluded.putts,
        first_putt_feet = excluded.first_putt_feet, fairway = excluded.fairway, penalties = excluded.penalties,
        greenside_bunker = excluded.greenside_bunker, picked_up = excluded.picked_up, cleared = excluded.cleared,
        device_id = excluded.device_id, made_at = excluded.made_at
    where (v.kind, v.strokes, v.putts, v.first_putt_feet, v.fairway, v.penalties, v.greenside_bunker, v.picked_up,
           v.cleared)
          is distinct from
          (excluded.kind, excluded.strokes, excluded.putts, excluded.first_putt_feet, excluded.fairway,
           excluded.penalties, excluded.greenside_bunker, excluded.picked_up, excluded.cleared)
    returning v.hole
    """
  )

  static func proposed(
    _ card: CardID,
    _ hole: HoleNumber,
    _ score: HoleScore?,
    _ kind: HoleProposal.Kind,
    device: DeviceID? = nil,
    by edit: Edit
  ) -> [PostgresValue] {
    [
      .uuid(card.uuid), .int(hole.rawValue), .uuid(edit.player.uuid), .text(kind.rawValue), .int(score?.strokes),
      .int(score?.putts), .int(score?.firstPuttFeet), .text(score?.fairway?.rawValue), .int(score?.penalties),
      .bool(score?.greensideBunker), .bool(score?.pickedUp ?? false), .bool(score == nil), .uuid(device?.uuid),
      .text(edit.time.description),
    ]
  }

  /// Removes a player's value for a hole; returns a row if there was one.
  static let withdraw = PostgresStatement(
    "proposal_withdraw",
    """
    delete from golf.hole_proposals
    where card_id = $1::uuid and hole = $2::smallint and proposed_by = $3::uuid
    returning hole
    """
  )

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
