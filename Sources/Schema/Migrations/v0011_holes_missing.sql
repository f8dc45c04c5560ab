-- Why holes of a finished card have no score, where the player was asked; and the tee of the nine that it counts as, which
-- is as the course was when the round started. Null while it is open, and for cards that were finished before.
alter table golf.cards
  add column holes_missing text check (holes_missing in ('stopped', 'pickedUp')),
  add column posted_nine jsonb;
