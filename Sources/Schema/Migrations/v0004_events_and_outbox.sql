-- The event log and what of it is still to be delivered. A card's events are numbered without gaps by the
-- transaction that holds the card's lock, so their order is the order of the commits.

-- Insert-only: the log and the audit trail.
create table golf.events (
  id          bigint      generated always as identity primary key,
  event_id    uuid        not null,
  card_id     uuid        not null,
  round_id    uuid        not null,
  player_id   uuid        not null,
  sequence    bigint      not null check (sequence >= 1),
  type        text        not null,
  -- The bytes that were published: json, not jsonb, which would reorder them.
  payload     json        not null,
  traceparent text,
  occurred_at timestamptz not null,
  constraint event_card_sequence unique (card_id, sequence)
);
create index event_player on golf.events (player_id, id);

-- What is still to be delivered. A row is deleted after delivery; marking it in golf.events would rewrite the
-- row and all its indexes.
create table golf.outbox (
  id            bigint generated always as identity primary key,
  event_id      uuid   not null,
  card_id       uuid   not null,
  sequence      bigint not null,
  parked_reason text,
  constraint outbox_card_sequence unique (card_id, sequence)
);
create index outbox_parked on golf.outbox (card_id) where parked_reason is not null;

-- Which event log this installation runs, so that no service is set otherwise by mistake.
create table golf.event_log_mode (
  singleton boolean primary key default true check (singleton),
  mode      text    not null check (mode in ('postgres', 'kafka'))
);
insert into golf.event_log_mode (mode) values ('postgres');

grant select, insert on golf.events to golf_round;
grant insert on golf.outbox to golf_round;
grant select on golf.events to golf_relay, golf_analytics, golf_backup;
grant select, delete, update (parked_reason) on golf.outbox to golf_relay;
grant select on golf.outbox to golf_backup;
-- Only how much waits and for how long: what /metrics of every service may tell.
create view golf.outbox_backlog as
  select count(*) as waiting,
         count(*) filter (where o.parked_reason is not null) as parked_events,
         min(e.occurred_at) as oldest_occurred_at
  from golf.outbox o
  join golf.events e on e.card_id = o.card_id and e.sequence = o.sequence;
grant select on golf.outbox_backlog to golf_round, golf_relay, golf_analytics;
grant select on golf.event_log_mode to golf_round, golf_relay, golf_analytics, golf_backup;
grant update (mode) on golf.event_log_mode to golf_relay;
