import Golf
import Postgres

/// The statements of proposed values for holes. They run under the locks of the round.
enum ProposalStatements {
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
}
