-- Rounds, the players' cards in them, and the holes' scores. The card is the aggregate: its sequence rises by
-- one with each event, and what a write may do depends on the locked card's own status, never on the round's.
-- Rounds and cards are never removed; a deleted one is marked.

create table golf.rounds (
  id              uuid        primary key,
  owner_id        uuid        not null references golf.players (id),
  course_id       uuid        not null,
  course_revision integer     not null,
  -- The course with all its tees as it was when the round started, expanded to the holes in play.
  snapshot        jsonb       not null,
  mode            text        not null check (mode in ('eighteen', 'front', 'back')),
  start_hole      smallint    not null check (start_hole between 1 and 18),
  played_on       date        not null,
  status          text        not null check (status in ('open', 'finished', 'deleted')),
  -- Rises with each change of the round itself (start hole, its list of cards, its status).
  revision        bigint      not null default 1,
  started_at      timestamptz not null,
  finished_at     timestamptz,
  deleted_at      timestamptz,
  foreign key (course_id, course_revision) references golf.courses (id, revision)
);
-- "My rounds", newest first, by keyset.
create index round_owner_newest on golf.rounds (owner_id, played_on desc, started_at desc, id desc)
  where status <> 'deleted';

create table golf.cards (
  id                    uuid     primary key,
  round_id              uuid     not null references golf.rounds (id),
  player_id             uuid     not null references golf.players (id),
  position              smallint not null check (position between 1 and 4),
  tee_id                text     not null,
  handicap_index_tenths smallint check (handicap_index_tenths between -100 and 540),
  course_handicap       smallint,
  playing_handicap      smallint,
  status                text     not null check (status in ('open', 'finished', 'removed', 'deleted')),
  sequence              bigint   not null default 0 check (sequence >= 0)
);
create index card_round on golf.cards (round_id, position);
create index card_player on golf.cards (player_id);
-- A player has one card in a round; a removed one makes room.
create unique index card_player_once on golf.cards (round_id, player_id) where status <> 'removed';

create table golf.hole_scores (
  card_id          uuid        not null references golf.cards (id),
  hole             smallint    not null check (hole between 1 and 18),
  strokes          smallint    check (strokes between 1 and 99),
  putts            smallint    check (putts between 0 and 98),
  first_putt_feet  smallint    check (first_putt_feet between 0 and 300),
  fairway          text        check (fairway in ('hit', 'left', 'right', 'short', 'long')),
  penalties        smallint    check (penalties between 0 and 50),
  greenside_bunker boolean,
  picked_up        boolean     not null default false,
  note             text        check (char_length(note) <= 500),
  -- A cleared hole keeps its row, so that its version goes on rising and an old If-Match stays refused.
  cleared          boolean     not null default false,
  -- The card's sequence at the write that made this state: the hole's ETag.
  version          bigint      not null check (version >= 1),
  recorded_at      timestamptz not null,
  recorded_by      uuid        not null references golf.players (id),
  device           text        check (char_length(device) <= 64),
  primary key (card_id, hole),
  constraint hole_score_says_something check (cleared or picked_up or strokes is not null),
  constraint hole_putts_below_strokes check (putts < strokes)
)
-- Room in each page for the update of a hole on the page that holds it (HOT): corrections are common.
with (fillfactor = 85);

grant select, insert, update on golf.rounds, golf.cards, golf.hole_scores to golf_round;
grant select on golf.rounds, golf.cards, golf.hole_scores to golf_analytics, golf_backup;
