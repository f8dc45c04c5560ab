-- Several people play one round, each with a phone: members, codes to join by, and what each may say of another's card.

alter table golf.rounds
  -- The game that is played; null for stroke play, gross and net.
  add column game    jsonb,
  -- Who may score an open card: every member, or only the one who keeps it.
  add column scoring text not null default 'members' check (scoring in ('members', 'keeper'));

alter table golf.cards
  -- The card's own day and playing conditions; null: those of its round.
  add column played_on   date,
  add column pcc         smallint check (pcc between -1 and 3),
  add column finished_at timestamptz,
  -- A removed card's successor: the player took the guest's card over, or left with it.
  add column replaced_by uuid references golf.cards (id);
create unique index card_replaced_by on golf.cards (replaced_by) where replaced_by is not null;

-- Who joined a round. Its owner has no row. A row stays when the member leaves.
create table golf.round_members (
  round_id   uuid        not null references golf.rounds (id),
  player_id  uuid        not null references golf.players (id),
  joined_at  timestamptz not null,
  left_at    timestamptz,
  -- Removed by the owner: may not come back by a code before being invited again.
  barred     boolean     not null default false,
  -- When a former owner deleted the round for itself: its cards can be restored for 30 days.
  deleted_at timestamptz,
  -- As the round's, for the order of a player's list.
  played_on  date        not null,
  started_at timestamptz not null,
  primary key (round_id, player_id),
  check (left_at is not null or not barred and deleted_at is null)
);
-- A member's list of rounds, newest first, by keyset.
create index round_member_newest on golf.round_members (player_id, played_on desc, started_at desc, round_id desc)
  where left_at is null;
create index round_member_deleted on golf.round_members (player_id, deleted_at desc, round_id desc)
  where deleted_at is not null;

-- Codes to join by. A code is not given out again for 30 days after its end.
create table golf.round_codes (
  code       text        primary key check (code ~ '^[2-9A-HJKMNP-Z]{6}$'),
  round_id   uuid        not null references golf.rounds (id),
  made_by    uuid        not null references golf.players (id),
  created_at timestamptz not null,
  ends_at    timestamptz not null
);
create index round_code_round on golf.round_codes (round_id, ends_at desc);
create index round_code_end on golf.round_codes (ends_at);

-- Installations of the app. The name is its player's and goes with the account; scores and events have only the id.
create table golf.devices (
  id         uuid        primary key,
  player_id  uuid        not null references golf.players (id),
  name       text        not null check (char_length(name) between 1 and 60),
  named_at   timestamptz not null
);
create index device_player on golf.devices (player_id, named_at desc);
alter table golf.hole_scores add column device_id uuid;

-- A member's confirmation of another's card. It stands while the card shows the same scores and tee.
create table golf.attestations (
  card_id   uuid        not null references golf.cards (id),
  player_id uuid        not null references golf.players (id),
  -- The card's sequence that was confirmed, and its tee and gross scores at it.
  sequence  bigint      not null,
  scores    text        not null check (char_length(scores) <= 200),
  made_at   timestamptz not null,
  primary key (card_id, player_id)
);

-- Another value for a hole of a finished card, until the card's keeper accepts or declines it: one that was entered on
-- another phone before the finish and arrived after it, or a member's doubt.
create table golf.hole_proposals (
  card_id          uuid        not null references golf.cards (id),
  hole             smallint    not null check (hole between 1 and 18),
  proposed_by      uuid        not null references golf.players (id),
  kind             text        not null check (kind in ('late', 'query')),
  strokes          smallint    check (strokes between 1 and 99),
  putts            smallint    check (putts between 0 and 98),
  first_putt_feet  smallint    check (first_putt_feet between 0 and 300),
  fairway          text        check (fairway in ('hit', 'left', 'right', 'short', 'long')),
  penalties        smallint    check (penalties between 0 and 50),
  greenside_bunker boolean,
  picked_up        boolean     not null default false,
  cleared          boolean     not null default false,
  device_id        uuid,
  made_at          timestamptz not null,
  primary key (card_id, hole, proposed_by),
  check (cleared or picked_up or strokes is not null)
);

grant select, insert, update on golf.round_members to golf_round;
grant select, insert, update, delete on golf.round_codes, golf.devices, golf.attestations, golf.hole_proposals to golf_round;
grant select on golf.round_members, golf.round_codes, golf.devices, golf.attestations, golf.hole_proposals to golf_backup;
