-- A club with a history: as many rounds as it takes, made of one that was played by the API (:round). Nobody's triggers
-- or foreign keys are asked, because everything is copied from rows that passed them.
set session_replication_role = replica;
set synchronous_commit = off;
create temp table template as
  select r.*, c.tee_id, c.handicap_index_tenths from golf.rounds r
  join golf.cards c on c.round_id = r.id and c.position = 1
  where r.id = :'round';

create temp table seeded as
select n, gen_random_uuid() as round_id, gen_random_uuid() as card_id, (n / 50)::int as player from generate_series(1, :rounds) n;
create temp table seeded_players as
select player, gen_random_uuid() as player_id from generate_series(0, :rounds / 50) player;
insert into golf.players (id, handle, display_name, password_hash, created_at)
select player_id, 'grown-' || player || '-' || :'mark', 'Grown ' || player, 'none', now() from seeded_players;
insert into golf.rounds
  (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, status, revision, started_at)
select s.round_id, p.player_id, t.course_id, t.course_revision, t.snapshot, t.mode, t.start_hole,
       date '2020-01-01' + (s.n % 2000), 'finished', 1, timestamptz '2020-01-01' + make_interval(days => s.n % 2000)
from seeded s join seeded_players p using (player) cross join template t;
insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
select s.card_id, s.round_id, p.player_id, 1, t.tee_id, 'finished', 20
from seeded s join seeded_players p using (player) cross join template t;
insert into golf.hole_scores (card_id, hole, strokes, putts, version, recorded_at, recorded_by)
select s.card_id, h, 3 + (s.n + h) % 4, 1 + (s.n + h) % 2, h + 1, timestamptz '2020-01-01', p.player_id
from seeded s join seeded_players p using (player) cross join generate_series(1, 18) h;
insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
select gen_random_uuid(), s.card_id, s.round_id, p.player_id, h + 1, 'HoleScored',
       json_build_object('cardId', s.card_id, 'hole', h, 'pickedUp', false, 'putts', 1 + (s.n + h) % 2,
                         'recordedAt', '2020-01-01T00:00:00.000Z', 'recordedBy', p.player_id, 'roundId', s.round_id,
                         'strokes', 3 + (s.n + h) % 4),
       timestamptz '2020-01-01'
from seeded s join seeded_players p using (player) cross join generate_series(1, 18) h;
