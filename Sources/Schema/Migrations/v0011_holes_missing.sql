-- Why holes of a finished card have no score, where the player was asked; and the tee of the nine that it counts as, which
-- is as the course was when the round started. Null while it is open, and for cards that were finished before.
alter table golf.cards
  add column holes_missing text check (holes_missing in ('stopped', 'pickedUp')),
  add column posted_nine jsonb;

-- A player's deleted rounds, the last first: those of the last 30 days can be brought back.
create index round_owner_deleted on golf.rounds (owner_id, deleted_at desc, id desc) where status = 'deleted';
