alter table golf.hole_scores add column rehearsal text;
select 1 / 0;
