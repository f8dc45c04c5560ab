-- The playing conditions calculation of a round's day (WHS rule 5.6): typed in, 0 where none is known.

alter table golf.rounds add column pcc smallint not null default 0 check (pcc between -1 and 3);
