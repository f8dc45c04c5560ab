-- The roles of the design and the database, made once by a superuser and safe to repeat:
--   psql -v ON_ERROR_STOP=1 -d postgres -f roles.sql
-- Passwords are not set here: whoever installs gives each login role its own (alter role ... password ...).
--
--   golf_owner      owns the schema; nobody signs in as it
--   golf_migrator   applies migrations, by `set role golf_owner`
--   golf_round      the round service: the record, without DDL and without update or delete on golf.events
--   golf_relay      the relay: reads golf.events, reads and deletes golf.outbox
--   golf_analytics  the analytics service: its own schema; reads the record
--   golf_backup     reads everything

select format('create role %I nologin', 'golf_owner')
where not exists (select from pg_roles where rolname = 'golf_owner')
\gexec

select format('create role %I login', role)
from unnest(array['golf_migrator', 'golf_round', 'golf_relay', 'golf_analytics', 'golf_backup']) as role
where not exists (select from pg_roles where rolname = role)
\gexec

grant golf_owner to golf_migrator;

select 'create database golfround owner golf_owner encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'golfround')
\gexec

revoke all on database golfround from public;
grant connect on database golfround to golf_migrator, golf_round, golf_relay, golf_analytics, golf_backup;
