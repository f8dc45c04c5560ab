-- Events of finished rounds, 20 a card, waiting in the outbox: what the relay publishes for the consumer's bench.
-- They are made of one card's own opening (:card), so that a consumer sees real payloads.
set session_replication_role = replica;
set synchronous_commit = off;
create temp table opening as select payload::jsonb as payload from golf.events where card_id = :'card' and sequence = 1;
create temp table seeded as
select n, gen_random_uuid() as round_id, gen_random_uuid() as card_id, p.player_id
from generate_series(1, :cards) n
join (select k, gen_random_uuid() as player_id from generate_series(0, :players - 1) k) p on p.k = n % :players;
create temp table log as
select s.n, 1 as sequence, s.card_id, s.round_id, s.player_id, 'RoundStarted' as type,
       (o.payload || jsonb_build_object(
         'cardId', s.card_id, 'roundId', s.round_id,
         'player', (o.payload -> 'player') || jsonb_build_object('id', s.player_id, 'ownerId', s.player_id),
         'playedOn', date '2020-01-01' + (s.n / :players)::int,
         'startedAt', to_char(timestamp '2020-01-01 08:00' + make_interval(days => (s.n / :players)::int),
                              'YYYY-MM-DD"T"HH24:MI:SS.000"Z"'))) as payload
from seeded s cross join opening o
union all
select s.n, h + 1, s.card_id, s.round_id, s.player_id, 'HoleScored',
       jsonb_build_object('cardId', s.card_id, 'hole', h, 'pickedUp', false, 'putts', 1 + (s.n + h) % 2,
                          'recordedAt', '2020-01-01T09:00:00.000Z', 'recordedBy', s.player_id, 'roundId', s.round_id,
                          'strokes', 3 + (s.n + h) % 4)
from seeded s cross join generate_series(1, 18) h
union all
select s.n, 20, s.card_id, s.round_id, s.player_id, 'RoundFinished',
       jsonb_build_object('cardId', s.card_id, 'complete', true, 'finishedAt', '2020-01-01T12:00:00.000Z',
                          'roundId', s.round_id)
from seeded s;
-- As they come in life: a round's holes one after the other, many rounds at a time.
insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
select gen_random_uuid(), card_id, round_id, player_id, sequence, type, payload::json, now()
from log order by n / 100, sequence, n;
insert into golf.outbox (card_id, sequence, player_id)
select card_id, sequence, player_id from golf.events where player_id in (select player_id from seeded) order by id;
analyze golf.events;
analyze golf.outbox;
