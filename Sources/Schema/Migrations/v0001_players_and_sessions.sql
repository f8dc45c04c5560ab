-- Who plays, and who is signed in. Everything else in the record belongs to a player.
-- Roles are made by deploy/postgres/roles.sql before the first migration; this file runs as golf_owner.

create schema golf;
grant usage on schema golf to golf_round, golf_relay, golf_analytics, golf_backup;

-- The oldest program version that can read this schema, and what was applied, are kept by the migration
-- runner in golf.schema_migrations; every role may read it, so that a service can refuse an unfit schema.

create table golf.players (
  id            uuid primary key,
  handle        text,
  display_name  text        not null,
  password_hash text,
  host_id       uuid        references golf.players (id),
  created_at    timestamptz not null,
  constraint player_handle_shape check (handle ~ '^[a-z0-9][a-z0-9_-]{1,30}[a-z0-9]$'),
  constraint player_display_name_length check (char_length(display_name) between 1 and 60),
  -- A player with a login has a handle and a password and no host; a guest has a host and no login.
  constraint player_is_account_or_guest check (
    (host_id is null and handle is not null and password_hash is not null)
    or (host_id is not null and handle is null and password_hash is null)
  )
);
create unique index player_handle on golf.players (handle) where handle is not null;
create index player_guests on golf.players (host_id) where host_id is not null;

-- The session's record. Redis only caches it, for at most 60 s.
create table golf.sessions (
  token_hash      bytea       primary key,
  player_id       uuid        not null references golf.players (id),
  created_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  idle_expires_at timestamptz not null,
  expires_at      timestamptz not null,
  constraint session_token_hash_length check (octet_length(token_hash) = 32)
);
create index session_player on golf.sessions (player_id);
create index session_expiry on golf.sessions (expires_at);

-- What tells who asks, and nothing more: all that the analytics service may know of sessions.
create view golf.session_identities as
  select s.token_hash, s.player_id, s.idle_expires_at, s.expires_at, p.handle, p.display_name
  from golf.sessions s
  join golf.players p on p.id = s.player_id;

grant select, insert, update on golf.players to golf_round;
grant select, insert, update, delete on golf.sessions to golf_round;
grant select on golf.session_identities to golf_round, golf_analytics;
grant select on golf.players, golf.sessions to golf_backup;
