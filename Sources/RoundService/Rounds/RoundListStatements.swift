import Postgres

/// The statements of a player's lists.
enum RoundListStatements {
  /// The columns of a round `r` in a list, with the player's own card.
  private static let listed = """
    r.id, r.mode, r.start_hole, r.played_on::text as played_on, r.status,
    (extract(epoch from r.started_at) * 1000)::bigint as started_at,
    r.course_id, r.snapshot -> 'course' ->> 'club' as club, r.snapshot -> 'course' ->> 'name' as name,
    (select count(*) from golf.cards c
     where c.round_id = r.id and (c.status in ('open', 'finished') or r.status = 'deleted' and c.status = 'deleted'))
    as players,
    coalesce(
      (select t from jsonb_array_elements(r.snapshot -> 'tees') t where t ->> 'id' = own.tee_id limit 1),
      r.snapshot -> 'tees' -> 0) as tee,
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
      where c.round_id = r.id and c.player_id = $1::uuid and c.status <> 'removed'
      limit 1
    ) own on true
    """

  /// A page of a player's rounds, newest first, each with the player's own card: those that it owns and those that it
  /// joined, each taken from its own index. The cursor is the last row of the page before; the first page passes
  /// infinity.
  static let list = PostgresStatement(
    "rounds_list",
    """
    with page as materialized (
      select * from (
        (select r.id, r.played_on, r.started_at
         from golf.rounds r
         where r.owner_id = $1::uuid and r.status <> 'deleted'
           and (r.played_on, r.started_at, r.id) < ($2::date, $3::timestamptz, $4::uuid)
           and ($5::text is null or r.status = $5::text)
           and ($6::uuid is null or r.course_id = $6::uuid)
         order by r.played_on desc, r.started_at desc, r.id desc
         limit $7::int)
        union all
        (select m.round_id, m.played_on, m.started_at
         from golf.round_members m
         join golf.rounds r on r.id = m.round_id
         where m.player_id = $1::uuid and m.left_at is null and r.status <> 'deleted'
           and (m.played_on, m.started_at, m.round_id) < ($2::date, $3::timestamptz, $4::uuid)
           and ($5::text is null or r.status = $5::text)
           and ($6::uuid is null or r.course_id = $6::uuid)
         order by m.played_on desc, m.started_at desc, m.round_id desc
         limit $7::int)) mine
      order by played_on desc, started_at desc, id desc
      limit $7::int
    )
    select \(listed)
    from page
    join \(listedFrom) on r.id = page.id
    order by page.played_on desc, page.started_at desc, page.id desc
    """
  )

  /// The rounds that a player deleted after a given time, the last deleted first: whole ones, and those that others went
  /// on with.
  static let deleted = PostgresStatement(
    "rounds_deleted",
    """
    with gone as materialized (
      (select r.id, r.deleted_at
       from golf.rounds r
       where r.owner_id = $1::uuid and r.status = 'deleted' and r.deleted_at > $2::timestamptz
       order by r.deleted_at desc, r.id desc
       limit $3::int)
      union all
      (select m.round_id, m.deleted_at
       from golf.round_members m
       join golf.rounds r on r.id = m.round_id
       where m.player_id = $1::uuid and m.deleted_at > $2::timestamptz and r.status <> 'deleted'
       order by m.deleted_at desc, m.round_id desc
       limit $3::int)
    )
    select \(listed), (extract(epoch from gone.deleted_at) * 1000)::bigint as deleted_at
    from gone
    join \(listedFrom) on r.id = gone.id
    order by gone.deleted_at desc, gone.id desc
    limit $3::int
    """
  )
}
