internal import Postgres

/// Reading rounds.
enum RoundStatements {
  /// Rounds by id with the cards that are in them and their holes, and of the cards that were taken out the sequences
  /// alone, in one statement: its snapshot is one, so that the version in an answer
  /// and its content belong together.
  static let read = PostgresStatement(
    "rounds_read",
    """
    select r.id, r.owner_id, r.snapshot, r.mode, r.start_hole, r.played_on::text as played_on, r.pcc, r.status, r.revision,
           (extract(epoch from r.started_at) * 1000)::bigint as started_at,
           (extract(epoch from r.finished_at) * 1000)::bigint as finished_at,
           (extract(epoch from r.deleted_at) * 1000)::bigint as deleted_at,
           coalesce(
             (select json_agg(
                json_build_object(
                  'id', c.id, 'player', c.player_id, 'playerName', p.display_name, 'host', p.host_id,
                  'position', c.position, 'tee', c.tee_id, 'handicapIndex', c.handicap_index_tenths,
                  'status', c.status, 'holesMissing', c.holes_missing, 'postedNine', c.posted_nine,
                  'sequence', c.sequence,
                  'holes', coalesce(
                    (select json_agg(
                       json_build_object(
                         'hole', h.hole, 'strokes', h.strokes, 'putts', h.putts, 'firstPuttFeet', h.first_putt_feet,
                         'fairway', h.fairway, 'penalties', h.penalties, 'greensideBunker', h.greenside_bunker,
                         'pickedUp', h.picked_up, 'note', h.note, 'cleared', h.cleared, 'version', h.version,
                         'recordedAt', (extract(epoch from h.recorded_at) * 1000)::bigint,
                         'recordedBy', h.recorded_by, 'device', h.device)
                       order by h.hole)
                     from golf.hole_scores h
                     where h.card_id = c.id),
                    '[]'::json))
                order by c.position, c.id)
              from golf.cards c
              join golf.players p on p.id = c.player_id
              where c.round_id = r.id and c.status <> 'removed'),
             '[]'::json) as cards,
           coalesce(
             (select json_agg(json_build_object('id', c.id, 'sequence', c.sequence))
              from golf.cards c
              where c.round_id = r.id and c.status = 'removed'),
             '[]'::json) as removed
    from golf.rounds r
    where r.id = any($1::uuid[])
    """
  )

  /// What a list shows of a round `r`, with the player's own card, and where it is read from.
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
  /// The limit keeps the card's look-up by its round: joined, a plan that was made once for all players compared each
  /// round with all cards of its player, 0.7 s for a page of one with 20,000.
  private static let listedFrom = """
    golf.rounds r
    left join lateral (
      select c.id, c.tee_id, c.holes_missing, c.posted_nine from golf.cards c
      where c.round_id = r.id and c.player_id = r.owner_id and c.status <> 'removed'
      limit 1
    ) own on true
    """

  /// A page of a player's rounds, newest first, each with the player's own card. The cursor is the last row before;
  /// the first page asks from the end of time.
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

  /// A player's rounds that were deleted after a moment, the last first.
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
