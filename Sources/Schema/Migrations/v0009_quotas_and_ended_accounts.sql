-- How many rounds each account has started: its quota is judged by this row, without counting rounds. It goes with the
-- account.
create table golf.round_counts (
  player_id uuid    primary key references golf.players (id),
  -- All that it ever started, deleted ones too.
  ever      integer not null check (ever >= 0),
  -- The day (UTC) that `today` counts.
  day       date    not null,
  today     integer not null check (today >= 0)
)
with (fillfactor = 80);
insert into golf.round_counts (player_id, ever, day, today)
select owner_id, count(*), (now() at time zone 'UTC')::date, 0 from golf.rounds group by owner_id;

-- Accounts that have ended and whose rounds and guests are still to be worked off: a row is committed with the account's
-- end, any replica works it off piece by piece, and it goes with the last piece.
create table golf.ended_accounts (
  player_id   uuid        primary key references golf.players (id),
  ended_at    timestamptz not null,
  -- When a piece of it was last tried: the account that waited longest is next.
  worked_at   timestamptz,
  traceparent text
);

grant select, insert, update, delete on golf.round_counts, golf.ended_accounts to golf_round;
grant select on golf.round_counts, golf.ended_accounts to golf_backup;
