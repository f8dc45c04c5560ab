import Postgres

/// The statement that reads rounds.
enum RoundStatements {
  /// Rounds by id with their members, present cards and holes, and the sequences of cards that are not in them any more. It is a single statement and
  /// so a single snapshot: version and content of an answer belong together.
  static let read = PostgresStatement(
    "rounds_read",
    """
    select r.id, r.owner_id, r.snapshot, r.mode, r.start_hole, r.played_on::text as played_on, r.pcc, r.status, r.revision,
           r.scoring, r.game,
           (extract(epoch from r.started_at) * 1000)::bigint as started_at,
           (extract(epoch from r.finished_at) * 1000)::bigint as finished_at,
           (extract(epoch from r.deleted_at) * 1000)::bigint as deleted_at,
           coalesce(
             (select json_agg(
                json_build_object(
                  'id', c.id, 'player', c.player_id, 'playerName', p.display_name, 'host', p.host_id,
                  'position', c.position, 'tee', c.tee_id, 'handicapIndex', c.handicap_index_tenths,
                  'playedOn', coalesce(c.played_on, r.played_on), 'pcc', coalesce(c.pcc, r.pcc),
                  'status', c.status, 'finishedAt', (extract(epoch from c.finished_at) * 1000)::bigint,
                  'spectatorsSee', c.spectators_see, 'holesMissing', c.holes_missing, 'postedNine', c.posted_nine, 'sequence', c.sequence,
                  'replaces', (select o.id from golf.cards o where o.replaced_by = c.id),
                  'holes', coalesce(
                    (select json_agg(
                       json_build_object(
                         'hole', h.hole, 'strokes', h.strokes, 'putts', h.putts, 'firstPuttFeet', h.first_putt_feet,
                         'fairway', h.fairway, 'penalties', h.penalties, 'greensideBunker', h.greenside_bunker,
                         'pickedUp', h.picked_up, 'note', h.note, 'cleared', h.cleared, 'version', h.version,
                         'recordedAt', (extract(epoch from h.recorded_at) * 1000)::bigint,
                         'recordedBy', h.recorded_by, 'device', h.device, 'deviceId', h.device_id)
                       order by h.hole)
                     from golf.hole_scores h
                     where h.card_id = c.id),
                    '[]'::json),
                  'confirmations', \(TrustColumns.confirmationsOfCard), 'proposals', \(TrustColumns.proposalsOfCard))
                order by c.position, c.id)
              from golf.cards c
              join golf.players p on p.id = c.player_id
              where c.round_id = r.id and (c.status in ('open', 'finished') or r.status = 'deleted' and c.status = 'deleted')),
             '[]'::json) as cards,
           coalesce(
             (select json_agg(json_build_object('id', c.id, 'sequence', c.sequence, 'replacedBy', c.replaced_by))
              from golf.cards c
              where c.round_id = r.id and (c.status = 'removed' or r.status <> 'deleted' and c.status = 'deleted')),
             '[]'::json) as removed,
           coalesce(
             (select json_agg(
                json_build_object(
                  'id', p.id, 'name', p.display_name, 'owner', m.joined_at is null,
                  'joinedAt', (extract(epoch from coalesce(m.joined_at, r.started_at)) * 1000)::bigint)
                order by m.joined_at nulls first, p.id)
              from (select r.owner_id as player_id, null::timestamptz as joined_at
                    union all
                    select m.player_id, m.joined_at
                    from golf.round_members m
                    where m.round_id = r.id and m.left_at is null) m
              join golf.players p on p.id = m.player_id),
             '[]'::json) as members
    from golf.rounds r
    where r.id = any($1::uuid[])
    """
  )
}
