-- The roles of the record, by what each may do. Plain SQL, so that psql, the tests and an init container can all
-- run it; as a superuser, as often as one likes. Passwords are set by whoever runs it, never here.
--
--   golf_owner      owns every object; nobody logs in as it
--   golf_migrator   applies migrations: acts as golf_owner from its first statement
--   golf_round      the round service
--   golf_relay      takes events out of the outbox, wherever the relay runs
--   golf_analytics  the analytics service
--   golf_backup     reads everything, writes nothing but the note of its last run, into its own defaults
-- What each may read and write of a table stands in the migration that makes the table.
do $$
declare
  name text;
begin
  if not exists (select from pg_roles where rolname = 'golf_owner') then
    create role golf_owner nologin;
  end if;
  foreach name in array array['golf_migrator', 'golf_round', 'golf_relay', 'golf_analytics', 'golf_backup'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login', name);
    end if;
    -- A transaction that was left open would hold its locks, and keep vacuum from its work, for ever.
    execute format('alter role %I set idle_in_transaction_session_timeout = ''60s''', name);
  end loop;
end
$$;

grant golf_owner to golf_migrator;
alter role golf_migrator set role = 'golf_owner';
grant pg_read_all_data to golf_backup;
alter role golf_backup set default_transaction_read_only = on;
