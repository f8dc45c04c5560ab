-- pgbench: one score as separate statements in one transaction.
\set card random(1, :cards)
\set hole random(1, 18)
\set strokes random(1, 9)
begin;
update golf.cards c set sequence = c.sequence + 1 from bench_cards b where b.n = :card::bigint and c.id = b.id
returning c.id as card_id, c.round_id as round_id, c.player_id as player_id, c.sequence as number \gset
insert into golf.hole_scores (card_id, hole, strokes, version, recorded_at, recorded_by)
values (:card_id::uuid, :hole::int, :strokes::int, :number::bigint, now(), :player_id::uuid)
on conflict (card_id, hole) do update
set strokes = excluded.strokes, version = excluded.version, recorded_at = excluded.recorded_at;
insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
values (gen_random_uuid(), :card_id::uuid, :round_id::uuid, :player_id::uuid, :number::bigint, 'HoleScored',
        json_build_object('cardId', :card_id::text, 'hole', :hole::int, 'strokes', :strokes::int, 'par', 4,
                          'version', :number::bigint), now());
insert into golf.outbox (card_id, sequence, player_id) values (:card_id::uuid, :number::bigint, :player_id::uuid);
commit;
