-- A change that an old program does not notice, on the table that every score is written to.
alter table golf.hole_scores add column rehearsal text;
create table golf.rehearsal (id int primary key);
