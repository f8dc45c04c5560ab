-- pgbench: one score as one statement in one transaction: the card raised, the hole upserted, event and outbox written.
\set card random(1, :cards)
\set hole random(1, 18)
\set strokes random(1, 9)
with card as (
  update golf.cards c set sequence = c.sequence + 1
  from bench_cards b where b.n = :card::bigint and c.id = b.id
  returning c.id, c.round_id, c.player_id, c.sequence
), hole as (
  insert into golf.hole_scores (card_id, hole, strokes, version, recorded_at, recorded_by)
  select id, :hole::int, :strokes::int, sequence, now(), player_id from card
  on conflict (card_id, hole) do update
  set strokes = excluded.strokes, version = excluded.version, recorded_at = excluded.recorded_at
), event as (
  insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
  select gen_random_uuid(), id, round_id, player_id, sequence, 'HoleScored',
         json_build_object('cardId', id, 'hole', :hole::int, 'strokes', :strokes::int, 'par', 4, 'version', sequence), now()
  from card
  returning card_id, sequence, player_id
)
insert into golf.outbox (card_id, sequence, player_id) select card_id, sequence, player_id from event;
