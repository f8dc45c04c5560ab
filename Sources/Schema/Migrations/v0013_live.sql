-- Rounds that are followed live: links for spectators, what they see of a player, and which cards a round has.

-- A link opens a round for reading, without an account, until it is ended. Only the hash of its secret is kept.
create table golf.spectator_links (
  id         uuid        primary key,
  round_id   uuid        not null references golf.rounds (id),
  token_hash bytea       not null unique check (octet_length(token_hash) = 32),
  made_by    uuid        not null references golf.players (id),
  made_at    timestamptz not null,
  ended_at   timestamptz
);
create unique index spectator_link_round on golf.spectator_links (round_id) where ended_at is null;
-- The links of a round within a day; what ended before is removed.
create index spectator_link_made on golf.spectator_links (round_id, made_at desc);

-- How spectators read the player's name; null: an account's name as it is, a guest's as initials.
alter table golf.cards add column spectators_see text check (spectators_see in ('name', 'initials'));

-- The cards of a round, removed ones too, with the round's revision: what the analytics service has to know to tell a
-- new subscriber of a round what its log holds.
create view golf.round_cards as
  select c.round_id, c.id as card_id, c.player_id, r.revision
  from golf.cards c
  join golf.rounds r on r.id = c.round_id;

grant select, insert, update, delete on golf.spectator_links to golf_round;
grant select on golf.round_cards to golf_analytics;
grant select on golf.spectator_links, golf.round_cards to golf_backup;
