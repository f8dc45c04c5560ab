/// Columns of `RoundStatements.read`: what members say of each other's cards.
enum TrustColumns {
  /// JSON of the confirmations of a card `c`.
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
}
