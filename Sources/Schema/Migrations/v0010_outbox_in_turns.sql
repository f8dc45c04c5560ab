-- The outbox by player, so that one player's long queue does not hold up the others' events; its backlog as a figure of
-- bounded cost; and room in the pages of the cards, each of which is updated by every score.

-- Null only where neither card nor event is known, which no program of ours writes.
alter table golf.outbox add column player_id uuid;
update golf.outbox o set player_id = e.player_id
from golf.events e
where e.card_id = o.card_id and e.sequence = o.sequence;

-- A program from before this migration names no player. Goes with the last of them, a release later.
create function golf.outbox_player() returns trigger language plpgsql as $$
begin
  new.player_id := coalesce(
    (select c.player_id from golf.cards c where c.id = new.card_id),
    (select e.player_id from golf.events e where e.card_id = new.card_id and e.sequence = new.sequence)
  );
  return new;
end
$$;
create trigger outbox_player before insert on golf.outbox
for each row when (new.player_id is null) execute function golf.outbox_player();

-- A player's waiting events. In the place of an index that only said again what event_card_sequence says of the events
-- that these rows name: a score's row is in as many indexes as before.
create index outbox_player on golf.outbox (player_id, id);
alter table golf.outbox drop constraint outbox_card_sequence;
-- Which rows are parked, without looking at the others.
create index outbox_parked_rows on golf.outbox (id) where parked_reason is not null;

-- Nobody reads it: the event's own is what is published. The column goes a release later, when nobody writes it.
alter table golf.outbox alter column event_id drop not null;

-- For programs from before: the relay has its own figures. Counting ends at 10,000, and the oldest is the one of the
-- least number.
create or replace view golf.outbox_backlog as
  select (select count(*) from (select from golf.outbox limit 10000) w) as waiting,
         (select count(*) from (select from golf.outbox where parked_reason is not null limit 10000) p) as parked_events,
         (select e.occurred_at
          from (select o.card_id, o.sequence from golf.outbox o order by o.id limit 1) first
          join golf.events e on e.card_id = first.card_id and e.sequence = first.sequence) as oldest_occurred_at;

-- A score updates its card in place (HOT) where the page has room for the new version. For pages from now on.
alter table golf.cards set (fillfactor = 85);
