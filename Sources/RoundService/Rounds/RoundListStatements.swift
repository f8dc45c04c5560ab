import Postgres

/// The statements of a player's lists.
enum RoundListStatements {
  /// The columns of a round `r` in a list, with the player's own card.
  private static let listed = """
    r.id, r.mode, r.start_hole, r.played_on::text as played_on, r.status,
    (extract(epoch from r.started_at) * 1000)::bigint as started_at,
    r.course_id, r.snapshot -> 'course' ->> 'club' as club, r.snapshot -> 'course' ->> 'name' as name,
    (select count(*) from golf.cards c where c.round_id = r.id and c.status <> 'removed') as players,
    (select t from jsonb_array_elements(r.snapshot -> 'tees') t where t ->> 'id' = own.tee_id limit 1) as tee,
    own.holes_missing, (own.posted_nine -> 'holes' -> 0 ->> 'number')::int as nine_begins,
    (select \(PlayedHoles.text)
     from golf.hole_scores s
     where s.card_id = own.id and not s.cleared) as holes
    """
  /// The rows behind `listed`. `limit 1` makes the planner look the card up by its round: as a join, a generic plan
  /// compared each round with all cards of its player, which took 0.7 s for a page of a player with 20,000.
  private static let listedFrom = """
    golf.rounds r
    left join lateral (
      select c.id, c.tee_id, c.holes_missing, c.posted_nine from golf.cards c
      where c.round_id = r.id and c.player_id = r.owner_id and c.status <> 'removed'
      limit 1
    ) own on true
    """

  /// A page of a player's rounds, newest first, each with the player's own card. The cursor is the last row of the page
  /// before; the first page passes infinity.
  static let list = PostgresStatement(
    "rounds_list",
    """
    select \(listed)
    from \(listedFrom)
    where r.owner_id = $1::uuid and r.status <> 'deleted'
      and (r.played_on, r.started_at, r.id) < ($2::date, $3::timestamptz, $4::uuid)
      and ($5::text is null or r.status = $5::text)
      and ($6::uuid is null or r.course_id = $6::uuid)
    order by r.played_on desc, r.started_at desc, r.id desc
    limit $7::int
    """
  )

  /// A player's rounds that were deleted after a given time, the last deleted first.
  static let deleted = PostgresStatement(
    "rounds_deleted",
    """
    select \(listed), (extract(epoch from r.deleted_at) * 1000)::bigint as deleted_at
    from \(listedFrom)
    where r.owner_id = $1::uuid and r.status = 'deleted' and r.deleted_at > $2::timestamptz
    order by r.deleted_at desc, r.id desc
    limit $3::int
    """
  )
}
