-- What the analytics service keeps of the players' careers: the estimated handicap index after each day, the badges, and
-- what each edit of the past has changed of both. All of it follows from the event log, and a rebuild mends it.

create table analytics.careers (
  player_id uuid   primary key,
  -- Grows with each event that changes a posted score: what the rows of the other tables are of. Whoever writes them
  -- locks this row and names the version that it has read.
  version   bigint not null check (version >= 0)
);

create table analytics.handicap_history (
  player_id        uuid     not null references analytics.careers (player_id),
  played_on        date     not null,
  -- In force from the next morning on.
  index_tenths     smallint not null,
  low_index_tenths smallint,
  cap              text     not null check (cap in ('none', 'soft', 'hard')),
  primary key (player_id, played_on)
);

-- Each badge that a player holds, or that an edit has taken away.
create table analytics.achievements (
  player_id         uuid        not null references analytics.careers (player_id),
  badge             text        not null,
  round_id          uuid        not null,
  played_on         date        not null,
  reason            text        not null,
  withdrawn_at      timestamptz,
  withdrawn_because text,
  primary key (player_id, badge),
  constraint withdrawn_says_why check ((withdrawn_at is null) = (withdrawn_because is null))
);

-- What an edit has changed. Each is told once, by the event that made it.
create table analytics.career_changes (
  card_id    uuid        not null,
  sequence   bigint      not null,
  player_id  uuid        not null references analytics.careers (player_id),
  round_id   uuid        not null,
  played_on  date        not null,
  changed_at timestamptz not null,
  reason     text        not null,
  -- [{"playedOn", "before", "after"}]: the days whose index is another now.
  days       jsonb       not null,
  -- {"earned", "withdrawn", "passed"}: the badges.
  badges     jsonb       not null,
  primary key (card_id, sequence)
);
create index career_change_newest on analytics.career_changes (player_id, changed_at desc, card_id, sequence);

grant select, insert, update on analytics.careers to golf_analytics;
grant select, insert, update, delete on analytics.handicap_history, analytics.achievements to golf_analytics;
grant select, insert on analytics.career_changes to golf_analytics;
grant select on analytics.careers, analytics.handicap_history, analytics.achievements, analytics.career_changes
  to golf_backup;
